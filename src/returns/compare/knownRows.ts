import { keyOfPlace } from '../../forms/rowKey';
import type { CellChange } from '../collection';
import { nameInLog } from '../log/logEntry';
import { saysSame, type RowContent, type TakenRow } from '../log/takenRows';
import type { ReadForm, ReadRow } from '../readForm';

/** A row of what is new as it came back, and what it would write into the register, its owner among it. */
export interface NewRowRead {
  readonly row: ReadRow;
  readonly changes: readonly CellChange[];
  /** Whether every cell of it could be read. */
  readonly isWhole: boolean;
}

/** What a row of what is new is to a row that was taken over before. */
export interface Known {
  readonly taken: TakenRow;
  /**
   * Same: it says what was taken over. Corrected: its sender has changed it since. Older: it says what it said before
   * a correction that was taken over. Moved: no row of its form is known as the taken one, and it may be that.
   */
  readonly as: 'same' | 'corrected' | 'older' | 'moved';
}

/** By what a row of what is new is known: the key that its form gave it, else where it stands. */
export const keyOf = ({ referenceText }: ReadForm, { key, row }: ReadRow): string =>
  key ?? keyOfPlace(referenceText, row);

const contentOf = ({ changes }: NewRowRead): RowContent =>
  new Map(changes.flatMap(({ header, after }) => (after === '' ? [] : [[header, after] as const])));

/**
 * Finds the new rows of a form among those that were taken over from its sender. A row is first sought by its key, and
 * by what it says, so that rows that were sorted or moved without their keys are found; only then is a row with a known
 * key one that was corrected.
 * @param all what was taken over from the sender
 * @param isThere whether the register has a row still, as the sender's
 */
export function knownRows(
  all: readonly TakenRow[],
  { sha256, form }: { readonly sha256: string; readonly form: ReadForm },
  rows: readonly NewRowRead[],
  isThere: (taken: TakenRow) => boolean,
): ReadonlyMap<ReadRow, Known> {
  const known = new Map<ReadRow, Known>();
  const claimed = new Map<TakenRow, ReadRow>();
  const claim = (row: ReadRow, taken: TakenRow, as: Known['as']): void => {
    known.set(row, { taken, as });
    if (!claimed.has(taken)) claimed.set(taken, row);
  };
  const open = () => rows.filter(({ row }) => !known.has(row));
  // What part A of the form lists is no new row of it.
  const listed = new Set([...(form.asSent?.keys() ?? []), ...form.rows.flatMap(({ id }) => id ?? [])]);
  const others = all.filter(({ id }) => !listed.has(id));
  const bearsKeys = rows.some(({ row }) => row.key !== undefined);
  const ownOf = (row: ReadRow): TakenRow[] => {
    const key = keyOf(form, row);
    const place = keyOfPlace(form.referenceText, row.row);
    const isOwn = (one: TakenRow): boolean =>
      one.key === key || (bearsKeys ? one.byPlace && one.key === place : isAt(one, form, row));
    return others.filter(isOwn).sort((one, other) => Number(isThere(other)) - Number(isThere(one)));
  };
  const saysLast = (taken: TakenRow, read: NewRowRead): boolean => saysSame(taken.said.at(-1)!, contentOf(read));
  const isFrom = ({ from }: TakenRow, { sheet, row }: ReadRow): boolean =>
    from.some((one) => one.sha256 === sha256 && one.sheet === nameInLog(sheet) && one.row === row);

  for (const read of open()) {
    const taken = [...all.filter((one) => isFrom(one, read.row)), ...ownOf(read.row)].find(
      (one) => isFrom(one, read.row) || saysLast(one, read),
    );
    if (taken) claim(read.row, taken, 'same');
  }
  for (const read of open().filter(({ isWhole }) => isWhole)) {
    const alike = all.filter((one) => saysLast(one, read) && isThere(one));
    const taken = alike.find((one) => !claimed.has(one)) ?? alike[0];
    if (taken) claim(read.row, taken, 'same');
  }
  for (const read of open()) {
    const taken = ownOf(read.row).find((one) => {
      const by = claimed.get(one);
      return by === undefined || keyOf(form, by) === keyOf(form, read.row);
    });
    if (taken)
      claim(read.row, taken, taken.said.some((said) => saysSame(said, contentOf(read))) ? 'older' : 'corrected');
  }
  const missing = others.find((one) => one.reference === form.referenceText && isThere(one) && !claimed.has(one));
  if (missing) for (const read of open()) known.set(read.row, { taken: missing, as: 'moved' });
  return known;
}

const isAt = (taken: TakenRow, { referenceText }: ReadForm, { row }: ReadRow): boolean =>
  taken.reference === referenceText && taken.row === row;
