import type { Sheet } from '../../../model/workbook';
import type { CellChanges } from './spliceRows';

/** What is said of rows whose height or visibility was changed; nothing where none was. Source: ECMA-376 part 1, 18.3.1.73 (row). */
export function rowChanges({
  changed,
  rowHeights,
  hiddenRows,
}: Sheet): Pick<CellChanges, 'rowAttributes' | 'sizedRows'> {
  if (!changed.has('rows')) return { rowAttributes: null, sizedRows: [] };
  return {
    sizedRows: [...new Set([...rowHeights.keys(), ...hiddenRows])],
    rowAttributes: (row, before) => {
      const { ht: _, customHeight: __, hidden: ___, ...told } = before;
      const height = rowHeights.get(row);
      return {
        ...told,
        ...(height !== undefined && { ht: String(height), customHeight: '1' }),
        ...(hiddenRows.has(row) && { hidden: '1' }),
      };
    },
  };
}
