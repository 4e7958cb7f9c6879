import {
  formulaAt,
  overlaps,
  printAddress,
  resolveReference,
  type Sheet,
  valueAt,
  type Workbook,
} from 'embedded-excel/model';
import type { Link } from '../grid';

/** HYPERLINK with a plain text as its place, which is what the add-in writes. */
const HYPERLINK = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

function linkTo(workbook: Workbook, sheet: Sheet, to: string): Link | null {
  if (!to.startsWith('#')) return { kind: 'address', address: to, words: to };
  const place = resolveReference(workbook, to.slice(1), sheet);
  return place && { kind: 'place', ...place, words: printAddress(place.sheet.name, place.area) };
}

/** Where a cell's link leads: a link of the sheet, or the formula HYPERLINK; null where it has none. */
export function linkAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Link | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const link = sheet.hyperlinks.find(({ area }) => overlaps(area, cell));
  if (link)
    return linkTo(workbook, sheet, link.documentReference ? `#${link.documentReference}` : (link.address ?? ''));
  const to = HYPERLINK.exec(formulaAt(sheet.grid, row, column) ?? '')?.[1];
  if (to === undefined || valueAt(sheet.grid, row, column) === '') return null;
  return linkTo(workbook, sheet, to.replaceAll('""', '"'));
}

const SAFE = /^(?:https?|mailto):/i;

/**
 * Opens an address outside of the workbook in another tab. @throws Error where it is none that a browser should open
 */
export function openAddress(address: string): void {
  if (!SAFE.test(address)) throw new Error(`The link leads to ${address}; expected: a web or mail address.`);
  window.open(address, '_blank', 'noopener,noreferrer');
}
