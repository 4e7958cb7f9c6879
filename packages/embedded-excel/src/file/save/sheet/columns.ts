import { DEFAULT_COLUMN_WIDTH } from '../../../model/defaults';
import type { Sheet } from '../../../model/workbook';
import { columnUnits } from '../../columnUnits';
import { attributes } from '../../xml/escape';

/**
 * Characters. Excel itself writes the room beside the text too, up to 255.71, which the validator of the Open XML SDK
 * does not let pass.
 */
const WIDEST = 255;

interface Run {
  readonly first: number;
  last: number;
  /** Points; undefined where the columns are as wide as any. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
}

function runsOf({ columnWidths, hiddenColumns }: Sheet): Run[] {
  const runs: Run[] = [];
  for (const column of [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((one, other) => one - other)) {
    const width = columnWidths.get(column);
    const isHidden = hiddenColumns.has(column);
    const last = runs.at(-1);
    if (last?.last === column - 1 && last.width === width && last.isHidden === isHidden) last.last = column;
    else runs.push({ first: column, last: column, width, isHidden });
  }
  return runs;
}

/**
 * Widths of columns and which are hidden, as `<cols>`; neighbours that are alike stand in one. Source: ECMA-376 part 1,
 * 18.3.1.13 and 18.3.1.17.
 */
export function colsXml(sheet: Sheet): string {
  const columns = runsOf(sheet).map(
    ({ first, last, width, isHidden }) =>
      `<col${attributes({
        min: first + 1,
        max: last + 1,
        width: Math.min(WIDEST, columnUnits(width ?? DEFAULT_COLUMN_WIDTH)),
        hidden: isHidden,
        customWidth: width !== undefined,
      })}/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}
