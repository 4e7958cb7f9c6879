import type { Case } from './case';
import { HEAD, MAIN, MICROSOFT, moveSheet, OFFICE, sheetType, written, type Draft } from './draft';
import { addChart, chartFrame, chartSheetDrawing, chartWithGap, draw, DRAWING_TYPE, everyDrawing } from './drawings';
import { NEEDS_SHEET, NOTES, PLEDGES_SHEET, register, sheetOf } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

/** A chart sheet between the user's sheet and the tables, and a name of the sheet behind it. */
function withChartSheet(draft: Draft): void {
  const part = 'xl/chartsheets/sheet1.xml';
  draft.sheets.splice(1, 0, {
    ...sheetOf('Chart of the office', part, ''),
    whole: `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView zoomScale="80" workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`,
    type: sheetType('chartsheet'),
    link: 'chartsheet',
  });
  draft.links[part] = [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing9.xml' }];
  draft.parts['xl/drawings/drawing9.xml'] = chartSheetDrawing('rId1');
  draft.overrides['xl/drawings/drawing9.xml'] = DRAWING_TYPE;
  draft.links['xl/drawings/drawing9.xml'] = [{ id: 'rId1', type: 'chart', target: '../charts/chart9.xml' }];
  addChart(draft, 'xl/charts/chart9.xml');
  draft.after += `<definedNames><definedName name="OnPledges" localSheetId="3">Pledges!$A$1</definedName></definedNames>`;
}

/** With it, the workbook says when and by whom it was made. */
export function withProperties(draft: Draft): void {
  const part = 'docProps/core.xml';
  draft.parts[part] =
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Ann</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`;
  draft.overrides[part] = 'application/vnd.openxmlformats-package.core-properties+xml';
  (draft.links[''] ??= []).push({
    id: 'rIdCore',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: part,
  });
}

const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** A program in Visual Basic, by its bytes no real one. */
function withMacros(draft: Draft): void {
  draft.workbookType = MACROS;
  draft.sheets[NOTES]!.before = '<sheetPr codeName="Sheet1"/>';
  draft.before =
    '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView/></bookViews>';
  draft.parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 2048 }, (_, at) => (at * 7) % 256);
  draft.defaults['bin'] = 'application/vnd.ms-office.vbaProject';
  (draft.links['workbook'] ??= []).push({
    id: 'rIdMacros',
    type: `${MICROSOFT}/2006/relationships/vbaProject`,
    target: 'vbaProject.bin',
  });
}

export const macros = changed(withMacros);

/**
 * Sheets that are no worksheets, charts and other drawings. Sheets that are no worksheets stay and keep their place.
 */
export const SHEET_KINDS: readonly Case[] = [
  { what: 'a plain register', make: changed(() => undefined) },
  { what: 'a chart sheet between the sheets', make: changed(withChartSheet) },
  {
    what: 'a macro sheet, very hidden',
    extension: 'xlsm',
    make: changed((draft) => {
      draft.workbookType = MACROS;
      draft.sheets.push({
        ...sheetOf('Macro1', 'xl/macrosheets/sheet1.xml', ''),
        whole: `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="${MICROSOFT}/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>RETURN()</f></c></row></sheetData></xm:macrosheet>`,
        type: 'application/vnd.ms-excel.macrosheet+xml',
        link: `${MICROSOFT}/2006/relationships/xlMacrosheet`,
        state: 'veryHidden',
      });
    }),
  },
  {
    what: 'a dialog sheet',
    make: changed((draft) => {
      draft.sheets.splice(1, 0, {
        ...sheetOf('Dialog1', 'xl/dialogsheets/sheet1.xml', ''),
        whole: `<dialogsheet xmlns="${MAIN}"><sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
        type: sheetType('dialogsheet'),
        link: 'dialogsheet',
      });
    }),
  },
  { what: 'macros', extension: 'xlsm', make: macros },
  {
    what: 'a chart of the user, its number with a gap before it',
    make: changed((draft) => chartWithGap(draft, NOTES)),
  },
  { what: 'drawings of every kind', make: changed((draft) => everyDrawing(draft, NOTES)) },
  {
    what: 'charts of the user on the sheets of the tables, named as ours are',
    make: changed((draft) => {
      for (const [number, sheet] of [NEEDS_SHEET, PLEDGES_SHEET].entries()) {
        const chart = `xl/charts/chart${number + 1}.xml`;
        addChart(draft, chart, 'Gap by theme');
        const tables = draft.sheets[sheet]!.after;
        draft.sheets[sheet]!.after = '';
        draw(
          draft,
          sheet,
          `xl/drawings/drawing${number + 1}.xml`,
          [chartFrame('rId1')],
          [{ id: 'rId1', type: 'chart', target: `/${chart}` }],
        );
        draft.sheets[sheet]!.after += tables;
      }
    }),
  },
  {
    what: 'part numbers that do not begin with 1',
    make: changed((draft) => {
      draft.sheets.shift();
      moveSheet(draft, 1, 'xl/worksheets/sheet4.xml');
      moveSheet(draft, 0, 'xl/worksheets/sheet3.xml');
    }),
  },
];
