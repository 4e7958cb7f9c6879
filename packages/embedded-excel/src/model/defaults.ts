import type { CellFormat } from './formats';
import type { PageLayout } from './workbook';

/** How a cell looks that nobody has formatted. */
export const DEFAULT_FORMAT: CellFormat = Object.freeze({
  numberFormat: 'General',
  fill: '',
  font: Object.freeze({
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  }),
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  borders: Object.freeze({}),
});

/** Points: 8.43 characters of Calibri 11, and a row of it. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** The page of a new sheet: Excel's "Normal" margins. */
export const defaultPage = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  titleRows: null,
  titleColumns: null,
  printArea: [],
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
});
