import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { CellFormat, ConditionalFormat } from '../../../src/model/formats';
import { newSheet, newWorkbook } from '../../../src/model/newWorkbook';
import { snapshotOf } from '../../../src/model/snapshot';
import { columnNames } from '../../../src/model/tableHeaders';
import type { Sheet, Workbook } from '../../../src/model/workbook';
import { openWorkbook } from '../../../src/file/open/openWorkbook';
import { newSheetXml } from '../../../src/file/save/sheet/newSheetXml';
import { tablePart } from '../../../src/file/save/sheet/tablePart';
import type { SheetWriting } from '../../../src/file/save/sheet/writing';
import { partsOf, zipOf, type Link } from '../../fixtures/xlsxParts';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/**
 * Formats of cells that differ in their number format alone: their place in it is the number that a cell refers to,
 * from 1.
 */
const NUMBER_FORMATS = ['0.000', '#,##0;[Red]-#,##0', '0%', '@'];
export const FORMATS: readonly CellFormat[] = NUMBER_FORMATS.map((numberFormat) => ({
  ...DEFAULT_FORMAT,
  numberFormat,
}));

const argb = (color: string): string => `FF${color.slice(1)}`;

/** The styles part, written by hand: the formats above, and what conditional formats change. */
const stylesOf = (differences: readonly ConditionalFormat['format'][]): string =>
  [
    `<numFmts count="${NUMBER_FORMATS.length}">${NUMBER_FORMATS.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${NUMBER_FORMATS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${NUMBER_FORMATS.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>`,
    `<dxfs count="${differences.length}">${differences
      .map(({ fill, fontColor, bold }) =>
        [
          '<dxf>',
          `<font>${bold === undefined ? '' : `<b val="${bold ? 1 : 0}"/>`}${fontColor ? `<color rgb="${argb(fontColor)}"/>` : ''}</font>`,
          fill ? `<fill><patternFill patternType="solid"><bgColor rgb="${argb(fill)}"/></patternFill></fill>` : '',
          '</dxf>',
        ].join(''),
      )
      .join('')}</dxfs>`,
  ].join('');

/** What the parts around a sheet would tell it, with what it asks of them. */
export function writingOf(given: Partial<SheetWriting> = {}) {
  const links: Link[] = [];
  const differences: ConditionalFormat['format'][] = [];
  const context: SheetWriting = {
    styleOf: (format) => FORMATS.indexOf(format) + 1,
    calls: null,
    differenceOf: (format) => differences.push(format) - 1,
    ruleId: ({ id }) => id,
    follow: null,
    relation: (type, target, external = false) => {
      const id = `rId${links.length + 1}`;
      const escaped = target.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const name = type.replace(OFFICE, '');
      links.push(external ? [id, name, escaped, 'External'] : [id, name, escaped]);
      return id;
    },
    forget: () => undefined,
    isActive: true,
    selection: undefined,
    drawing: null,
    tables: [],
    date1904: false,
    ...given,
  };
  return { context, links, differences };
}

/** A file with one sheet, whose part and tables our code wrote and all else the test. */
export function fileOf(sheet: Sheet, given: Partial<SheetWriting> = {}): Uint8Array {
  const { context, links, differences } = writingOf({ tables: sheet.tables.map(({ id }) => `table${id}`), ...given });
  const xml = [...newSheetXml(sheet, context)].join('');
  const tables = sheet.tables.map((table) => ({
    link: [`table${table.id}`, 'table', `../tables/table${table.id}.xml`] as const,
    part: `xl/tables/table${table.id}.xml`,
    xml: tablePart(table, columnNames(sheet, table), table.id),
  }));
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SHEETML}.${type}+xml"/>`;
  return zipOf(
    partsOf({
      sheets: { [sheet.name]: '' },
      before: context.date1904 ? '<workbookPr date1904="1"/>' : '',
      styles: stylesOf(differences),
      links: { 1: [...links, ...tables.map(({ link }) => link)] },
      parts: {
        'xl/worksheets/sheet1.xml': xml,
        ...Object.fromEntries(tables.map(({ part, xml: text }) => [part, text])),
        '[Content_Types].xml': [
          `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
          override('xl/workbook.xml', 'sheet.main'),
          override('xl/worksheets/sheet1.xml', 'worksheet'),
          override('xl/styles.xml', 'styles'),
          ...tables.map(({ part }) => override(part, 'table')),
          '</Types>',
        ].join(''),
      },
    }),
  );
}

/** A workbook with one empty sheet, "Sheet1". */
export function bookWithSheet(): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook();
  return { workbook, sheet: workbook.sheets[0]! };
}

export const emptySheet = (): Sheet => newSheet('{1}', 'Sheet1');

/** What a user sees of the only sheet of a workbook. */
export const seenSheet = (workbook: Workbook): unknown => (snapshotOf(workbook) as { sheets: unknown[] }).sheets[0];

export const reopened = (sheet: Sheet, given: Partial<SheetWriting> = {}): Workbook =>
  openWorkbook(fileOf(sheet, given));
