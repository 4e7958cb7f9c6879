import type { Probe } from './probe';

const inPoints = (points: number): number => Math.round(points);

/** The rows of an address, as "1:3" of "'Sheet 1'!$1:$3" and of "'Sheet 1'!A1:XFD3". */
const rowsIn = (address: string): string =>
  address
    .split('!')
    .at(-1)!
    .replace(/[$A-Z]/g, '');

/** What the code relies on where it lays out pages and views. */
export const PAGE_PROBES: readonly Probe[] = [
  {
    name: 'Frozen rows',
    reliesOn: 'The rows above the first of a table can be frozen.',
    expects: { rows: '1:3' },
    async attempt({ context, sheet }) {
      sheet.freezePanes.freezeRows(3);
      await context.sync();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return { rows: frozen.isNullObject ? null : rowsIn(frozen.address) };
    },
  },
  {
    name: 'Frozen rows and columns',
    reliesOn: 'Rows and columns can be frozen at once.',
    expects: { frozen: 'A1:B3' },
    async attempt({ context, sheet }) {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      await context.sync();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return { frozen: frozen.isNullObject ? null : frozen.address.split('!').at(-1) };
    },
  },
  {
    name: 'Page layout',
    reliesOn: 'Orientation, paper, scale and margins are kept as they are set; margins are points.',
    expects: { orientation: 'Landscape', paper: 'A4', scale: 70, left: 36, top: 54 },
    async attempt({ context, sheet: { pageLayout } }) {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { scale: 70 };
      pageLayout.leftMargin = 36;
      pageLayout.topMargin = 54;
      await context.sync();
      pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin');
      await context.sync();
      return {
        orientation: pageLayout.orientation,
        paper: pageLayout.paperSize,
        scale: pageLayout.zoom.scale,
        left: inPoints(pageLayout.leftMargin),
        top: inPoints(pageLayout.topMargin),
      };
    },
  },
  {
    name: 'Print titles',
    reliesOn: 'The header rows can be repeated on every page.',
    expects: { rows: '2:3' },
    async attempt({ context, sheet: { pageLayout } }) {
      pageLayout.setPrintTitleRows('$2:$3');
      await context.sync();
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return { rows: titles.isNullObject ? null : rowsIn(titles.address) };
    },
  },
  {
    name: 'Page breaks',
    reliesOn: 'A new page begins at the cell at which a break is added.',
    expects: { rows: [4] },
    async attempt({ context, sheet: { horizontalPageBreaks } }) {
      horizontalPageBreaks.add('A5');
      await context.sync();
      const breaks = horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return { rows: breaks.items.map(({ rowIndex }) => rowIndex) };
    },
  },
  {
    name: 'Footers',
    reliesOn: 'A footer keeps its codes for size and page numbers.',
    expects: { left: '&8 Probe', right: '&8 &P / &N' },
    async attempt({ context, sheet }) {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = '&8 Probe';
      footer.rightFooter = '&8 &P / &N';
      await context.sync();
      footer.load('leftFooter,rightFooter');
      await context.sync();
      return { left: footer.leftFooter, right: footer.rightFooter };
    },
  },
  {
    name: 'Gridlines',
    reliesOn: 'The gridlines of a sheet that is not shown can be hidden.',
    expects: { shown: false },
    async attempt({ context, sheet }) {
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      await context.sync();
      return { shown: sheet.showGridlines };
    },
  },
  {
    name: 'Links within the workbook',
    reliesOn: 'A cell leads to another place of the workbook, and shows the text that it is given.',
    expects: { place: true, shown: 'Go there' },
    async attempt({ context, sheet, name }) {
      const cell = sheet.getRange('A1');
      const place = `'${name}'!B2`;
      cell.hyperlink = { documentReference: place, textToDisplay: 'Go there' };
      await context.sync();
      cell.load('hyperlink,values');
      await context.sync();
      const link = cell.hyperlink as Excel.RangeHyperlink | null;
      return { place: link?.documentReference === place, shown: cell.values[0]![0] };
    },
  },
];
