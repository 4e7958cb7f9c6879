import { SaxesParser } from 'saxes';
import type { XmlElement } from '../../open/elements';
import { attributes as printed, escapedText } from '../../xml/escape';

/** A small element of a styles part, of which changed copies are made. It is never changed itself. */
export interface Piece extends XmlElement {
  /** What stands before its name: "x:", or nothing. */
  readonly prefix: string;
  readonly children: Piece[];
  /** How it stands in the file; null for one that was made or changed. */
  readonly source: string | null;
}

type Attributes = Readonly<Record<string, string>>;

export const newPiece = (
  prefix: string,
  name: string,
  attributes: Attributes = {},
  children: readonly Piece[] = [],
): Piece => ({ prefix, name, attributes, children: [...children], text: '', source: null });

const cut = (name: string): { prefix: string; name: string } => {
  const colon = name.indexOf(':') + 1;
  return { prefix: name.slice(0, colon), name: name.slice(colon) };
};

/** Reads one element with what is in it. Its prefixes need not be declared: they are those of the place that it was cut from. */
export function parsePiece(text: string): Piece {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: { piece: Omit<Piece, 'text'> & { text: string }; start: number }[] = [];
  let whole: Piece | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    open.push({ piece: { ...cut(name), attributes, children: [], text: '', source: null }, start });
  });
  const add = (more: string): void => {
    const last = open.at(-1);
    if (last) last.piece.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const { piece, start } = open.pop()!;
    const done: Piece = { ...piece, source: text.slice(start, parser.position) };
    const parent = open.at(-1);
    if (parent) parent.piece.children.push(done);
    else whole = done;
  });
  parser.write(text).close();
  return whole!;
}

export function printPiece({ source, prefix, name, attributes, children, text }: Piece): string {
  if (source !== null) return source;
  const tag = `${prefix}${name}`;
  const inside = children.length > 0 ? children.map(printPiece).join('') : escapedText(text);
  return inside === '' ? `<${tag}${printed(attributes)}/>` : `<${tag}${printed(attributes)}>${inside}</${tag}>`;
}

export const childPiece = (piece: Piece, name: string): Piece | undefined =>
  piece.children.find((one) => one.name === name);

/** A copy with other attributes; null takes one away. */
export function withAttributes(piece: Piece, changes: Readonly<Record<string, string | null>>): Piece {
  const attributes: Record<string, string> = {};
  const all: Readonly<Record<string, string | null>> = { ...piece.attributes, ...changes };
  for (const name in all) if (all[name] !== null) attributes[name] = all[name]!;
  return { ...piece, attributes, source: null };
}

/** A copy without its children of a name. */
export const withoutChild = (piece: Piece, name: string): Piece =>
  childPiece(piece, name)
    ? { ...piece, children: piece.children.filter((one) => one.name !== name), source: null }
    : piece;

/**
 * A copy with a child in the place of those of its name, or where the schema wants it.
 * @param order names of children in the order of the schema
 */
export function withChild(piece: Piece, made: Piece, order: readonly string[]): Piece {
  const place = order.indexOf(made.name);
  const children = piece.children.filter((one) => one.name !== made.name);
  const old = piece.children.findIndex((one) => one.name === made.name);
  const next = old >= 0 ? old : children.findIndex((one) => !(order.indexOf(one.name) <= place && isIn(order, one)));
  children.splice(next < 0 ? children.length : next, 0, made);
  return { ...piece, children, source: null };
}

const isIn = (order: readonly string[], { name }: Piece): boolean => order.includes(name);
