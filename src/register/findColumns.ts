import { foldWords } from './foldWords';
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
 * Finds columns by header, in any order, without regard to letter case and spaces. A column's own header comes before its synonyms, and these
 * come in the order in which the schema lists them.
 */
export function findColumns(headers: readonly CellValue[], columns: Columns): FoundColumns {
  const byHeader = new Map<string, number[]>();
  headers.forEach((header, place) => {
    const folded = foldWords(String(header));
    if (folded !== '') byHeader.set(folded, [...(byHeader.get(folded) ?? []), place]);
  });
  const own = new Set(Object.values(columns).map(({ header }) => foldWords(header)));
  const places = new Map<string, number>();
  const clashes: HeaderClash[] = [];
  const missing: string[] = [];
  for (const [key, column] of Object.entries(columns)) {
    const synonyms = column.synonyms.map(foldWords).filter((synonym) => !own.has(synonym));
    const groups = [foldWords(column.header), ...synonyms].flatMap((header) => byHeader.get(header) ?? []);
    const [read, ...others] = groups;
    if (read === undefined) {
      if (column.required) missing.push(key);
      continue;
    }
    places.set(key, read);
    const same = foldWords(String(headers[read]));
    for (const unread of others) {
      clashes.push({ key, read, unread, ambiguous: foldWords(String(headers[unread])) === same });
    }
  }
  return { places, clashes, missing };
}
