import type { SheetPlan } from '../sheet/sheetPlan';
import type { Style } from '../sheet/styles';
import { FORM_STYLES } from './formStyles';

/** Texts that stand where their line ends; what else stands at the right are figures, which do so in every language. */
const AT_THE_END: readonly Style[] = [FORM_STYLES.legend];

/**
 * Lets the texts of a planned sheet run from right to left and begin at the right. Its columns are left as they are:
 * the sheet itself runs from right to left (`SaveBookOptions`). Excel's alignments are those of the paper, also on such
 * a sheet (ECMA-376 part 1, 18.18.40).
 */
export function turnTexts(plan: SheetPlan): void {
  const looks = plan.styles.map(({ area, style }) => ({ area, style: turned(style) }));
  plan.styles.length = 0;
  plan.styles.push(
    {
      area: { row: 1, column: 1, rows: plan.cells.length, columns: plan.columns },
      style: { align: 'Right', readingOrder: 'RightToLeft' },
    },
    ...looks,
  );
}

/** Figures are read from left to right in every language. */
function turned(style: Style): Style {
  const { align, numberFormat = 'General' } = style;
  return {
    ...style,
    ...(align === 'Left' && { align: 'Right' }),
    ...(AT_THE_END.includes(style) && { align: 'Left' }),
    ...(numberFormat !== 'General' && { readingOrder: 'LeftToRight' }),
  };
}
