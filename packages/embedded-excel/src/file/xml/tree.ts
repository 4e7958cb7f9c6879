import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { damaged } from '../open/fileErrors';
import { inUtf8 } from './declaration';

/** A small part as a tree that can be changed; large ones are read as a stream. See docs/decisions/0010-files.md. */
export type XmlTree = Document;
export type XmlNode = Element;

/** @throws WorkbookFileError where the text is no well-formed XML */
export function parseTree(text: string, part: string): XmlTree {
  let broken = null as string | null;
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') broken ??= message;
    },
  });
  try {
    const tree = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    if (broken === null && tree.documentElement) return tree;
  } catch (error) {
    broken ??= String(error);
  }
  throw damaged(`the part ${part} is not well-formed XML: ${broken ?? 'it is empty'}`);
}

/** A tree as text, which is written in UTF-8 whatever the part was in. */
export const printTree = (tree: XmlTree): string => inUtf8(new XMLSerializer().serializeToString(tree));

export const rootOf = (tree: XmlTree): XmlNode => tree.documentElement!;

/** The children that are elements, of one local name where one is given. */
export function elementsIn(parent: XmlNode, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as XmlNode).localName === name))
      found.push(node as XmlNode);
  return found;
}

export const elementIn = (parent: XmlNode, name: string): XmlNode | undefined => elementsIn(parent, name)[0];

/**
 * Makes the element that a piece of XML is, which says its namespaces itself; it gets the prefix that the tree's root
 * has for its own.
 */
export function newElement(tree: XmlTree, xml: string): XmlNode {
  const made = rootOf(parseTree(xml, 'a part that is written'));
  return made.namespaceURI === rootOf(tree).namespaceURI ? likeRoot(tree, made) : tree.importNode(made, true);
}

function likeRoot(tree: XmlTree, made: XmlNode): XmlNode {
  const { namespaceURI, prefix } = rootOf(tree);
  if (made.namespaceURI !== namespaceURI) return tree.importNode(made, true);
  const copy = tree.createElementNS(namespaceURI, prefix ? `${prefix}:${made.localName!}` : made.localName!);
  for (const one of Array.from(made.attributes))
    if (one.name !== 'xmlns') copy.setAttributeNS(one.namespaceURI, one.name, one.value);
  for (let node = made.firstChild; node; node = node.nextSibling)
    copy.appendChild(node.nodeType === 1 ? likeRoot(tree, node as XmlNode) : tree.importNode(node, true));
  return copy;
}

/**
 * Puts an element among the children of another, where the schema wants it.
 * @param order local names in the order of the schema
 */
export function insertInOrder(parent: XmlNode, made: XmlNode, order: readonly string[]): void {
  const place = order.indexOf(made.localName!);
  const placeOf = ({ localName }: XmlNode): number => order.indexOf(localName!);
  const elements = elementsIn(parent);
  const last = elements.findLast((one) => placeOf(one) >= 0 && placeOf(one) <= place);
  const next = last ? last.nextSibling : elements.find((one) => placeOf(one) > place);
  parent.insertBefore(made, next ?? null);
}
