import type { ConditionalFormat, RuleInFile } from '../../../model/formats';
import { alikeFromFirst } from '../../../model/rulePlaces';
import type { Sheet } from '../../../model/workbook';
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

/** Whether areas of one rule of the file need different formulas now, so that it becomes several. */
function isDivided(formats: readonly ConditionalFormat[]): boolean {
  const rules = new Map<RuleInFile, ConditionalFormat[]>();
  for (const format of formats) {
    if (format.origin !== 'file' || !format.inFile) continue;
    const pieces = rules.get(format.inFile);
    if (pieces) pieces.push(format);
    else rules.set(format.inFile, [format]);
  }
  return [...rules.values()].some((pieces) => pieces.length > 1 && alikeFromFirst(pieces).length > 1);
}

/**
 * Gives the priority that the rule of a format gets: what the file says where all rules are its own and in their old
 * order, for a rule of several areas has one number there and several in the model; otherwise that of the model.
 * Source: ECMA-376 part 1, 18.3.1.10 (cfRule, priority).
 */
export function rulePriorities({ conditionalFormats }: Sheet): (format: ConditionalFormat) => number {
  const inOrder = [...conditionalFormats].sort((one, other) => one.priority - other.priority);
  const before = inOrder.map(({ origin, inFile: told }) => (origin === 'file' && told ? told.priority : NaN));
  const isAsBefore =
    before.every((one, at) => (at === 0 ? !Number.isNaN(one) : one >= before[at - 1]!)) && !isDivided(inOrder);
  return ({ inFile, priority }) => (isAsBefore && inFile ? inFile.priority : priority + 1);
}

/** The elements of these formulas: `<formula>`, or `<xm:f>` in rules of Excel 2010. */
export const formulaElements = (rule: XmlNode): XmlNode[] => [...elementsIn(rule, 'formula'), ...elementsIn(rule, 'f')];

/**
 * Lets the points of scales, bars and icons that are formulas follow what these refer to. Source: ECMA-376 part 1,
 * 18.3.1.11 (cfvo); Microsoft, [MS-XLSX] 2.6.31 (CT_Cfvo).
 * @param rule a rule, or whatever holds some
 * @returns whether anything was changed
 */
export function followPoints(rule: XmlNode, follow: ((formula: string) => string) | null): boolean {
  let isChanged = false;
  if (!follow) return isChanged;
  for (const point of Array.from(rule.getElementsByTagNameNS('*', 'cfvo'))) {
    const value = point.getAttribute('val');
    const now = value === null ? null : follow(value);
    if (now !== null && now !== value) {
      point.setAttribute('val', now);
      isChanged = true;
    }
    for (const one of elementsIn(point, 'f')) {
      const before = one.textContent ?? '';
      const next = follow(before);
      if (next === before) continue;
      one.textContent = next;
      isChanged = true;
    }
  }
  return isChanged;
}

/**
 * Lets formulas of the file say what the model has now, where cells, sheets or tables that they refer to have moved or
 * been renamed.
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
