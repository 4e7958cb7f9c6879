import type { Validation } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import { alikeFromFirst } from '../../../model/rulePlaces';
import type { Sheet } from '../../../model/workbook';
import { areasOf } from '../../open/fileArea';
import { REVISION } from '../../xml/namespaces';
import { elementsIn, newElement, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { dataValidationXml } from '../sheet/dataValidations';
import type { SheetWriting } from '../sheet/writing';
import { editElement, setAttributes } from './editElement';
import { followFormulas } from './ruleFormulas';
import type { ElementChange } from './spliceSheet';

/** The formulas of a rule as the model has them, in the order of the file. */
function formulasOf({ rule }: Validation): unknown[] {
  const own = Object.values(rule)[0] as Record<string, unknown> | undefined;
  return [own?.['formula1'] ?? own?.['source'] ?? own?.['formula'], own?.['formula2']];
}

/** The elements of a formula: `<formula1>`, and in validations of Excel 2010 the `<xm:f>` in it. */
const formulaElements = (validation: XmlNode): XmlNode[] =>
  ['formula1', 'formula2'].flatMap((name) => elementsIn(validation, name).map((one) => elementsIn(one, 'f')[0] ?? one));

/**
 * Leaves validations of the file as they stand there, with all that the model does not have of them, for those of their
 * cells of which nobody has changed the validation; one of which no cell is left is taken out, one whose cells need
 * different formulas now becomes several. Places and formulas are those of the model.
 * @param elements the sheet's own, or those that Excel 2010 added, in the order of the file
 */
export function keepValidations(
  elements: readonly XmlNode[],
  isLater: boolean,
  { validations }: Sheet,
  calls: FunctionCalls | null,
): void {
  elements.forEach((element, at) => {
    const kept = validations.filter(
      ({ origin, inFile }) => origin === 'file' && inFile?.isLater === isLater && inFile.at === at,
    );
    const places = elementsIn(element, 'sqref')[0];
    const told = places ? (places.textContent ?? '') : (element.getAttribute('sqref') ?? '');
    const before = areasOf(told, 'a validation').map(reference);
    if (before.length === 0) return;
    if (kept.length === 0) return void element.parentNode?.removeChild(element);
    const next = element.nextSibling;
    alikeFromFirst(kept).forEach((group, piece) => {
      const own = piece === 0 ? element : (element.cloneNode(true) as XmlNode);
      keepGroup(own, group, before.join(' '), calls);
      if (piece === 0) return;
      own.removeAttributeNS(REVISION, 'uid');
      element.parentNode?.insertBefore(own, next);
    });
  });
}

/** Gives an element the areas that one formula serves, and the formula as it reads from the first of them. */
function keepGroup(element: XmlNode, group: readonly Validation[], before: string, calls: FunctionCalls | null): void {
  const now = group.map(({ area }) => reference(area)).join(' ');
  const places = elementsIn(element, 'sqref')[0];
  if (now !== before) {
    if (places) places.textContent = now;
    else setAttributes(element, { sqref: now });
  }
  followFormulas(formulaElements(element), formulasOf(group[0]!), calls);
}

/**
 * The validations of a sheet of the file that every version of Excel reads: those of the part that stay, and new ones
 * behind them. Source: ECMA-376 part 1, 18.3.1.33.
 */
export const validationsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  ([before], scope) => {
    const made = sheet.validations.filter(({ origin }) => origin === 'made');
    let count = 0;
    const text = editElement(before, '<dataValidations/>', scope, (list, tree) => {
      keepValidations(elementsIn(list, 'dataValidation'), false, sheet, writing.calls);
      for (const one of made)
        list.appendChild(newElement(tree, inMain(dataValidationXml(one, writing), list.namespaceURI ?? '')));
      count = elementsIn(list, 'dataValidation').length;
      setAttributes(list, { count });
    });
    return count === 0 ? '' : text;
  };

const inMain = (xml: string, namespace: string): string =>
  xml.replace('<dataValidation', `<dataValidation xmlns="${namespace}"`);
