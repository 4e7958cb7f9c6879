import type { ConditionalFormat } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import { storedFormula } from '../../formulaNames';
import { shownFormula } from '../../open/functionPrefixes';
import { elementsIn, type XmlNode } from '../../xml/tree';

/** The formulas of a rule as the model has them, in the order of the file. */
function formulasOf({ type, rule }: ConditionalFormat): unknown[] {
  const own = rule['rule'] as Record<string, unknown> | undefined;
  if (type === 'Custom') return [own?.['formula']];
  if (type === 'CellValue') return [own?.['formula1'], own?.['formula2']];
  return Array.isArray(rule['formulas']) ? (rule['formulas'] as unknown[]) : [];
}

/** Lets the formulas of a rule of the file say what the model has now, where cells, sheets or tables that they refer to have moved or been renamed. */
export function followFormulas(rule: XmlNode, format: ConditionalFormat, calls: FunctionCalls | null): void {
  const now = formulasOf(format);
  [...elementsIn(rule, 'formula'), ...elementsIn(rule, 'f')].forEach((element, at) => {
    const formula = now[at];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return;
    if (shownFormula(element.textContent ?? '') !== formula)
      element.textContent = storedFormula(formula, calls).slice(1);
  });
}
