import type { ConditionalFormat } from '../../../model/formats';
import type { Sheet } from '../../../model/workbook';
import { parseArea } from '../../../model/address';
import { sameArea } from '../../../model/areas';
import { elementsIn, parseTree, printTree, rootOf, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { conditionalFormatXml } from '../sheet/conditionalFormats';
import type { SheetWriting } from '../sheet/writing';
import { setAttributes } from './editElement';
import { followFormulas, formulaElements, formulasOf } from './ruleFormulas';
import type { ElementChange, Scope } from './spliceSheet';

const wordsOf = (text: string | null): string[] => (text ?? '').split(/\s+/).filter((one) => one !== '');

const made = ({ conditionalFormats }: Sheet): ConditionalFormat[] =>
  conditionalFormats.filter(({ origin }) => origin === 'made').sort((one, other) => one.priority - other.priority);

/** The formats of the model that nobody has changed, by the priority that their rule has in the file. */
function unchangedFormats({ conditionalFormats }: Sheet): ReadonlyMap<string, readonly ConditionalFormat[]> {
  const found = new Map<string, ConditionalFormat[]>();
  for (const format of conditionalFormats) {
    if (format.origin !== 'file' || format.inFile?.isLater !== false) continue;
    const priority = String(format.inFile.priority);
    const same = found.get(priority);
    if (same) same.push(format);
    else found.set(priority, [format]);
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
  for (const block of elementsIn(rootOf(tree))) {
    const places = wordsOf(block.getAttribute('sqref'));
    const rules = elementsIn(block, 'cfRule').map((rule) => ({ rule, kept: keptFormats(formats, rule, places) }));
    const isSame = rules.every(({ kept }) => kept.length === places.length);
    if (isSame) for (const { rule, kept } of rules) keep(rule, kept[0]!, writing);
    else {
      rules.forEach(({ kept }, at) => {
        if (kept.length === 0) return;
        const alone = block.cloneNode(true) as XmlNode;
        elementsIn(alone, 'cfRule').forEach((rule, index) => {
          if (index === at) keep(rule, kept[0]!, writing);
          else alone.removeChild(rule);
        });
        setAttributes(alone, { sqref: kept.map(({ area }) => reference(area)).join(' ') });
        rootOf(tree).insertBefore(alone, block);
      });
      rootOf(tree).removeChild(block);
    }
  }
  const text = printTree(tree);
  return elementsIn(rootOf(tree)).length === 0 ? '' : text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}

function keep(rule: XmlNode, format: ConditionalFormat, { calls }: SheetWriting): void {
  setAttributes(rule, { priority: format.priority + 1 });
  followFormulas(formulaElements(rule), formulasOf(format), calls);
}

function keptFormats(
  formats: ReadonlyMap<string, readonly ConditionalFormat[]>,
  rule: XmlNode,
  places: readonly string[],
): ConditionalFormat[] {
  const same = formats.get(rule.getAttribute('priority') ?? '') ?? [];
  if (same.length === 0) return [];
  const areas = places.map((place) => parseArea(place));
  return same.filter(({ area }) => areas.some((one) => one !== null && sameArea(one, area)));
}
