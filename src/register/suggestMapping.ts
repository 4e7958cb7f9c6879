import { foldName } from '../values/names';
import { headerLikeness } from './headerLikeness';
import type { RawTable } from './rawTable';
import { tables as schema } from './schema';
import type { Table } from './schema/table';

export interface SuggestedColumn {
  /** In the register's spelling. */
  readonly header: string;
  readonly required: boolean;
  /** The workbook's header that seems to mean it; null where none does. */
  readonly found: string | null;
}

/** A table of the workbook that seems to be one of the register's. */
export interface SuggestedTable {
  /** In the register's spelling: 'Needs'. */
  readonly table: string;
  /** The table's own name. */
  readonly named: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly columns: readonly SuggestedColumn[];
}

/** Tables with fewer required columns are recognized by their names only: "Theme" stands in many tables. */
const FEWEST_TELLING = 3;
/** Of the required columns, at least this share must be there. */
const MOST = 0.75;
/** More than any fit of columns. */
const BY_NAME = 10;

interface Candidate extends SuggestedTable {
  readonly raw: RawTable;
  readonly fit: number;
}

/**
 * Suggests which of a workbook's tables are those of a register, by their names, and by headers, synonyms and similar
 * spellings. Only a suggestion: nothing is read by it before somebody has confirmed it.
 * @param tables with their headers; rows are not looked at
 * @returns at most one for each table of the register, and for each of the workbook; the best fit first
 */
export function suggestMapping(tables: readonly RawTable[]): SuggestedTable[] {
  const candidates = tables
    .flatMap((raw) => Object.values(schema).flatMap((table: Table) => candidate(raw, table) ?? []))
    .sort((one, other) => other.fit - one.fit);
  const chosen: Candidate[] = [];
  for (const next of candidates) {
    if (!chosen.some(({ raw, table }) => raw === next.raw || table === next.table)) chosen.push(next);
  }
  return chosen.map(({ table, named, sheet, headers, columns }) => ({ table, named, sheet, headers, columns }));
}

function candidate(raw: RawTable, table: Table): Candidate | null {
  const headers = raw.headers.map((header) => String(header).trim());
  const fits = fitColumns(headers, table);
  const columns = Object.values(table.columns).map(({ header, required }) => ({
    header,
    required,
    found: fits.get(header)?.header ?? null,
  }));
  const required = columns.filter((column) => column.required);
  const found = required.filter((column) => column.found !== null);
  const byName = [table.name, ...table.synonyms].some((name) => foldName(name) === foldName(raw.name));
  const telling = required.length >= FEWEST_TELLING && found.length >= MOST * required.length;
  if (!byName && !telling) return null;
  const fit = [...fits.values()].reduce((sum, { likeness }) => sum + likeness, 0) / headers.length;
  return {
    raw,
    table: table.name,
    named: raw.name,
    sheet: raw.sheet,
    headers,
    columns,
    fit: fit + found.length / required.length + (byName ? BY_NAME : 0),
  };
}

interface Fit {
  readonly header: string;
  readonly likeness: number;
}

/** The header that fits each column best, by the column's own; each header serves one column. */
function fitColumns(headers: readonly string[], { columns }: Table): Map<string, Fit> {
  const pairs = Object.values(columns)
    .flatMap((column) =>
      headers.map((header, place) => ({ column, header, place, likeness: headerLikeness(header, column) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness || Number(other.column.required) - Number(one.column.required));
  const fits = new Map<string, Fit>();
  const taken = new Set<number>();
  for (const { column, header, place, likeness } of pairs) {
    if (fits.has(column.header) || taken.has(place)) continue;
    fits.set(column.header, { header, likeness });
    taken.add(place);
  }
  return fits;
}
