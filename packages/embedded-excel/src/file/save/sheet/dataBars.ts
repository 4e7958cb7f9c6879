import type { ConditionalFormat } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import { attributes } from '../../xml/escape';
import { X14 } from '../../xml/namespaces';
import { reference } from '../cellName';
import { colorElement } from './rgbColor';
import { laterPointXml, pointXml, type ScalePoint } from './scalePoints';

/** The rule of a data bar, as `model/formats.ts` describes it. */
interface DataBar {
  readonly positiveFormat: { readonly fillColor: string; readonly gradientFill: boolean; readonly borderColor: string };
  readonly negativeFormat: {
    readonly fillColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly borderColor: string;
    readonly matchPositiveBorderColor: boolean;
  };
  readonly showDataBarOnly: boolean;
  readonly barDirection: string;
  readonly axisFormat: string;
  readonly axisColor: string;
  readonly lowerBoundRule: ScalePoint;
  readonly upperBoundRule: ScalePoint;
}

const DIRECTIONS: Readonly<Record<string, string>> = { LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' };
const AXES: Readonly<Record<string, string>> = { CellMidPoint: 'middle', None: 'none' };
/**
 * Under this identifier a rule names what Excel 2010 adds to it. Source: Microsoft, [MS-XLSX], extensions of CT_CfRule.
 */
const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

const ruleOf = ({ rule }: ConditionalFormat): DataBar => rule as unknown as DataBar;

/**
 * What stands in the `<cfRule>` of a data bar: the bar as Excel 2007 draws it, and the id of the rest.
 * Source: ECMA-376 part 1, 18.3.1.28 (dataBar).
 */
export function dataBarXml(format: ConditionalFormat, id: string, calls: FunctionCalls | null): string {
  const { showDataBarOnly, lowerBoundRule, upperBoundRule, positiveFormat } = ruleOf(format);
  return [
    `<dataBar${attributes({ showValue: showDataBarOnly ? 0 : undefined })}>`,
    pointXml(lowerBoundRule, calls, 'min'),
    pointXml(upperBoundRule, calls, 'max'),
    colorElement('color', positiveFormat.fillColor),
    `</dataBar><extLst><ext xmlns:x14="${X14}" uri="${LINK}"><x14:id>${id}</x14:id></ext></extLst>`,
  ].join('');
}

const optionalColor = (name: string, color: string): string => (color === '' ? '' : colorElement(name, color));

/**
 * What Excel 2010 added to a data bar: borders, negative values, axis, direction, plain fill; as
 * `<x14:conditionalFormatting>`. Source: Microsoft, [MS-XLSX], CT_DataBar and CT_ConditionalFormatting.
 */
export function laterDataBarXml(format: ConditionalFormat, id: string, calls: FunctionCalls | null): string {
  const { positiveFormat, negativeFormat, lowerBoundRule, upperBoundRule, ...bar } = ruleOf(format);
  return [
    `<x14:conditionalFormatting><x14:cfRule${attributes({ type: 'dataBar', id })}>`,
    `<x14:dataBar${attributes({
      minLength: 0,
      maxLength: 100,
      border: positiveFormat.borderColor !== '' || negativeFormat.borderColor !== '',
      gradient: positiveFormat.gradientFill ? undefined : 0,
      direction: DIRECTIONS[bar.barDirection],
      negativeBarColorSameAsPositive: negativeFormat.matchPositiveFillColor,
      negativeBarBorderColorSameAsPositive: negativeFormat.matchPositiveBorderColor ? undefined : 0,
      axisPosition: AXES[bar.axisFormat],
    })}>`,
    laterPointXml(lowerBoundRule, calls, 'autoMin'),
    laterPointXml(upperBoundRule, calls, 'autoMax'),
    optionalColor('x14:borderColor', positiveFormat.borderColor),
    optionalColor('x14:negativeFillColor', negativeFormat.fillColor),
    optionalColor('x14:negativeBorderColor', negativeFormat.borderColor),
    optionalColor('x14:axisColor', bar.axisColor),
    `</x14:dataBar></x14:cfRule><xm:sqref>${reference(format.area)}</xm:sqref></x14:conditionalFormatting>`,
  ].join('');
}
