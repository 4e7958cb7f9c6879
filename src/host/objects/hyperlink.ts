import { lies } from '../model/areas';
import { invalidArgument, notImplemented } from '../model/refusals';
import { checkUnprotected } from '../model/protection';
import { valueAt } from '../model/readCells';
import type { Hyperlink } from '../model/workbook';
import { changeFormats } from '../model/writeCells';
import type { Property } from '../protocol/hostObject';
import { record, text } from './arguments';
import { cutOut } from './rangeActions';
import { writeRange } from './rangeWriting';
import type { RangeTarget } from './targets';

/** How Excel shows a link. */
const LINK_COLOR = '#0563C1';

const optional = (value: unknown, what: string): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : text(value, what);

/** `Range.hyperlink`: where a cell leads. Setting it also sets what the cell shows, and how. */
export const hyperlink: Property<RangeTarget> = {
  get: ({ sheet, area }) => {
    const cell = { ...area, rows: 1, columns: 1 };
    const link = sheet.hyperlinks.find((one) => lies(cell, one.area));
    if (!link) return null;
    const { area: _area, ...rest } = link;
    return { ...rest, textToDisplay: String(valueAt(sheet.grid, area.row, area.column)) };
  },
  set: (target, value, session) => {
    const { sheet, area } = target;
    checkUnprotected(sheet);
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
    cutOut(sheet.hyperlinks, area, () => undefined);
    sheet.hyperlinks.push(link);
    sheet.changed.add('hyperlinks');
    const shown = optional(given.textToDisplay, 'textToDisplay');
    const blank = valueAt(sheet.grid, area.row, area.column) === '';
    if (shown !== undefined || blank) writeRange(target, `'${shown ?? wanted}`, 'hyperlink', session);
    changeFormats(sheet.grid, area, (format) => ({
      ...format,
      font: { ...format.font, color: LINK_COLOR, underline: 'Single' },
    }));
  },
};
