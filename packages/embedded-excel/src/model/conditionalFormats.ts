import { lies, overlaps } from './areas';
import { notePart } from './changeLog';
import { cutOut } from './cutOut';
import type { ConditionalFormat } from './formats';
import { objectId, takeId } from './newWorkbook';
import { notImplemented } from './refusals';
import { ruledOver } from './rulePlaces';
import type { Area, Sheet, Workbook } from './workbook';

/** The types that can be made, with the rule that each begins with. */
const FIRST_RULES: Readonly<Record<string, () => Record<string, unknown>>> = {
  ColorScale: () => ({
    criteria: {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    },
  }),
  DataBar: () => ({
    positiveFormat: { fillColor: '#638EC6', gradientFill: true, borderColor: '' },
    negativeFormat: {
      fillColor: '#FF0000',
      matchPositiveFillColor: false,
      borderColor: '',
      matchPositiveBorderColor: true,
    },
    showDataBarOnly: false,
    barDirection: 'Context',
    axisFormat: 'Automatic',
    axisColor: '#000000',
    lowerBoundRule: { type: 'Automatic' },
    upperBoundRule: { type: 'Automatic' },
  }),
  CellValue: () => ({ rule: {} }),
  Custom: () => ({ rule: { formula: '' } }),
};

export const MADE_TYPES: readonly string[] = Object.keys(FIRST_RULES);

/** The conditional formats that touch an area, the first in priority first. */
export const conditionalFormatsOver = (sheet: Sheet, area: Area): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => overlaps(format.area, area)).sort(byPriority);

/** Adds a conditional format. Microsoft: "at the first/top priority". */
export function addConditionalFormat(workbook: Workbook, sheet: Sheet, area: Area, type: string): ConditionalFormat {
  for (const format of sheet.conditionalFormats) format.priority += 1;
  const made: ConditionalFormat = {
    id: objectId(takeId(workbook)),
    origin: 'made',
    area,
    type,
    priority: 0,
    stopIfTrue: false,
    rule: FIRST_RULES[type]!(),
    format: {},
  };
  sheet.conditionalFormats.push(made);
  notePart(sheet, 'conditionalFormats');
  return made;
}

/**
 * Moves a conditional format to another priority, counted from 0; the others close up. Microsoft: "Use a negative
 * priority to begin from the back. Priorities greater than the bounds will get and set to the maximum (or minimum if
 * negative) priority."
 */
export function setPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((one) => one !== format).sort(byPriority);
  const last = others.length;
  const place = priority < 0 ? Math.max(0, last + 1 + priority) : Math.min(priority, last);
  others.splice(place, 0, format);
  number(others);
  notePart(sheet, 'conditionalFormats');
}

export function removeConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  closeUp(sheet.conditionalFormats);
  notePart(sheet, 'conditionalFormats');
}

/**
 * Takes an area out of all conditional formats. What is left of one, where that is no rectangle, becomes several. One
 * of the file is written anew then; a part of one whose rule is not in the model cannot be.
 * @throws ExcelRefusal NotImplemented
 */
export function clearConditionalFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  const kept = sheet.conditionalFormats.find(
    (format) => !MADE_TYPES.includes(format.type) && overlaps(format.area, area) && !lies(format.area, area),
  );
  if (kept) throw notImplemented(`clearing a part of a conditional format of type ${kept.type}`);
  const seen = new Set<ConditionalFormat>();
  const touched = cutOut(sheet.conditionalFormats, area, (format, part): ConditionalFormat => {
    const id = seen.has(format) ? objectId(takeId(workbook)) : format.id;
    seen.add(format);
    return { ...ruledOver(format, part), id, origin: 'made' };
  });
  if (!touched) return;
  closeUp(sheet.conditionalFormats);
  notePart(sheet, 'conditionalFormats');
}

const byPriority = (one: ConditionalFormat, other: ConditionalFormat): number => one.priority - other.priority;

/** Microsoft: "a contiguous priority order". */
const closeUp = (formats: readonly ConditionalFormat[]): void => number([...formats].sort(byPriority));

function number(inOrder: readonly ConditionalFormat[]): void {
  inOrder.forEach((format, index) => {
    format.priority = index;
  });
}
