import { SaxesParser, type SaxesTagNS } from 'saxes';

/**
 * An element of the manifest; names of Office's basic types, and attributes of other namespaces, keep their customary
 * prefix (bt:Image, xsi:type).
 */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** The manifest is not well-formed XML. */
export class NotWellFormedError extends Error {}

/** @throws NotWellFormedError */
export function parseManifest(xml: string): Element {
  const parser = new SaxesParser<{ xmlns: true; position: true }>({ xmlns: true, position: true });
  const open: Mutable[] = [];
  let root: Element | null = null;
  parser.on('error', ({ message }) => {
    throw new NotWellFormedError(message);
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, parser.line);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root!;
}

type Mutable = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

const elementOf = ({ local, uri, attributes }: SaxesTagNS, line: number): Mutable => ({
  name: uri === NAMESPACES.bt ? `bt:${local}` : local,
  namespace: uri,
  attributes: Object.fromEntries(
    Object.values(attributes).map((one) => [one.uri === NAMESPACES.xsi ? `xsi:${one.local}` : one.name, one.value]),
  ),
  children: [],
  text: '',
  line,
});

/** The element and all below it, in the order of the file. */
export const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];

/** All elements of a name below an element, at any depth. */
export const named = (element: Element, ...names: string[]): Element[] =>
  allOf(element).filter(({ name }) => names.includes(name));

export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

export const typeOf = (element: Element): string => element.attributes['xsi:type'] ?? '';
