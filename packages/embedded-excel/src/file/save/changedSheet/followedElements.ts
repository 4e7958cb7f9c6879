import { parseArea, printSheetName, splitAddress } from '../../../model/address';
import { unescapeText } from '../../open/plainText';
import { RELATIONSHIPS } from '../../xml/namespaces';
import { elementsIn, parseTree, printTree, rootOf, type XmlNode } from '../../xml/tree';
import { storedText } from '../storedText';
import { editElement, setAttributes } from './editElement';
import { followPoints } from './ruleFormulas';
import type { ElementChange } from './spliceSheet';

type Follow = (formula: string) => string;

/**
 * Source: ECMA-376 part 1, 18.3.1.31 (dataRef); one with a relationship lies in another file. @returns whether it was
 * changed
 */
function followSource(source: XmlNode, follow: Follow): boolean {
  const area = source.getAttribute('ref');
  const told = source.getAttribute('sheet');
  if (area === null || source.getAttributeNS(RELATIONSHIPS, 'id')) return false;
  const before = told === null ? area : `${printSheetName(unescapeText(told))}!${area}`;
  const now = splitAddress(follow(before));
  if (parseArea(now.area) === null) return false;
  const sheet = now.sheet === null ? told : storedText(now.sheet);
  if (now.area === area && sheet === told) return false;
  setAttributes(source, { ref: now.area, sheet });
  return true;
}

/**
 * Lets the areas that a sheet consolidates follow what they are called and where they are now. Source: ECMA-376 part 1,
 * 18.3.1.29 (dataConsolidate).
 */
export const consolidationChange =
  (follow: Follow): ElementChange =>
  ([before], scope) => {
    if (before === undefined) return '';
    let isChanged = false as boolean;
    const text = editElement(before, '', scope, (element) => {
      for (const source of Array.from(element.getElementsByTagNameNS('*', 'dataRef')))
        isChanged = followSource(source, follow) || isChanged;
    });
    return isChanged ? text : before;
  };

/** Lets the points of icons that are formulas follow, of conditional formats of which nothing else was changed. */
export const pointsChange =
  (follow: Follow): ElementChange =>
  (before, { namespaces, own }) => {
    const tree = parseTree(`${own(`<scope${namespaces}>`)}${before.join('')}${own('</scope>')}`, 'a sheet');
    const changed = elementsIn(rootOf(tree)).filter((block) => followPoints(block, follow));
    if (changed.length === 0) return before.join('');
    const text = printTree(tree);
    return text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
  };
