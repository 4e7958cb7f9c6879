import { parseArea, printArea } from '../model/address';
import { itemNotFound } from '../model/refusals';
import type { Area, Sheet, Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, type ObjectOrNull } from '../protocol/hostObject';

/** What an event calls its cells by, so that `getRange` of its arguments finds them. */
export const eventReference = (sheet: Sheet, area: Area): string => `${sheet.id} ${printArea(area)}`;

/** The cells of an event; nothing where their sheet has been deleted. */
export function eventRangeOrNull({ sheets }: Workbook, reference: unknown): ObjectOrNull {
  const [id, address = ''] = String(reference).split(' ');
  const sheet = sheets.find((one) => one.id === id);
  const area = parseArea(address);
  return sheet && area ? new HostObject('Range', { sheet, area }) : NULL_OBJECT;
}

/** @throws ExcelRefusal ItemNotFound */
export function eventRange(workbook: Workbook, reference: unknown): ObjectOrNull {
  const range = eventRangeOrNull(workbook, reference);
  if (range === NULL_OBJECT) throw itemNotFound("the event's range");
  return range;
}
