import { overlaps } from './areas';
import type { ConditionalFormat } from './formats';
import { objectId, takeId } from './newWorkbook';
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
    negativeFormat: { fillColor: '#FF0000', matchPositiveFillColor: false, borderColor: '', matchPositiveBorderColor: true },
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
  sheet.conditionalFormats.filter((format) => overlaps(format.area, area)).sort((one, other) => one.priority - other.priority);

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
  sheet.changed.add('conditionalFormats');
  return made;
}

/** Moves a conditional format to another priority, counted from 0; the others close up. */
export function setPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats
    .filter((one) => one !== format)
    .sort((one, other) => one.priority - other.priority);
  others.splice(priority, 0, format);
  others.forEach((one, index) => {
    one.priority = index;
  });
  sheet.changed.add('conditionalFormats');
}

export function removeConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  sheet.changed.add('conditionalFormats');
}
