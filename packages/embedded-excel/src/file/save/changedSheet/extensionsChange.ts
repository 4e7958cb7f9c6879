import type { ConditionalFormat } from '../../../model/formats';
import { alikeFromFirst } from '../../../model/rulePlaces';
import type { Sheet } from '../../../model/workbook';
import { X14 } from '../../xml/namespaces';
import { elementsIn, newElement, type XmlNode, type XmlTree } from '../../xml/tree';
import { reference } from '../cellName';
import { laterRuleXml, laterRulesXml } from '../sheet/conditionalFormats';
import type { SheetWriting } from '../sheet/writing';
import { editElement, setAttributes } from './editElement';
import { followFormulas, followPoints, formulaElements, formulasOf, rulePriorities } from './ruleFormulas';
import { moveIgnoredErrors } from './ignoredErrors';
import type { ElementChange } from './spliceSheet';
import { followSparklines } from './sparklines';
import { keepValidations } from './validationsChange';

/** Extensions of a sheet that hold conditional formats and validations. Source: Microsoft, [MS-XLSX] 2.3.1. */
const FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const VALIDATIONS = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

const isOf = (uri: string) => (ext: XmlNode) => ext.getAttribute('uri')?.toUpperCase() === uri.toUpperCase();

/**
 * What later versions of Excel keep of the conditional formats and validations of a sheet, of errors that are not
 * marked, and small charts in cells; all other extensions stay.
 */
export const extensionsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  ([before], scope) => {
    const added = sheet.conditionalFormats.filter(({ origin }) => origin === 'made');
    if (before === undefined && added.every((format) => laterRuleXml(format, writing) === '')) return '';
    let isEmpty = false as boolean;
    let isChanged = sheet.changed.has('validations') || sheet.changed.has('conditionalFormats');
    const text = editElement(before, '<extLst/>', scope, (list, tree) => {
      const extensions = elementsIn(list, 'ext');
      if (sheet.changed.has('validations'))
        for (const ext of extensions.filter(isOf(VALIDATIONS))) keepLater(ext, sheet, writing);
      if (sheet.changed.has('conditionalFormats')) {
        const own = extensions.find(isOf(FORMATS));
        if (own) changeRules(own, tree, sheet, added, writing);
        else {
          const made = laterRulesXml({ ...sheet, conditionalFormats: added }, writing);
          if (made !== '') list.appendChild(newElement(tree, inMain(made, list)));
        }
      }
      if (writing.follow) {
        isChanged = followSparklines(list, sheet.shifts, writing.follow) || isChanged;
        if (!sheet.changed.has('conditionalFormats'))
          for (const ext of extensions.filter(isOf(FORMATS)))
            isChanged = followPoints(ext, writing.follow) || isChanged;
      }
      isChanged = moveIgnoredErrors(list, sheet.shifts) || isChanged;
      isEmpty = elementsIn(list).length === 0;
    });
    if (isEmpty) return '';
    return isChanged ? text : before!;
  };

const inMain = (xml: string, parent: XmlNode): string =>
  xml.replace('<ext', `<ext xmlns="${parent.namespaceURI ?? ''}"`);

/** Takes out the rules whose formats are gone, lets those that stay have the areas of theirs, and adds new ones. */
function changeRules(
  ext: XmlNode,
  tree: XmlTree,
  sheet: Sheet,
  added: readonly ConditionalFormat[],
  writing: SheetWriting,
): void {
  const [list] = elementsIn(ext, 'conditionalFormattings');
  if (!list) return;
  const priorityOf = rulePriorities(sheet);
  let place = 0;
  for (const block of elementsIn(list, 'conditionalFormatting')) {
    const areas = new Set<string>();
    for (const rule of elementsIn(block, 'cfRule')) {
      const at = place++;
      const id = rule.getAttribute('id');
      const kept = sheet.conditionalFormats.filter(
        ({ origin, inFile }) =>
          origin === 'file' && (inFile?.isLater ? inFile.at === at : id !== null && inFile?.id === id),
      );
      if (kept.length === 0) block.removeChild(rule);
      else {
        followFormulas(formulaElements(rule), formulasOf(kept[0]!), writing.calls);
        followPoints(rule, writing.follow);
        if (kept[0]!.inFile?.isLater) setAttributes(rule, { priority: priorityOf(kept[0]!) });
      }
      const [alike = [], ...others] = kept[0]?.inFile?.isLater ? alikeFromFirst(kept) : [kept];
      for (const { area } of alike) areas.add(reference(area));
      for (const group of others) addGroup(block, rule, group, priorityOf(group[0]!), writing);
    }
    if (elementsIn(block, 'cfRule').length === 0) list.removeChild(block);
    else for (const places of elementsIn(block, 'sqref')) places.textContent = [...areas].join(' ');
  }
  for (const format of added) {
    const xml = laterRuleXml(format, writing);
    if (xml !== '') list.appendChild(newElement(tree, declared(xml)));
  }
  if (elementsIn(list).length === 0) ext.parentNode?.removeChild(ext);
}

/** Lets areas that need another formula than the others of their rule have a rule of their own. */
function addGroup(
  block: XmlNode,
  rule: XmlNode,
  group: readonly ConditionalFormat[],
  priority: number,
  writing: SheetWriting,
): void {
  const alone = block.cloneNode(false) as XmlNode;
  const own = rule.cloneNode(true) as XmlNode;
  setAttributes(own, { id: writing.ruleId(group[0]!), priority });
  followFormulas(formulaElements(own), formulasOf(group[0]!), writing.calls);
  alone.appendChild(own);
  for (const places of elementsIn(block, 'sqref')) {
    const ownPlaces = places.cloneNode(true) as XmlNode;
    ownPlaces.textContent = group.map(({ area }) => reference(area)).join(' ');
    alone.appendChild(ownPlaces);
  }
  block.parentNode?.insertBefore(alone, block.nextSibling);
}

/** New validations all stand among those that every version reads. */
function keepLater(ext: XmlNode, sheet: Sheet, { calls }: SheetWriting): void {
  const [list] = elementsIn(ext, 'dataValidations');
  if (!list) return;
  keepValidations(elementsIn(list, 'dataValidation'), true, sheet, calls);
  const { length } = elementsIn(list, 'dataValidation');
  if (length === 0) ext.parentNode?.removeChild(ext);
  else setAttributes(list, { count: length });
}

const declared = (xml: string): string =>
  xml.replace(
    /^<x14:conditionalFormatting(?![^>]*xmlns:x14)/,
    `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`,
  );
