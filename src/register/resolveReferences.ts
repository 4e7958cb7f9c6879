import type { Wanted } from '../words/foundAndWanted';
import { foundCell } from './cells/cellText';
import { foldName } from '../values/names';
import { error, warning, type Issue, type IssueKind } from './issue';
import type { TableReading } from './readTable';
import { tables, type TableKey } from './schema';
import type { Column } from './schema/columns';
import type { Place, Table } from './schema/table';
import { issueOf } from './tableSource';

/** What may be wrong with what rows refer to. */
export const referenceIssues = {
  reference: error('unknown-reference'),
  earmark: warning('unknown-earmark'),
  link: warning('unknown-link'),
  region: warning('unknown-region'),
  theme: warning('unknown-theme'),
  category: warning('unknown-category'),
};

/** A record of which only the place is known. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly at: Place };

export type AnyReadings = Readonly<Record<TableKey, TableReading<AnyRecord>>>;

/** Finds the spelling of a name that a column may hold; undefined where it is not known. */
type Find = (name: string) => string | undefined;

interface Reference {
  readonly column: string;
  readonly issue: IssueKind;
  readonly wanted: Wanted;
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
    for (const { column, issue, wanted, find } of references) {
      const value = record[column];
      if (value === null || (Array.isArray(value) && value.length === 0) || !applies(issue, record)) continue;
      const names = (Array.isArray(value) ? value : [value]) as readonly string[];
      const known = names.map(find);
      const unknown = names.filter((_, at) => known[at] === undefined);
      if (known.some((name, at) => name !== undefined && name !== names[at])) {
        const spelled = names.map((name, at) => known[at] ?? name);
        resolved = { ...resolved, [column]: Array.isArray(value) ? [...new Set(spelled)] : spelled[0] };
      }
      if (unknown.length === 0) continue;
      const found = foundCell(unknown.join('; '));
      issues.push(issueOf(source, { row: record.at.row, column, ...issue, found, wanted }));
      counts &&= issue.severity === 'warning';
    }
    return counts ? [resolved] : [];
  });
  return { ...reading, records, issues };
}

/**
 * A pledge in kind without an amount is valued by its category, and the valuation says where that fails (code
 * pledge-without-value).
 */
const applies = (issue: IssueKind, record: AnyRecord): boolean =>
  issue !== referenceIssues.category || record.amount !== null;

function referencesOf(key: TableKey, readings: AnyReadings, findRegion: Find): Reference[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[key].columns;
  return Object.entries(columns).flatMap(([column, definition]): Reference[] => {
    if (key === 'pledges' && column === 'regions') {
      return [{ column, issue: referenceIssues.region, wanted: { kind: 'region' }, find: findRegion }];
    }
    const target = (Object.keys(tables) as TableKey[]).find((other) => tables[other].name === definition.refersTo);
    if (target === undefined) return [];
    const { identifiers, records } = readings[target];
    const issue = issueWhereUnknown(target, definition);
    const isList = target === 'themes' || target === 'inKindRates';
    if (identifiers === null || (isList && records.length === 0)) return [];
    const find: Find = (name) => identifiers.get(foldName(name));
    return [{ column, issue, wanted: wantedOf(tables[target], definition), find }];
  });
}

function issueWhereUnknown(target: TableKey, { kind, required }: Column<unknown>): IssueKind {
  if (target === 'themes') return referenceIssues.theme;
  if (target === 'inKindRates') return referenceIssues.category;
  if (kind === 'list') return referenceIssues.earmark;
  return required ? referenceIssues.reference : referenceIssues.link;
}

function wantedOf({ name, columns }: Table, { kind }: Column<unknown>): Wanted {
  const header = Object.values(columns).find((column) => column.kind === 'identifier')?.header ?? name;
  return { kind: kind === 'list' ? 'allListed' : 'listed', header, table: name };
}
