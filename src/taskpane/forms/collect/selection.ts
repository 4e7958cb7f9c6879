import {
  canAccept,
  isTakenUnasked,
  type CollectedRow,
  type Collection,
  type Outcome,
} from '../../../returns/collection';

/** Rows of a collection, by rowKey. */
export type Chosen = ReadonlySet<string>;

/** A row by its places in Collection.files and CollectedFile.rows. */
export const rowKey = (file: number, row: number): string => `${file}.${row}`;

export function placeOfKey(key: string): { readonly file: number; readonly row: number } {
  const [file, row] = key.split('.').map(Number) as [number, number];
  return { file, row };
}

/** What is new, changed, or confirmed as it is. */
const CHOSEN_AT_FIRST: ReadonlySet<Outcome> = new Set(['new', 'changed', 'unchanged']);

/** How many of the chosen rows stay as they are, and are recorded as confirmed. */
export const confirmationsIn = ({ files }: Collection, chosen: Chosen): number =>
  [...chosen].map(placeOfKey).filter(({ file, row }) => files[file]?.rows[row]?.confirms).length;

const keysOf = (collection: Collection, wanted: (row: CollectedRow) => boolean): string[] =>
  collection.files.flatMap(({ rows }, file) =>
    rows.flatMap((row, place) => (wanted(row) ? [rowKey(file, place)] : [])),
  );

/** What is accepted unless somebody says otherwise: what is new, changed or confirmed, and not struck through. */
export const chosenAtFirst = (collection: Collection): Chosen =>
  new Set(keysOf(collection, (row) => CHOSEN_AT_FIRST.has(row.outcome) && canAccept(row) && isTakenUnasked(row)));

/** What is chosen when the same files are compared again and one of them is another's: as before in the other files. */
export function chosenAgain(collection: Collection, before: Chosen, file: number): Chosen {
  const isOf = (key: string): boolean => placeOfKey(key).file === file;
  const others = keysOf(collection, canAccept).filter((key) => !isOf(key) && before.has(key));
  return new Set([...[...chosenAtFirst(collection)].filter(isOf), ...others]);
}

const ONE_BY_ONE: ReadonlySet<Outcome> = new Set(['duplicate', 'decision']);

/**
 * The rows that a file's own checkbox means: all that can be accepted but duplicates, decisions and what is struck
 * through, which are accepted row by row only.
 */
export const keysOfFile = (collection: Collection, file: number): string[] =>
  collection.files[file]!.rows.flatMap((row, place) =>
    canAccept(row) && !ONE_BY_ONE.has(row.outcome) && isTakenUnasked(row) ? [rowKey(file, place)] : [],
  );

/**
 * Of rows in conflict over one pledge or need only one can be accepted: what they are in conflict over. null for other
 * rows.
 */
function conflictOver(collection: Collection, file: number, { outcome, id }: CollectedRow): string | null {
  return outcome === 'conflict' ? `${collection.files[file]!.kind} ${id}` : null;
}

/** The choice with rows taken in or out; a row that is in conflict with one of them goes out when it comes in. */
export function choose(collection: Collection, chosen: Chosen, keys: readonly string[], on: boolean): Chosen {
  const now = new Set(chosen);
  if (!on) {
    for (const key of keys) now.delete(key);
    return now;
  }
  const taken = new Map<string, string>();
  for (const key of keys) {
    const { file, row } = placeOfKey(key);
    const over = conflictOver(collection, file, collection.files[file]!.rows[row]!);
    if (over !== null) {
      const before = taken.get(over);
      if (before !== undefined) now.delete(before);
      taken.set(over, key);
    }
    now.add(key);
  }
  if (taken.size === 0) return now;
  for (const key of [...now]) {
    const { file, row } = placeOfKey(key);
    const over = conflictOver(collection, file, collection.files[file]!.rows[row]!);
    const winner = over === null ? undefined : taken.get(over);
    if (winner !== undefined && winner !== key) now.delete(key);
  }
  return now;
}
