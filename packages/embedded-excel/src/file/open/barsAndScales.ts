import { colorOf, type Palette } from './colors';
import { attribute, child, childrenOf, meaning, truth, type XmlElement } from './elements';
import { damaged } from './fileErrors';
import { shownFormula } from './functionPrefixes';

type Rule = Record<string, unknown>;

/** Kinds of points (`cfvo`) as Excel's API names them. */
const POINTS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

/** A point of a scale: what kind, and from which value on. */
function point(element: XmlElement | undefined): Rule {
  const type = meaning(POINTS, attribute(element, 'type'));
  if (!element || type === undefined) throw damaged('a conditional format has a point of no known kind');
  const value = attribute(element, 'val') ?? child(element, 'f')?.text;
  if (value === undefined || type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic') return { type };
  return { type, formula: Number.isFinite(Number(value)) ? value : shownFormula(value) };
}

/** Two or three points, each with its colour. */
export function colorScaleRule(rule: XmlElement, palette: Palette): Rule {
  const scale = child(rule, 'colorScale');
  const colors = childrenOf(scale, 'color').map((color) => colorOf(color, palette, '#000000'));
  const points = childrenOf(scale, 'cfvo').map((one, index) => ({ ...point(one), color: colors[index] ?? '#000000' }));
  if (points.length < 2) throw damaged('a colour scale has fewer than two points');
  const [minimum, midpoint, maximum] = points;
  return { criteria: maximum ? { minimum, midpoint, maximum } : { minimum, maximum: midpoint } };
}

const DIRECTIONS: Readonly<Record<string, string>> = { leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' };
const AXES: Readonly<Record<string, string>> = { middle: 'CellMidPoint', none: 'None' };

/**
 * A data bar as Excel 2007 has it, with what Excel 2010 added; where it added nothing, the bar has a gradient, no
 * border, no axis, and negative values look as positive ones do. Source: ECMA-376 part 1, 18.3.1.28; Microsoft,
 * [MS-XLSX] 2.6.3 (CT_DataBar).
 */
export function dataBarRule(rule: XmlElement, later: XmlElement | undefined, palette: Palette): Rule {
  const bar = child(rule, 'dataBar');
  const more = child(later, 'dataBar');
  const color = (name: string, otherwise: string): string => colorOf(child(more, name), palette, otherwise);
  const fillColor = colorOf(child(bar, 'color') ?? child(more, 'fillColor'), palette, '#638EC6');
  const points = childrenOf(more ?? bar, 'cfvo');
  const hasBorder = truth(more, 'border');
  return {
    positiveFormat: {
      fillColor,
      gradientFill: truth(more, 'gradient', true),
      borderColor: hasBorder ? color('borderColor', '') : '',
    },
    negativeFormat: {
      fillColor: color('negativeFillColor', fillColor),
      matchPositiveFillColor: more ? truth(more, 'negativeBarColorSameAsPositive') : true,
      borderColor: hasBorder ? color('negativeBorderColor', '') : '',
      matchPositiveBorderColor: more ? truth(more, 'negativeBarBorderColorSameAsPositive', true) : true,
    },
    showDataBarOnly: !truth(bar ?? more, 'showValue', true),
    barDirection: meaning(DIRECTIONS, attribute(more, 'direction')) ?? 'Context',
    axisFormat: more ? (meaning(AXES, attribute(more, 'axisPosition')) ?? 'Automatic') : 'None',
    axisColor: more ? color('axisColor', '') : '',
    lowerBoundRule: point(points[0]),
    upperBoundRule: point(points[1]),
  };
}
