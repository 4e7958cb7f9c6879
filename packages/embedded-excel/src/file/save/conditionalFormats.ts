import type { ConditionalFormatOptions } from 'excelize-wasm';
import type { ConditionalFormat } from '../../model/formats';
import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { reference } from './cellName';
import { rgb } from './styles';

type Rule = Record<string, unknown>;
type Point = { readonly type: string; readonly formula?: string; readonly color?: string };

const POINTS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Automatic: 'min',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** The words by which Excelize knows comparisons. */
const CRITERIA: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'not between',
  EqualTo: 'equal to',
  NotEqualTo: 'not equal to',
  GreaterThan: 'greater than',
  LessThan: 'less than',
  GreaterThanOrEqual: 'greater than or equal to',
  LessThanOrEqual: 'less than or equal to',
};

const bare = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');

const point = (which: 'Min' | 'Mid' | 'Max', { type, formula, color }: Point): ConditionalFormatOptions => ({
  [`${which}Type`]: POINTS[type]!,
  ...(formula !== undefined && { [`${which}Value`]: bare(formula) }),
  ...(color !== undefined && { [`${which}Color`]: color }),
});

/** A conditional format as Excelize takes it. */
function optionsOf(file: ExcelizeFile, format: ConditionalFormat): ConditionalFormatOptions {
  const stop = { StopIfTrue: format.stopIfTrue };
  switch (format.type) {
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = format.rule.criteria as {
        minimum: Point;
        midpoint?: Point;
        maximum: Point;
      };
      return {
        ...stop,
        Type: midpoint ? '3_color_scale' : '2_color_scale',
        Criteria: '=',
        ...point('Min', minimum),
        ...(midpoint && point('Mid', midpoint)),
        ...point('Max', maximum),
      };
    }
    case 'DataBar':
      return { ...stop, ...dataBar(format.rule) };
    case 'CellValue': {
      const { operator, formula1, formula2 } = format.rule.rule as Rule;
      const two = formula2 !== undefined;
      return {
        ...stop,
        Type: 'cell',
        Criteria: CRITERIA[String(operator)]!,
        Format: lookOf(file, format),
        ...(two ? { MinValue: bare(formula1), MaxValue: bare(formula2) } : { Value: bare(formula1) }),
      };
    }
    case 'Custom':
      return {
        ...stop,
        Type: 'formula',
        Criteria: bare((format.rule.rule as Rule).formula),
        Format: lookOf(file, format),
      };
    default:
      throw new Error(`A conditional format of type ${format.type} cannot be written.`);
  }
}

function dataBar(rule: Rule): ConditionalFormatOptions {
  const { fillColor, gradientFill, borderColor } = rule.positiveFormat as Rule;
  const lower = rule.lowerBoundRule as Point;
  const upper = rule.upperBoundRule as Point;
  return {
    Type: 'data_bar',
    Criteria: '=',
    ...point('Min', lower),
    ...point('Max', { ...upper, type: upper.type === 'Automatic' ? 'HighestValue' : upper.type }),
    BarColor: String(fillColor),
    BarSolid: !gradientFill,
    BarOnly: Boolean(rule.showDataBarOnly),
    ...(borderColor !== '' && { BarBorderColor: String(borderColor) }),
    ...(rule.barDirection === 'LeftToRight' && { BarDirection: 'leftToRight' }),
    ...(rule.barDirection === 'RightToLeft' && { BarDirection: 'rightToLeft' }),
  };
}

function lookOf(file: ExcelizeFile, { format: { fill, fontColor, bold } }: ConditionalFormat): number {
  const style = {
    ...(fill !== undefined && { Fill: { Type: 'pattern', Pattern: 1, Color: [rgb(fill)] } }),
    ...((fontColor !== undefined || bold !== undefined) && {
      Font: { ...(fontColor !== undefined && { Color: rgb(fontColor) }), ...(bold !== undefined && { Bold: bold }) },
    }),
  };
  return must(file.NewConditionalStyle(style)).style;
}

const key = ({ area, type, rule, format }: ConditionalFormat): string =>
  JSON.stringify([reference(area), type, rule, format]);

/**
 * Writes the conditional formats of a sheet that were made since the file was opened, the first in priority first. Where one of the file is gone, all of its area
 * are taken away and those that stay are written anew.
 * @param before the sheet as the file has it; null for a new sheet
 */
export function saveConditionalFormats(file: ExcelizeFile, sheet: Sheet, before: Sheet | null): void {
  if (before && !sheet.changed.has('conditionalFormats')) return;
  const kept = new Set(sheet.conditionalFormats.filter(({ origin }) => origin === 'file').map(key));
  const gone = (before?.conditionalFormats ?? []).filter((format) => !kept.has(key(format)));
  const emptied = new Set(gone.map(({ area }) => reference(area)));
  for (const area of emptied) must(file.UnsetConditionalFormat(sheet.name, area));
  const written = sheet.conditionalFormats.filter(
    ({ origin, area }) => origin === 'made' || emptied.has(reference(area)),
  );
  for (const format of written.sort((one, other) => one.priority - other.priority))
    must(file.SetConditionalFormat(sheet.name, reference(format.area), [optionsOf(file, format)]));
}
