import { notePart } from '../model/changeLog';
import { checkFormula } from '../model/enterCells';
import type { ConditionalFormat } from '../model/formats';
import { checkUnprotected } from '../model/protection';
import { invalidArgument } from '../model/refusals';
import type { Sheet } from '../model/workbook';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { oneOf, record, text, truth } from './arguments';
import { color } from './color';
import type { ConditionalFormatTarget } from './targets';

type Rule = Record<string, unknown>;

/** Notes that a conditional format is about to be changed; one of the file is written anew from now on. */
export function changeRule(sheet: Sheet, format: ConditionalFormat): void {
  checkUnprotected(sheet, 'allowFormatCells');
  format.origin = 'made';
  notePart(sheet, 'conditionalFormats');
}

/** A part of a conditional format's rule, at its place in the rule. */
const part = (path: readonly string[], check: (value: unknown) => unknown): Property<ConditionalFormatTarget> => {
  const holder = ({ format }: ConditionalFormatTarget): Rule =>
    path.slice(0, -1).reduce((at, key) => at[key] as Rule, format.rule);
  const name = path.at(-1)!;
  return {
    get: (target) => holder(target)[name],
    set: (target, value) => {
      const wanted = check(value);
      changeRule(target.sheet, target.format);
      holder(target)[name] = wanted;
    },
  };
};

const POINTS = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function criterion(value: unknown, what: string): Rule {
  const { type, formula, color: given } = record(value, what);
  const kind = oneOf(type, POINTS, `${what}.type`);
  const needsFormula = kind !== 'LowestValue' && kind !== 'HighestValue';
  if (needsFormula && (formula === undefined || formula === null))
    throw invalidArgument(`${what} of type ${kind} needs a formula`);
  return {
    type: kind,
    ...(formula !== undefined && formula !== null && { formula: String(formula) }),
    ...(given !== undefined && given !== null && { color: color(given, `${what}.color`) }),
  };
}

function criteria(value: unknown): Rule {
  const { minimum, midpoint, maximum } = record(value, 'criteria');
  return {
    minimum: criterion(minimum, 'criteria.minimum'),
    ...(midpoint !== undefined && midpoint !== null && { midpoint: criterion(midpoint, 'criteria.midpoint') }),
    maximum: criterion(maximum, 'criteria.maximum'),
  };
}

export const colorScale: ObjectType<ConditionalFormatTarget> = objectType('ColorScaleConditionalFormat', {
  properties: {
    Criteria: part(['criteria'], criteria),
    ThreeColorScale: { get: ({ format }) => (format.rule.criteria as Rule).midpoint !== undefined },
  },
});

const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function bound(value: unknown, what: string): Rule {
  const { type, formula } = record(value, what);
  return {
    type: oneOf(type, BOUNDS, `${what}.type`),
    ...(formula !== undefined && formula !== null && { formula: String(formula) }),
  };
}

const optionalColor = (value: unknown, what: string): string => (value === '' ? '' : color(value, what));

export const dataBar: ObjectType<ConditionalFormatTarget> = objectType('DataBarConditionalFormat', {
  properties: {
    ShowDataBarOnly: part(['showDataBarOnly'], (value) => truth(value, 'showDataBarOnly')),
    BarDirection: part(['barDirection'], (value) =>
      oneOf(value, ['Context', 'LeftToRight', 'RightToLeft'], 'barDirection'),
    ),
    AxisFormat: part(['axisFormat'], (value) => oneOf(value, ['Automatic', 'None', 'CellMidPoint'], 'axisFormat')),
    AxisColor: part(['axisColor'], (value) => optionalColor(value, 'axisColor')),
    LowerBoundRule: part(['lowerBoundRule'], (value) => bound(value, 'lowerBoundRule')),
    UpperBoundRule: part(['upperBoundRule'], (value) => bound(value, 'upperBoundRule')),
  },
  navigation: {
    PositiveFormat: (target) => new HostObject('ConditionalDataBarPositiveFormat', target),
    NegativeFormat: (target) => new HostObject('ConditionalDataBarNegativeFormat', target),
  },
});

export const positiveBar: ObjectType<ConditionalFormatTarget> = objectType('ConditionalDataBarPositiveFormat', {
  properties: {
    FillColor: part(['positiveFormat', 'fillColor'], (value) => color(value, 'fillColor')),
    GradientFill: part(['positiveFormat', 'gradientFill'], (value) => truth(value, 'gradientFill')),
    BorderColor: part(['positiveFormat', 'borderColor'], (value) => optionalColor(value, 'borderColor')),
  },
});

export const negativeBar: ObjectType<ConditionalFormatTarget> = objectType('ConditionalDataBarNegativeFormat', {
  properties: {
    FillColor: part(['negativeFormat', 'fillColor'], (value) => color(value, 'fillColor')),
    MatchPositiveFillColor: part(['negativeFormat', 'matchPositiveFillColor'], (value) =>
      truth(value, 'matchPositiveFillColor'),
    ),
    BorderColor: part(['negativeFormat', 'borderColor'], (value) => optionalColor(value, 'borderColor')),
    MatchPositiveBorderColor: part(['negativeFormat', 'matchPositiveBorderColor'], (value) =>
      truth(value, 'matchPositiveBorderColor'),
    ),
  },
});

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

function comparison(value: unknown): Rule {
  const { operator, formula1, formula2 } = record(value, 'rule');
  const kind = oneOf(operator, OPERATORS, 'rule.operator');
  const two = kind === 'Between' || kind === 'NotBetween';
  if (formula1 === undefined || formula1 === null) throw invalidArgument('rule.formula1 is missing');
  if (two && (formula2 === undefined || formula2 === null))
    throw invalidArgument(`rule.formula2 is missing for ${kind}`);
  return { operator: kind, formula1: String(formula1), ...(two && { formula2: String(formula2) }) };
}

const format = (target: ConditionalFormatTarget): HostObject => new HostObject('ConditionalRangeFormat', target);

export const cellValue: ObjectType<ConditionalFormatTarget> = objectType('CellValueConditionalFormat', {
  properties: { Rule: part(['rule'], comparison) },
  navigation: { Format: format },
});

export const custom: ObjectType<ConditionalFormatTarget> = objectType('CustomConditionalFormat', {
  navigation: { Rule: (target) => new HostObject('ConditionalFormatRule', target), Format: format },
});

export const customRule: ObjectType<ConditionalFormatTarget> = objectType('ConditionalFormatRule', {
  properties: {
    Formula: part(['rule', 'formula'], (value) => {
      const formula = text(value, 'formula');
      if (!formula.startsWith('=')) throw invalidArgument('the formula of a rule begins with "="');
      checkFormula(formula);
      return formula;
    }),
  },
});

export const ruleFormat: ObjectType<ConditionalFormatTarget> = objectType('ConditionalRangeFormat', {
  navigation: {
    Fill: (target) => new HostObject('ConditionalRangeFill', target),
    Font: (target) => new HostObject('ConditionalRangeFont', target),
  },
});

/** A part of the looks of cells that meet a rule. */
const look = <K extends 'fill' | 'fontColor' | 'bold'>(
  key: K,
  none: unknown,
  check: (value: unknown) => NonNullable<ConditionalFormat['format'][K]>,
): Property<ConditionalFormatTarget> => ({
  get: ({ format: { format: looks } }) => looks[key] ?? none,
  set: ({ sheet, format: one }, value) => {
    const wanted = check(value);
    changeRule(sheet, one);
    one.format[key] = wanted;
  },
});

export const ruleFill: ObjectType<ConditionalFormatTarget> = objectType('ConditionalRangeFill', {
  properties: { Color: look('fill', '', (value) => color(value, 'fill.color')) },
  methods: {
    Clear: ({ sheet, format: one }) => {
      changeRule(sheet, one);
      delete one.format.fill;
    },
  },
});

export const ruleFont: ObjectType<ConditionalFormatTarget> = objectType('ConditionalRangeFont', {
  properties: {
    Color: look('fontColor', '', (value) => color(value, 'font.color')),
    Bold: look('bold', null, (value) => truth(value, 'font.bold')),
  },
});
