import { foldName } from '../values/names';
import type { TableMapping } from './mapping';
import type { CellValue } from './rawTable';
import type { Column } from './schema/columns';

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** Two headers that mean one column; places count from 0. */
export interface HeaderClash {
  readonly key: string;
  readonly read: number;
  readonly unread: number;
  /** True where the headers are the same, so that nothing says which is meant. */
  readonly ambiguous: boolean;
}

export interface FoundColumns {
  /** The place of each column that is there, from 0, by its key. */
  readonly places: ReadonlyMap<string, number>;
  readonly clashes: readonly HeaderClash[];
  /** Keys of required columns that are not there. */
  readonly missing: readonly string[];
}

/**
 * Finds columns by header, in any order, without regard to letter case and spaces. A column's own header comes before
 * its synonyms, and these come in the order in which the schema lists them. What a mapping names comes before all of
 * these, and serves no other column.
 * @param mapped the workbook's own headers by the register's
 */
export function findColumns(
  headers: readonly CellValue[],
  columns: Columns,
  mapped: TableMapping['columns'] = {},
): FoundColumns {
  const byHeader = new Map<string, number[]>();
  headers.forEach((header, place) => {
    const folded = foldName(String(header));
    if (folded !== '') byHeader.set(folded, [...(byHeader.get(folded) ?? []), place]);
  });
  const own = new Set(Object.values(columns).map(({ header }) => foldName(header)));
  const places = new Map<string, number>();
  const clashes: HeaderClash[] = [];
  const missing: string[] = [];
  const named = (column: Column<unknown>): number | undefined => {
    const header = mapped[column.header];
    return header === undefined ? undefined : byHeader.get(foldName(header))?.[0];
  };
  const byMapping = new Set(Object.values(columns).map(named));
  for (const [key, column] of Object.entries(columns)) {
    const place = named(column);
    if (place !== undefined) {
      places.set(key, place);
      continue;
    }
    const synonyms = column.synonyms.map(foldName).filter((synonym) => !own.has(synonym));
    const groups = [foldName(column.header), ...synonyms].flatMap((header) => byHeader.get(header) ?? []);
    const [read, ...others] = groups.filter((one) => !byMapping.has(one));
    if (read === undefined) {
      if (column.required) missing.push(key);
      continue;
    }
    places.set(key, read);
    const same = foldName(String(headers[read]));
    for (const unread of others) {
      clashes.push({ key, read, unread, ambiguous: foldName(String(headers[unread])) === same });
    }
  }
  return { places, clashes, missing };
}
