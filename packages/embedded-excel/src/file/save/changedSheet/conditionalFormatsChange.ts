import type { ConditionalFormat } from '../../../model/formats';
import { alikeFromFirst } from '../../../model/rulePlaces';
import type { Sheet } from '../../../model/workbook';
import { areasOf } from '../../open/fileArea';
import { elementsIn, parseTree, printTree, rootOf, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { conditionalFormatXml } from '../sheet/conditionalFormats';
import type { SheetWriting } from '../sheet/writing';
import { setAttributes } from './editElement';
import { followFormulas, followPoints, formulaElements, formulasOf, rulePriorities } from './ruleFormulas';
import type { ElementChange, Scope } from './spliceSheet';

const made = ({ conditionalFormats }: Sheet): ConditionalFormat[] =>
  conditionalFormats.filter(({ origin }) => origin === 'made').sort((one, other) => one.priority - other.priority);

/** The formats of the model that nobody has changed, by the place of their rule in the file. */
function unchangedFormats({ conditionalFormats }: Sheet): ReadonlyMap<number, readonly ConditionalFormat[]> {
  const found = new Map<number, ConditionalFormat[]>();
  for (const format of conditionalFormats) {
    if (format.origin !== 'file' || format.inFile?.isLater !== false) continue;
    const same = found.get(format.inFile.at);
    if (same) same.push(format);
    else found.set(format.inFile.at, [format]);
  }
  return found;
}

/**
 * The conditional formats of a sheet of the file. The model has one for each area of each rule: a rule stays as the
 * part has it, for those of its areas of which the model still has a format that nobody has changed. Source: ECMA-376
 * part 1, 18.3.1.10 and 18.3.1.18.
 */
export const conditionalFormatsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  (before, scope) =>
    [
      ...(before.length === 0 ? [] : [keptRules(before, sheet, scope, writing)]),
      ...made(sheet).map((format) => scope.own(conditionalFormatXml(format, writing))),
    ].join('');

const areasOfGroup = (group: readonly ConditionalFormat[] = []): string =>
  group.map(({ area }) => reference(area)).join(' ');

/**
 * The elements of the part with the rules that stay; one for each rule where an element has several and any of them has
 * changed, and for each group of areas that one formula serves.
 */
function keptRules(before: readonly string[], sheet: Sheet, { namespaces, own }: Scope, writing: SheetWriting): string {
  const tree = parseTree(`${own(`<scope${namespaces}>`)}${before.join('')}${own('</scope>')}`, 'a sheet');
  const formats = unchangedFormats(sheet);
  const priorityOf = rulePriorities(sheet);
  let place = 0;
  for (const block of elementsIn(rootOf(tree))) {
    const before = areasOf(block.getAttribute('sqref') ?? '', 'a conditional format').map(reference);
    const rules = elementsIn(block, 'cfRule').map((rule) => ({
      rule,
      groups: alikeFromFirst(formats.get(place++) ?? []),
    }));
    if (before.length === 0) continue;
    const areas = areasOfGroup(rules[0]?.groups[0]);
    if (areas !== '' && rules.every(({ groups }) => groups.length === 1 && areasOfGroup(groups[0]) === areas)) {
      for (const { rule, groups } of rules) keep(rule, groups[0]![0]!, priorityOf, writing);
      if (areas !== before.join(' ')) setAttributes(block, { sqref: areas });
    } else {
      rules.forEach(({ groups }, at) => {
        for (const group of groups) {
          const alone = block.cloneNode(true) as XmlNode;
          elementsIn(alone, 'cfRule').forEach((rule, index) => {
            if (index === at) keep(rule, group[0]!, priorityOf, writing);
            else alone.removeChild(rule);
          });
          setAttributes(alone, { sqref: areasOfGroup(group) });
          rootOf(tree).insertBefore(alone, block);
        }
      });
      rootOf(tree).removeChild(block);
    }
  }
  const text = printTree(tree);
  return elementsIn(rootOf(tree)).length === 0 ? '' : text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}

function keep(
  rule: XmlNode,
  format: ConditionalFormat,
  priorityOf: (format: ConditionalFormat) => number,
  { calls, follow }: SheetWriting,
): void {
  setAttributes(rule, { priority: priorityOf(format) });
  followFormulas(formulaElements(rule), formulasOf(format), calls);
  followPoints(rule, follow);
}
