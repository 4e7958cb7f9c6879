import type { RunExcel } from '../excel/runExcel';
import { placeRows } from '../returns/accept/placeRows';
import { isAddition, type CellChange, type Collection } from '../returns/collection';
import { heldBy } from './acceptedEntries';
import type { RegisterRead } from './readForForms';

/**
 * A collection whose changes say which formula of the register each would replace, so that none is overwritten unseen.
 * Reads only the cells that would change.
 * @throws TableChangedError, StaleCollectionError where the register is no longer as it was read; OfficeExtension.Error
 * as Excel gives it
 */
export async function withFormulas(
  run: RunExcel,
  { sources }: Pick<RegisterRead, 'sources'>,
  collection: Collection,
): Promise<Collection> {
  const rows = collection.files.flatMap((file) =>
    file.rows.flatMap((row) => {
      const { kind } = file;
      const changesCells = row.outcome === 'changed' || row.outcome === 'conflict';
      return kind !== null && changesCells && !isAddition(row) ? [{ file, row, kind }] : [];
    }),
  );
  const formulas = new Map<CellChange, string>();
  for (const work of placeRows(sources, rows)) {
    const held = await heldBy(run, work);
    work.changes.forEach(({ change }, index) => {
      const { formula } = held[index]!;
      if (formula !== null) formulas.set(change, formula);
    });
  }
  if (formulas.size === 0) return collection;
  const withFormula = (change: CellChange): CellChange => {
    const formula = formulas.get(change);
    return formula === undefined ? change : { ...change, formula };
  };
  return {
    files: collection.files.map((file) => ({
      ...file,
      rows: file.rows.map((row) => ({ ...row, changes: row.changes.map(withFormula) })),
    })),
  };
}
