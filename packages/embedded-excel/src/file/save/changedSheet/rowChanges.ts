import { DEFAULT_ROW_HEIGHT } from '../../../model/defaults';
import type { Sheet } from '../../../model/workbook';
import type { CellChanges } from './spliceRows';

/**
 * What is said of rows whose height or visibility was changed; nothing where none was. Source: ECMA-376 part 1,
 * 18.3.1.73 (row).
 */
export function rowChanges({
  changed,
  rowHeights,
  hiddenRows,
}: Sheet): Pick<CellChanges, 'rowAttributes' | 'sizedRows'> {
  if (!changed.has('rows')) return { rowAttributes: null, sizedRows: [] };
  return {
    sizedRows: [...new Set([...rowHeights.keys(), ...hiddenRows])],
    rowAttributes: (row, before) => {
      const { ht, customHeight, hidden: _, ...told } = before;
      const height = rowHeights.get(row);
      const isSame = ht !== undefined && Number(ht) === (height ?? DEFAULT_ROW_HEIGHT);
      return {
        ...told,
        // A height that nobody has set anew stays one that Excel fits to what the row holds, where it was.
        ...(isSame
          ? { ht, ...(customHeight !== undefined && { customHeight }) }
          : height !== undefined && { ht: String(height), customHeight: '1' }),
        ...(hiddenRows.has(row) && { hidden: '1' }),
      };
    },
  };
}
