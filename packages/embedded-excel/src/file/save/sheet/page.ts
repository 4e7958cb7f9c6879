import { COLUMNS } from '../../../model/limits';
import type { PageLayout, Sheet } from '../../../model/workbook';
import { paperNumber } from '../../paperSizes';
import { attributes } from '../../xml/escape';
import { textElement } from './writtenText';

const POINTS_AN_INCH = 72;
/**
 * Characters that Excel takes as a header or a footer, codes among them. Source: Microsoft Support, "Excel
 * specifications and limits".
 */
const LONGEST_HEADER = 255;

/** What is centered on the page, and whether grid lines are printed. Source: ECMA-376 part 1, 18.3.1.70. */
export function printOptionsXml({ page }: Sheet): string {
  const said = attributes({
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    gridLines: page.printGridlines,
  });
  return said === '' ? '' : `<printOptions${said}/>`;
}

/** The margins, in inches. Source: ECMA-376 part 1, 18.3.1.62. */
export function pageMarginsXml({ page: { margins } }: Sheet): string {
  const inches = (points: number): number => Number((points / POINTS_AN_INCH).toPrecision(15));
  const { left, right, top, bottom, header, footer } = margins;
  return `<pageMargins${attributes({
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  })}/>`;
}

/** Paper, orientation and scale; '' where they are those of a new sheet. Source: ECMA-376 part 1, 18.3.1.63. */
export function pageSetupXml({ page: { paperSize, orientation, zoom } }: Sheet): string {
  const paper = paperNumber(paperSize);
  const fit = (pages: number): number | undefined => (pages === 1 ? undefined : pages);
  const said = attributes({
    paperSize: paper === 1 ? undefined : paper,
    scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
    fitToWidth: 'pagesWide' in zoom ? fit(zoom.pagesWide) : undefined,
    fitToHeight: 'pagesWide' in zoom ? fit(zoom.pagesTall) : undefined,
    orientation: orientation === 'Landscape' ? 'landscape' : undefined,
  });
  return said === '' ? '' : `<pageSetup${said}/>`;
}

/** "&L...&C...&R...", as files hold the three parts of a header or footer. */
const printed = ({ left, center, right }: PageLayout['header']): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

/**
 * Header and footer, in Excel's codes as they are. Source: ECMA-376 part 1, 18.3.1.46. @throws Error where one is
 * longer than Excel takes
 */
export function headerFooterXml({ name, page }: Sheet): string {
  const parts = [
    ['oddHeader', printed(page.header)],
    ['oddFooter', printed(page.footer)],
  ] as const;
  const inner = parts.map(([element, text]) => {
    if (text.length > LONGEST_HEADER)
      throw new Error(
        `The ${element === 'oddHeader' ? 'header' : 'footer'} of the sheet "${name}" has ${text.length} characters; Excel takes ${LONGEST_HEADER}.`,
      );
    return text === '' ? '' : textElement(element, text);
  });
  return inner.join('') === '' ? '' : `<headerFooter>${inner.join('')}</headerFooter>`;
}

/**
 * Where pages begin because somebody said so; a break counts the rows above it. Source: ECMA-376 part 1, 18.3.1.3 (brk)
 * and 18.3.1.74.
 */
export function rowBreaksXml({ page: { rowBreaks = [] } }: Sheet): string {
  if (rowBreaks.length === 0) return '';
  const breaks = rowBreaks.map((row) => `<brk${attributes({ id: row, max: COLUMNS - 1, man: 1 })}/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}
