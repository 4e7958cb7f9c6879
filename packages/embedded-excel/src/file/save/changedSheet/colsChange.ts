import { DEFAULT_COLUMN_WIDTH } from '../../../model/defaults';
import type { Sheet } from '../../../model/workbook';
import { columnPoints, columnUnits } from '../../columnUnits';
import { attributes as printed } from '../../xml/escape';
import { elementsIn } from '../../xml/tree';
import { editElement } from './editElement';
import type { ElementChange } from './spliceSheet';

/** Columns that are alike, from `first` to `last`, both from 0. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly said: Readonly<Record<string, string>>;
}

/**
 * Widths and visibility of columns; formats and outlines of the file's columns stay. Source: ECMA-376 part 1, 18.3.1.13
 * (col).
 */
export const colsChange =
  (sheet: Sheet): ElementChange =>
  (before, scope) => {
    const runs: Run[] = [];
    editElement(before[0], '<cols/>', scope, (element) => {
      for (const one of elementsIn(element, 'col')) {
        const said = Object.fromEntries(Array.from(one.attributes, ({ name, value }) => [name, value]));
        runs.push({ first: Number(said['min']) - 1, last: Number(said['max']) - 1, said });
      }
    });
    const sized = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort(
      (one, other) => one - other,
    );
    const columns = cut(runs, sized)
      .map((run) => ({ ...run, said: told(sheet, run) }))
      .filter(({ said }) => Object.keys(said).length > 0)
      .map(({ first, last, said }) => `<col${printed({ min: first + 1, max: last + 1, ...said })}/>`);
    return columns.length === 0 ? '' : scope.own(`<cols>${columns.join('')}</cols>`);
  };

/** What the file says of columns, cut so that each column with a size of its own stands alone. */
function cut(runs: readonly Run[], sized: readonly number[]): Run[] {
  const pieces: Run[] = [];
  const isSized = new Set(sized);
  for (const { first, last, said } of runs) {
    let from = first;
    for (const column of sized) {
      if (column < from || column > last) continue;
      if (column > from) pieces.push({ first: from, last: column - 1, said });
      pieces.push({ first: column, last: column, said });
      isSized.delete(column);
      from = column + 1;
    }
    if (from <= last) pieces.push({ first: from, last, said });
  }
  for (const column of isSized) pieces.push({ first: column, last: column, said: {} });
  return pieces.sort((one, other) => one.first - other.first);
}

function told({ columnWidths, hiddenColumns }: Sheet, { first, said }: Run): Record<string, string> {
  const { min: _, max: __, width: ___, hidden: ____, customWidth: _____, ...kept } = said;
  const width = columnWidths.get(first);
  // A width that is the same in points is written as the file has it, with all its digits.
  const before = said['width'] === undefined ? undefined : Number(said['width']);
  const isSame = before !== undefined && columnPoints(before) === (width ?? DEFAULT_COLUMN_WIDTH);
  const isHidden = hiddenColumns.has(first);
  if (width === undefined && !isHidden && Object.keys(kept).length === 0) return {};
  return {
    ...kept,
    width: isSame ? said['width']! : String(columnUnits(width ?? DEFAULT_COLUMN_WIDTH)),
    ...(isSame
      ? said['customWidth'] !== undefined && { customWidth: said['customWidth'] }
      : width !== undefined && { customWidth: '1' }),
    ...(isHidden && { hidden: '1' }),
  };
}
