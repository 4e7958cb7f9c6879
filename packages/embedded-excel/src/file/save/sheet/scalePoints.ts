import type { FunctionCalls } from '../../../model/functionCalls';
import { attributes } from '../../xml/escape';
import { formulaElement, formulaText } from './writtenText';

/** A point of a colour scale or a data bar, as the API describes it. */
export interface ScalePoint {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

type Kinds = Readonly<Record<string, string>>;

/** Kinds of points in a file. Source: ECMA-376 part 1, 18.18.12 (ST_CfvoType). */
const POINTS: Kinds = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function kindOf(type: string, automatic: string | undefined): string {
  const kind = type === 'Automatic' ? automatic : POINTS[type];
  if (kind === undefined) throw new Error(`A conditional format has a point of type ${type}, which cannot be written.`);
  return kind;
}

/** Whether a kind of point is found among the values, and needs none of its own. */
const isFound = (kind: string): boolean => /^(?:auto)?(?:min|max)$/i.test(kind);

const formulaOf = ({ formula, type }: ScalePoint): string => {
  if (formula === undefined) throw new Error(`A conditional format has a point of type ${type} without a formula.`);
  return formula;
};

/**
 * A point as Excel 2007 has it. Source: ECMA-376 part 1, 18.3.1.11 (cfvo).
 * @param automatic what "Automatic" means for this point; undefined where it cannot be
 */
export function pointXml(point: ScalePoint, calls: FunctionCalls | null, automatic?: 'min' | 'max'): string {
  const type = kindOf(point.type, automatic);
  return `<cfvo${attributes({ type, val: isFound(type) ? undefined : formulaText(formulaOf(point), calls) })}/>`;
}

/** A point as Excel 2010 has it. Source: Microsoft, [MS-XLSX], CT_Cfvo. */
export function laterPointXml(
  point: ScalePoint,
  calls: FunctionCalls | null,
  automatic: 'autoMin' | 'autoMax',
): string {
  const type = kindOf(point.type, automatic);
  const tag = `<x14:cfvo${attributes({ type })}`;
  return isFound(type) ? `${tag}/>` : `${tag}>${formulaElement('xm:f', formulaOf(point), calls)}</x14:cfvo>`;
}
