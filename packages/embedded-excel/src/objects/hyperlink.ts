import { lies } from '../model/areas';
import { notePart } from '../model/changeLog';
import { cutOut } from '../model/cutOut';
import { invalidArgument, notImplemented } from '../model/refusals';
import { checkUnprotected, checkWritable } from '../model/protection';
import { valueAt } from '../model/readCells';
import type { Hyperlink } from '../model/workbook';
import { changeFormats } from '../model/writeCells';
import type { Property } from '../protocol/hostObject';
import { record, text } from './arguments';
import { writeRange } from './rangeWriting';
import { shownTexts } from './shownTexts';
import type { RangeTarget } from './targets';

/** How Excel shows a link. */
const LINK_COLOR = '#0563C1';

const optional = (value: unknown, what: string): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : text(value, what);

/** `Range.hyperlink`: where a cell leads. Setting it also sets what the cell shows, and how. */
export const hyperlink: Property<RangeTarget> = {
  readsFormulas: true,
  get: ({ sheet, area }, { workbook }) => {
    const cell = { ...area, rows: 1, columns: 1 };
    const link = sheet.hyperlinks.find((one) => lies(cell, one.area));
    if (!link) return null;
    const { address, documentReference, screenTip } = link;
    return {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
      textToDisplay: shownTexts({ sheet, area: cell }, workbook.date1904)[0]![0]!,
    };
  },
  set: (target, value, session) => {
    const { sheet, area } = target;
    checkUnprotected(sheet, 'allowInsertHyperlinks');
    checkWritable(sheet, area);
    const given = record(value, 'hyperlink');
    const unknown = Object.keys(given).find(
      (key) => !['address', 'documentReference', 'screenTip', 'textToDisplay'].includes(key),
    );
    if (unknown !== undefined) throw notImplemented(`RangeHyperlink.${unknown}`);
    const address = optional(given.address, 'address');
    const documentReference = optional(given.documentReference, 'documentReference');
    const screenTip = optional(given.screenTip, 'screenTip');
    const wanted = address ?? documentReference;
    if (wanted === undefined) throw invalidArgument('a hyperlink needs an address or a documentReference');
    const link: Hyperlink = {
      area,
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
    };
    cutOut(sheet.hyperlinks, area);
    sheet.hyperlinks.push(link);
    notePart(sheet, 'hyperlinks');
    const shown = optional(given.textToDisplay, 'textToDisplay');
    const blank = valueAt(sheet.grid, area.row, area.column) === '';
    if (shown !== undefined || blank) writeRange(target, `'${shown ?? wanted}`, 'hyperlink', session);
    changeFormats(sheet.grid, area, (format) => ({
      ...format,
      font: { ...format.font, color: LINK_COLOR, underline: 'Single' },
    }));
  },
};
