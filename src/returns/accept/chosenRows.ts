import { inSentences, type Found, type Wanted } from '../../words/foundAndWanted';
import type { FormKind } from '../../forms/form';
import { foldName } from '../../values/names';
import { isAddition, type CollectedFile, type CollectedRow, type Collection } from '../collection';

/** A row of a collection, by the places of its file and of the row in it, from 0. */
export interface RowChosen {
  readonly file: number;
  readonly row: number;
}

/** A row that is to be written. */
export interface RowToWrite {
  readonly file: CollectedFile;
  readonly row: CollectedRow;
  readonly kind: FormKind;
}

/** Rows were accepted that cannot be, or not together. */
export class RowsRefusedError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'RowsRefusedError';
  }
}

/**
 * The rows among those chosen that are to be written, in the order of the collection; rows that are unchanged and not confirmed, and
 * duplicates that repeat a change, need not be.
 * @throws RowsRefusedError for a row that is rejected or not there, and for two that would change the same row of the
 * register
 */
export function chosenRows({ files }: Collection, chosen: readonly RowChosen[]): RowToWrite[] {
  const taken = new Map<string, RowToWrite>();
  const places = new Map(chosen.map((one) => [`${one.file} ${one.row}`, one]));
  const inOrder = [...places.values()].sort((one, other) => one.file - other.file || one.row - other.row);
  return inOrder.flatMap(({ file: at, row: index }): RowToWrite[] => {
    const file = files[at];
    const row = file?.rows[index];
    if (!file || !row)
      throw new RowsRefusedError({ kind: 'noReturnedRow', file: at + 1, row: index + 1 }, { kind: 'rowsOfCollection' });
    const one = { file, row };
    if (row.outcome === 'decision' && row.changes.length === 0 && !row.confirms)
      throw new RowsRefusedError({ kind: 'waitingRow', of: placeIn(one) }, { kind: 'whoseItIs' });
    if (row.outcome === 'rejected')
      throw new RowsRefusedError({ kind: 'rejectedRow', of: placeIn(one) }, { kind: 'rowsNotRejected' });
    if (!row.confirms && (row.outcome === 'unchanged' || (row.outcome === 'duplicate' && !isAddition(row)))) return [];
    const { kind } = file;
    if (kind === null) throw new RowsRefusedError({ kind: 'rowOfNoForm', of: placeIn(one) }, { kind: 'rowsOfForms' });
    if (row.confirms) return [{ ...one, kind }];
    const key = `${kind} ${foldName(row.id)}`;
    const other = taken.get(key);
    if (other)
      throw new RowsRefusedError(
        { kind: 'rowsForOne', rows: [other, one].map(placeIn), id: row.id },
        { kind: 'oneInConflict' },
      );
    const toWrite = { ...one, kind };
    taken.set(key, toWrite);
    return [toWrite];
  });
}

/** Where a returned row stands. */
export const placeIn = ({ file, row }: Pick<RowToWrite, 'file' | 'row'>) => ({
  file: file.file,
  sheet: row.sheet,
  row: row.row,
});
