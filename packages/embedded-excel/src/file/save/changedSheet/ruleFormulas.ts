import type { ConditionalFormat } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import { storedFormula } from '../../formulaNames';
import { shownFormula } from '../../open/functionPrefixes';
import { elementsIn, type XmlNode } from '../../xml/tree';

/** The formulas of a rule as the model has them, in the order of the file. */
export function formulasOf({ type, rule }: ConditionalFormat): unknown[] {
  const own = rule['rule'] as Record<string, unknown> | undefined;
  if (type === 'Custom') return [own?.['formula']];
  if (type === 'CellValue') return [own?.['formula1'], own?.['formula2']];
  return Array.isArray(rule['formulas']) ? (rule['formulas'] as unknown[]) : [];
}

/** The elements of these formulas: `<formula>`, or `<xm:f>` in rules of Excel 2010. */
export const formulaElements = (rule: XmlNode): XmlNode[] => [...elementsIn(rule, 'formula'), ...elementsIn(rule, 'f')];

/**
 * Lets formulas of the file say what the model has now, where cells, sheets or tables that they refer to have moved or been renamed.
 * @param now what the model has, in the order of the elements; what is no formula leaves its element as it is
 */
export function followFormulas(
  elements: readonly XmlNode[],
  now: readonly unknown[],
  calls: FunctionCalls | null,
): void {
  elements.forEach((element, at) => {
    const formula = now[at];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return;
    if (shownFormula(element.textContent ?? '') !== formula)
      element.textContent = storedFormula(formula, calls).slice(1);
  });
}
