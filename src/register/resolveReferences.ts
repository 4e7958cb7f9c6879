import { quoteCell } from './cells/cellText';
import { foldName } from '../values/names';
import type { Issue } from './issue';
import { ISSUE_CODES, type Code } from './issueCodes';
import type { TableReading } from './readTable';
import { tables, type TableKey } from './schema';
import type { Column } from './schema/columns';
import type { Place, Table } from './schema/table';
import { issueOf } from './tableSource';

/** A record of which only the place is known. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly at: Place };

export type AnyReadings = Readonly<Record<TableKey, TableReading<AnyRecord>>>;

/** Finds the spelling of a name that a column may hold; undefined where it is not known. */
type Find = (name: string) => string | undefined;

interface Reference {
  readonly column: string;
  readonly code: Code;
  readonly wanted: string;
  readonly find: Find;
}

/**
 * Brings references into the spelling of the table that they refer to, and finds those that it does not list. A row
 * whose reference is required counts no more where that is unknown; any other counts and keeps the name as it stands,
 * so that an earmark never comes to restrict less.
 * @param findRegion the known spelling of a region or group
 */
export function resolveReferences(key: TableKey, readings: AnyReadings, findRegion: Find): TableReading<AnyRecord> {
  const reading = readings[key];
  const { source } = reading;
  const references = referencesOf(key, readings, findRegion);
  if (!source || references.length === 0) return reading;
  const issues: Issue[] = [...reading.issues];
  const records = reading.records.flatMap((record) => {
    let counts = true;
    let resolved = record;
    for (const { column, code, wanted, find } of references) {
      const value = record[column];
      if (value === null || (Array.isArray(value) && value.length === 0) || !applies(code, record)) continue;
      const names = (Array.isArray(value) ? value : [value]) as readonly string[];
      const found = names.map(find);
      const unknown = names.filter((_, at) => found[at] === undefined);
      if (found.some((name, at) => name !== undefined && name !== names[at])) {
        const spelled = names.map((name, at) => found[at] ?? name);
        resolved = { ...resolved, [column]: Array.isArray(value) ? [...new Set(spelled)] : spelled[0] };
      }
      if (unknown.length === 0) continue;
      issues.push(issueOf(source, { row: record.at.row, column, code, found: quoteCell(unknown.join('; ')), wanted }));
      counts &&= ISSUE_CODES[code].severity === 'warning';
    }
    return counts ? [resolved] : [];
  });
  return { ...reading, records, issues };
}

/**
 * A pledge in kind without an amount is valued by its category, and the valuation says where that fails (code
 * pledge-without-value).
 */
const applies = (code: Code, record: AnyRecord): boolean => code !== 'unknown-category' || record.amount !== null;

function referencesOf(key: TableKey, readings: AnyReadings, findRegion: Find): Reference[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[key].columns;
  return Object.entries(columns).flatMap(([column, definition]): Reference[] => {
    if (key === 'pledges' && column === 'regions') {
      return [
        { column, code: 'unknown-region', wanted: 'a region or group of States of the register', find: findRegion },
      ];
    }
    const target = (Object.keys(tables) as TableKey[]).find((other) => tables[other].name === definition.refersTo);
    if (target === undefined) return [];
    const { identifiers, records } = readings[target];
    const code = codeOf(target, definition);
    const isList = target === 'themes' || target === 'inKindRates';
    if (identifiers === null || (isList && records.length === 0)) return [];
    const find: Find = (name) => identifiers.get(foldName(name));
    return [{ column, code, wanted: wantedOf(tables[target], definition), find }];
  });
}

function codeOf(target: TableKey, { kind, required }: Column<unknown>): Code {
  if (target === 'themes') return 'unknown-theme';
  if (target === 'inKindRates') return 'unknown-category';
  if (kind === 'list') return 'unknown-earmark';
  return required ? 'unknown-reference' : 'unknown-link';
}

function wantedOf(target: Table, { kind }: Column<unknown>): string {
  const identifier = Object.values(target.columns).find((column) => column.kind === 'identifier');
  const apart = kind === 'list' ? '; separate several with semicolons' : '';
  return `a ${identifier?.header} that ${target.name} lists${apart}`;
}
