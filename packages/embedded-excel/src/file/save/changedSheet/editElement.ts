import { elementsIn, newElement, parseTree, printTree, rootOf, type XmlNode, type XmlTree } from '../../xml/tree';
import type { Scope } from './spliceSheet';

/**
 * Changes an element of a large part as a tree, so that what the model does not know of it stays.
 * @param before the element as the part has it; what `otherwise` is where it has none
 * @param otherwise an element without prefix that is changed in its place
 * @returns the element as text
 */
export function editElement(
  before: string | undefined,
  otherwise: string,
  { namespaces, own }: Scope,
  change: (element: XmlNode, tree: XmlTree) => void,
): string {
  const tree = parseTree(`${own(`<scope${namespaces}>`)}${before ?? own(otherwise)}${own('</scope>')}`, 'a sheet');
  const [element] = elementsIn(rootOf(tree));
  change(element!, tree);
  const text = printTree(tree);
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}

/** Says attributes of an element; undefined, null and false take one away, true is "1". */
export function setAttributes(
  element: XmlNode,
  of: Readonly<Record<string, string | number | boolean | null | undefined>>,
): void {
  for (const [name, value] of Object.entries(of)) {
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '1' : String(value));
  }
}

/** Gives an element a child in the place of that of the same name, or takes it away where there is none to give. */
export function replaceChild(
  tree: XmlTree,
  parent: XmlNode,
  name: string,
  xml: string,
  order: readonly string[],
): void {
  const [before] = elementsIn(parent, name);
  if (xml === '') {
    if (before) parent.removeChild(before);
    return;
  }
  const made = newChild(tree, parent, xml);
  if (before) parent.replaceChild(made, before);
  else {
    const place = order.indexOf(name);
    const next = elementsIn(parent).find((one) => order.indexOf(one.localName!) > place);
    parent.insertBefore(made, next ?? null);
  }
}

/** A child without prefix becomes one of its parent's namespace. */
function newChild(tree: XmlTree, parent: XmlNode, xml: string): XmlNode {
  const declared = xml.replace(/^<([\w]+)/, (tag) => `${tag} xmlns="${parent.namespaceURI ?? ''}"`);
  const made = newElement(tree, declared);
  return made;
}
