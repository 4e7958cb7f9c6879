import type { ConditionalFormat } from '../../../model/formats';
import type { Sheet } from '../../../model/workbook';
import { areasOf } from '../../open/fileArea';
import { elementsIn, parseTree, printTree, rootOf, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { conditionalFormatXml } from '../sheet/conditionalFormats';
import type { SheetWriting } from '../sheet/writing';
import { setAttributes } from './editElement';
import { followFormulas, followPoints, formulaElements, formulasOf, rulePriority } from './ruleFormulas';
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
 * The conditional formats of a sheet of the file. The model has one for each area of each rule: a rule stays as the part has it, for those of its areas of which
 * the model still has a format that nobody has changed. Source: ECMA-376 part 1, 18.3.1.10 and 18.3.1.18.
 */
export const conditionalFormatsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  (before, scope) =>
    [
      ...(before.length === 0 ? [] : [keptRules(before, sheet, scope, writing)]),
      ...made(sheet).map((format) => scope.own(conditionalFormatXml(format, writing))),
    ].join('');

/** The elements of the part with the rules that stay; one for each rule where an element has several and any of them has changed. */
function keptRules(before: readonly string[], sheet: Sheet, { namespaces, own }: Scope, writing: SheetWriting): string {
  const tree = parseTree(`${own(`<scope${namespaces}>`)}${before.join('')}${own('</scope>')}`, 'a sheet');
  const formats = unchangedFormats(sheet);
  let place = 0;
  for (const block of elementsIn(rootOf(tree))) {
    const before = areasOf(block.getAttribute('sqref') ?? '', 'a conditional format').map(reference);
    const rules = elementsIn(block, 'cfRule').map((rule) => {
      const kept = formats.get(place++) ?? [];
      return { rule, kept, areas: kept.map(({ area }) => reference(area)).join(' ') };
    });
    if (before.length === 0) continue;
    const [first] = rules;
    if (first && first.areas !== '' && rules.every(({ areas }) => areas === first.areas)) {
      for (const { rule, kept } of rules) keep(rule, kept[0]!, sheet, writing);
      if (first.areas !== before.join(' ')) setAttributes(block, { sqref: first.areas });
    } else {
      rules.forEach(({ kept, areas }, at) => {
        if (kept.length === 0) return;
        const alone = block.cloneNode(true) as XmlNode;
        elementsIn(alone, 'cfRule').forEach((rule, index) => {
          if (index === at) keep(rule, kept[0]!, sheet, writing);
          else alone.removeChild(rule);
        });
        setAttributes(alone, { sqref: areas });
        rootOf(tree).insertBefore(alone, block);
      });
      rootOf(tree).removeChild(block);
    }
  }
  const text = printTree(tree);
  return elementsIn(rootOf(tree)).length === 0 ? '' : text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}

function keep(rule: XmlNode, format: ConditionalFormat, sheet: Sheet, { calls, follow }: SheetWriting): void {
  setAttributes(rule, { priority: rulePriority(sheet, format) });
  followFormulas(formulaElements(rule), formulasOf(format), calls);
  followPoints(rule, follow);
}
