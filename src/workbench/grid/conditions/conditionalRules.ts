import { CFNumberOperator, CFRuleType, CFSubRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type {
  IColorScale,
  IConditionFormattingRule,
  IDataBar,
  IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { type ConditionalFormat, intersection, readValues, type Sheet, usedArea } from 'embedded-excel/model';
import { rangeOf } from '../data/sheetData';

/** A point of a scale in the API's shape: `Excel.ConditionalDataBarRule`, `Excel.ConditionalColorScaleCriterion`. */
interface Point {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

const POINTS: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
};

/** A point as the grid takes it; null where it is computed by a formula that is no plain number. */
function point({ type, formula }: Point): IValueConfig | null {
  const kind = type === 'Formula' ? CFValueType.num : POINTS[type];
  if (kind === undefined) return null;
  if (formula === undefined) return { type: kind };
  const value = Number(formula.replace(/^=/, ''));
  return Number.isFinite(value) ? { type: kind, value } : null;
}

/** Lowest and highest number of an area, zero among them: what an automatic data bar runs between. */
function automaticBounds(sheet: Sheet, format: ConditionalFormat): { lowest: number; highest: number } {
  const used = usedArea(sheet.grid, true);
  const area = used && intersection(used, format.area);
  const bounds = { lowest: 0, highest: 0 };
  for (const row of area ? readValues(sheet.grid, area) : [])
    for (const value of row)
      if (typeof value === 'number') {
        bounds.lowest = Math.min(bounds.lowest, value);
        bounds.highest = Math.max(bounds.highest, value);
      }
  return bounds;
}

function dataBar(sheet: Sheet, format: ConditionalFormat): IDataBar | null {
  const rule = format.rule as {
    positiveFormat: { fillColor: string; gradientFill: boolean };
    negativeFormat: { fillColor: string; matchPositiveFillColor: boolean };
    showDataBarOnly: boolean;
    lowerBoundRule: Point;
    upperBoundRule: Point;
  };
  const { lowest, highest } = automaticBounds(sheet, format);
  const bound = (from: Point, automatic: number): IValueConfig | null =>
    from.type === 'Automatic' ? { type: CFValueType.num, value: automatic } : point(from);
  const min = bound(rule.lowerBoundRule, lowest);
  const max = bound(rule.upperBoundRule, highest);
  if (!min || !max) return null;
  const { positiveFormat: positive, negativeFormat: negative } = rule;
  return {
    type: CFRuleType.dataBar,
    isShowValue: !rule.showDataBarOnly,
    config: {
      min,
      max,
      isGradient: positive.gradientFill,
      positiveColor: positive.fillColor,
      nativeColor: negative.matchPositiveFillColor ? positive.fillColor : negative.fillColor,
    },
  };
}

function colorScale(format: ConditionalFormat): IColorScale | null {
  const { minimum, midpoint, maximum } = format.rule['criteria'] as Record<string, Point | undefined>;
  const stops = [minimum, midpoint, maximum].filter((stop) => stop !== undefined);
  const config = stops.map((stop, index) => ({ index, color: stop.color ?? '#FFFFFF', value: point(stop) }));
  if (config.some(({ value }) => value === null)) return null;
  return { type: CFRuleType.colorScale, config: config as IColorScale['config'] };
}

/** Rules of a file about all values of an area: the highest, those above the average, those that stand there twice. */
function amongOthers(format: ConditionalFormat): IConditionFormattingRule['rule'] | null {
  const attributes = (format.rule['attributes'] ?? {}) as Record<string, string | undefined>;
  const isOn = (name: string, otherwise = false): boolean => {
    const given = attributes[name];
    return given === undefined ? otherwise : given === '1' || given === 'true';
  };
  const { fill, fontColor, bold } = format.format;
  const common = {
    type: CFRuleType.highlightCell,
    style: {
      ...(fill && { bg: { rgb: fill } }),
      ...(fontColor && { cl: { rgb: fontColor } }),
      ...(bold && { bl: 1 as const }),
    },
  } as const;
  switch (attributes['type']) {
    case 'top10':
      return {
        ...common,
        subType: CFSubRuleType.rank,
        isBottom: isOn('bottom'),
        isPercent: isOn('percent'),
        value: Number(attributes['rank'] ?? 10),
      };
    case 'aboveAverage': {
      const above = isOn('aboveAverage', true);
      const equal = isOn('equalAverage');
      const operator = above
        ? CFNumberOperator[equal ? 'greaterThanOrEqual' : 'greaterThan']
        : CFNumberOperator[equal ? 'lessThanOrEqual' : 'lessThan'];
      return { ...common, subType: CFSubRuleType.average, operator };
    }
    case 'duplicateValues':
      return { ...common, subType: CFSubRuleType.duplicateValues };
    case 'uniqueValues':
      return { ...common, subType: CFSubRuleType.uniqueValues };
  }
  return null;
}

function ruleOf(sheet: Sheet, format: ConditionalFormat): IConditionFormattingRule['rule'] | null {
  if (format.type === 'DataBar') return dataBar(sheet, format);
  if (format.type === 'ColorScale') return colorScale(format);
  return amongOthers(format);
}

/**
 * The conditional formats that the grid draws itself: data bars, colour scales, and those about all values of an area;
 * the first in priority first. Those with a condition of their own are computed by `metConditions`; icon sets are not
 * drawn.
 */
export const conditionalRules = (sheet: Sheet): IConditionFormattingRule[] =>
  [...sheet.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format) => {
      const rule = ruleOf(sheet, format);
      const { id, area, stopIfTrue } = format;
      return rule === null ? [] : [{ cfId: id, ranges: [rangeOf(area)], stopIfTrue, rule }];
    });
