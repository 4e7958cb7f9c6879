import { damaged, hasMoreThan } from './fileErrors';
import { DEPTH, type Allowance } from './packageLimits';
import type { XmlHandler } from './readXml';

/** An element of a small part; cells of sheets and shared strings are read without making any. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NONE: XmlElement[] = [];
Object.freeze(NONE);

/** Makes elements of what is read, and gives each outermost one away as it ends. */
export function elementBuilder(allowance: Allowance, done: (element: XmlElement) => void): XmlHandler {
  const open: { -readonly [K in keyof XmlElement]: XmlElement[K] }[] = [];
  return {
    open(name, attributes) {
      if (--allowance.elements < 0) throw hasMoreThan(allowance.limits.elements, 'elements of XML besides its cells');
      if (open.length >= DEPTH) throw damaged('its XML is nested too deeply');
      const isBare = Object.keys(attributes).length === 0;
      open.push({ name, attributes: isBare ? NO_ATTRIBUTES : attributes, children: NONE, text: '' });
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      const element = open.pop()!;
      const parent = open.at(-1);
      if (!parent) done(element);
      else {
        if (parent.children === NONE) parent.children = [];
        parent.children.push(element);
      }
    },
  };
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** The element that a path of names leads to, each the first child of that name. */
export const descend = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

/** All elements of a name at any depth below an element, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** An attribute by its name, with or without a namespace's prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  if (attributes[name] !== undefined) return attributes[name];
  const ending = `:${name}`;
  for (const key in attributes) if (key.endsWith(ending)) return attributes[key];
  return undefined;
}

/** The attribute `r:id`, by which an element refers to a relationship; never the plain `id`. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const key in element.attributes) if (key.endsWith(':id')) return element.attributes[key];
  return undefined;
}

/** What a word of a file stands for; undefined for words that are not in the list. */
export const meaning = <T>(words: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;

/** Reads xsd:boolean. */
export const isTrue = (text: string | undefined, otherwise = false): boolean =>
  text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';

export const truth = (element: XmlElement | undefined, name: string, otherwise = false): boolean =>
  isTrue(attribute(element, name), otherwise);

/** A numeric attribute; `otherwise` where it is not there. @throws WorkbookFileError where it is no number */
export function numberOf<T>(element: XmlElement | undefined, name: string, otherwise: T): number | T {
  const text = attribute(element, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number))
    throw damaged(`<${element!.name} ${name}="${text}"> is not a number`);
  return number;
}

/** The child `<name val="...">`, as styles and charts write their properties. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'val');

/** A property that is a child: true where it is there, unless its `val` says otherwise. */
export const flag = (element: XmlElement | undefined, name: string): boolean => {
  const property = child(element, name);
  return property !== undefined && truth(property, 'val', true);
};
