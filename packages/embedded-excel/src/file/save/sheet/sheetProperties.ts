import { DEFAULT_ROW_HEIGHT } from '../../../model/defaults';
import { usedArea } from '../../../model/usedArea';
import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { reference } from '../cellName';
import { colorElement } from './rgbColor';

/**
 * The colour of a sheet's tab, and whether its pages are fitted, as `<sheetPr>`. Source: ECMA-376 part 1, 18.3.1.82.
 */
export function sheetPrXml({ tabColor, page }: Sheet): string {
  const inner =
    (tabColor === '' ? '' : colorElement('tabColor', tabColor)) +
    ('pagesWide' in page.zoom ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inner === '' ? '' : `<sheetPr>${inner}</sheetPr>`;
}

/**
 * The area around all cells that hold something or are formatted, as `<dimension>`. Source: ECMA-376 part 1, 18.3.1.35.
 */
export function dimensionXml({ grid }: Sheet): string {
  const used = usedArea(grid, false);
  return used ? `<dimension${attributes({ ref: reference(used) })}/>` : '';
}

/** How high a row is that nobody has changed, as `<sheetFormatPr>`. Source: ECMA-376 part 1, 18.3.1.81. */
export const sheetFormatPrXml = (): string => `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`;
