import type { ConditionalFormat } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { X14, XM } from '../../xml/namespaces';
import { reference } from '../cellName';
import { dataBarXml, laterDataBarXml } from './dataBars';
import { colorElement } from './rgbColor';
import { pointXml, type ScalePoint } from './scalePoints';
import type { SheetWriting } from './writing';
import { formulaElement } from './writtenText';

type FormatWriting = Pick<SheetWriting, 'calls' | 'differenceOf' | 'ruleId'>;

const TYPES: Readonly<Record<string, string>> = {
  ColorScale: 'colorScale',
  DataBar: 'dataBar',
  CellValue: 'cellIs',
  Custom: 'expression',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function colorScaleXml({ rule }: ConditionalFormat, calls: FunctionCalls | null): string {
  const { minimum, midpoint, maximum } = rule.criteria as Record<'minimum' | 'maximum', ScalePoint> & {
    midpoint?: ScalePoint;
  };
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const colors = points.map(({ color }) => colorElement('color', color ?? '#FFFFFF'));
  return `<colorScale>${points.map((point) => pointXml(point, calls)).join('')}${colors.join('')}</colorScale>`;
}

/** What stands in `<cfRule>`, and whether it compares by an operator. */
function innerOf(format: ConditionalFormat, { calls, ruleId }: FormatWriting) {
  const { operator, formula, formula1, formula2 } = (format.rule.rule ?? {}) as Record<string, string | undefined>;
  const formulas = (...all: (string | undefined)[]): string =>
    all.map((one) => (one === undefined ? '' : formulaElement('formula', one, calls))).join('');
  switch (format.type) {
    case 'ColorScale':
      return { inner: colorScaleXml(format, calls) };
    case 'DataBar':
      return { inner: dataBarXml(format, ruleId(format), calls) };
    case 'CellValue':
      if (operator === undefined || !formula1) throw unset(format);
      return { operator: OPERATORS[operator], inner: formulas(formula1, formula2) };
    case 'Custom':
      if (!formula) throw unset(format);
      return { inner: formulas(formula) };
    default:
      throw new Error(`A conditional format of type ${format.type} cannot be written.`);
  }
}

const unset = ({ area, type }: ConditionalFormat): Error =>
  new Error(`The conditional format of ${reference(area)}, of type ${type}, has no rule yet and cannot be written.`);

/**
 * A conditional format as `<conditionalFormatting>`. Source: ECMA-376 part 1, 18.3.1.10 (cfRule) and 18.3.1.18.
 * @throws Error where its rule has not been set, or is of a type that the model has not
 */
export function conditionalFormatXml(format: ConditionalFormat, context: FormatWriting): string {
  const { area, type, priority, stopIfTrue, format: look } = format;
  const { operator, inner } = innerOf(format, context);
  const isLook = type === 'CellValue' || type === 'Custom';
  return `<conditionalFormatting${attributes({ sqref: reference(area) })}><cfRule${attributes({
    type: TYPES[type],
    dxfId: isLook && Object.keys(look).length > 0 ? context.differenceOf(look) : undefined,
    priority: priority + 1,
    stopIfTrue,
    operator,
  })}>${inner}</cfRule></conditionalFormatting>`;
}

/** What Excel 2010 added to a conditional format, as `<x14:conditionalFormatting>`; '' where it added nothing. */
export const laterRuleXml = (format: ConditionalFormat, { calls, ruleId }: FormatWriting): string =>
  format.type === 'DataBar' ? laterDataBarXml(format, ruleId(format), calls) : '';

const inOrder = ({ conditionalFormats }: Sheet): ConditionalFormat[] =>
  [...conditionalFormats].sort((one, other) => one.priority - other.priority);

/** The conditional formats of a sheet, the first in priority first, each as an element of its own. */
export const conditionalFormattingXml = (sheet: Sheet, context: FormatWriting): string =>
  inOrder(sheet)
    .map((format) => conditionalFormatXml(format, context))
    .join('');

/**
 * What Excel 2010 added to the conditional formats of a sheet, as an `<ext>` of `<extLst>`. Source: Microsoft,
 * [MS-XLSX], extensions of CT_Worksheet.
 */
export function laterRulesXml(sheet: Sheet, context: FormatWriting): string {
  const rules = inOrder(sheet).map((format) => laterRuleXml(format, context));
  return rules.every((rule) => rule === '')
    ? ''
    : `<ext xmlns:x14="${X14}" xmlns:xm="${XM}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext>`;
}
