import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { paperNumber } from '../paperSizes';

const POINTS_AN_INCH = 72;

/** "&L...&C...&R...", as files hold the three parts of a header or footer. */
const printed = ({ left, center, right }: Sheet['page']['header']): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

/** Writes how a sheet is printed. What is printed of it (titles, print area) stands in names: see names.ts. */
export function savePage(file: ExcelizeFile, sheet: Sheet): void {
  if (sheet.sourceName !== null && !sheet.changed.has('page')) return;
  const { name, page } = sheet;
  const { zoom, margins } = page;
  const fits = 'pagesWide' in zoom;
  must(
    file.SetPageLayout(name, {
      Orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      Size: paperNumber(page.paperSize),
      ...(fits ? { FitToWidth: zoom.pagesWide, FitToHeight: zoom.pagesTall } : { AdjustTo: zoom.scale }),
    }),
  );
  must(file.SetSheetProps(name, { FitToPage: fits }));
  must(
    file.SetPageMargins(name, {
      Left: margins.left / POINTS_AN_INCH,
      Right: margins.right / POINTS_AN_INCH,
      Top: margins.top / POINTS_AN_INCH,
      Bottom: margins.bottom / POINTS_AN_INCH,
      Header: margins.header / POINTS_AN_INCH,
      Footer: margins.footer / POINTS_AN_INCH,
      Horizontally: page.centerHorizontally,
      Vertically: page.centerVertically,
    }),
  );
  const header = printed(page.header);
  const footer = printed(page.footer);
  if (header !== '' || footer !== '' || sheet.sourceName !== null)
    must(file.SetHeaderFooter(name, { OddHeader: header, OddFooter: footer }));
  for (const row of page.rowBreaks ?? []) must(file.InsertPageBreak(name, `A${row + 1}`));
}
