import type { PageLayout, Sheet } from '../../model/workbook';
import { paperName } from '../paperSizes';
import { attribute, child, childrenOf, numberOf, truth, type XmlElement } from './elements';
import { unescapeText } from './plainText';

const POINTS_AN_INCH = 72;

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/**
 * Splits "&LLeft&CCenter&RRight"; what stands before the first of the codes is in the center. Source: ECMA-376 part 1,
 * 18.3.1.46.
 */
function headerOf(text: string): PageLayout['header'] {
  const header = { left: '', center: '', right: '' };
  let side: keyof typeof header = 'center';
  for (const piece of text.match(/&[\s\S]|[^&]+|&/g) ?? []) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else header[side] += piece;
  }
  return header;
}

/**
 * The rows that begin a page because somebody said so: a break counts the rows above it. Source: ECMA-376 part 1,
 * 18.3.1.3.
 */
function rowBreaksOf(element: XmlElement | undefined): number[] {
  const breaks = childrenOf(element, 'brk').filter((one) => truth(one, 'man'));
  return breaks.map((one) => numberOf(one, 'id', 0)).sort((one, other) => one - other);
}

/**
 * Reads how a sheet is printed; `elements` finds the parts of `<worksheet>` by name. Titles and print area are names of
 * the workbook.
 */
export function readPage(sheet: Sheet, elements: (name: string) => XmlElement | undefined): void {
  const { page } = sheet;
  const setup = elements('pageSetup');
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = paperName(numberOf(setup, 'paperSize', 1));
  page.zoom = truth(child(elements('sheetPr'), 'pageSetUpPr'), 'fitToPage')
    ? { pagesWide: numberOf(setup, 'fitToWidth', 1), pagesTall: numberOf(setup, 'fitToHeight', 1) }
    : { scale: numberOf(setup, 'scale', 100) };
  const margins = elements('pageMargins');
  for (const side of MARGINS) {
    const inches = numberOf(margins, side, null);
    if (inches !== null) page.margins[side] = Number((inches * POINTS_AN_INCH).toPrecision(12));
  }
  const options = elements('printOptions');
  page.centerHorizontally = truth(options, 'horizontalCentered');
  page.centerVertically = truth(options, 'verticalCentered');
  page.printGridlines = truth(options, 'gridLines');
  const printed = elements('headerFooter');
  page.header = headerOf(unescapeText(child(printed, 'oddHeader')?.text ?? ''));
  page.footer = headerOf(unescapeText(child(printed, 'oddFooter')?.text ?? ''));
  const rowBreaks = rowBreaksOf(elements('rowBreaks'));
  if (rowBreaks.length > 0) page.rowBreaks = rowBreaks;
}
