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

/**
 * Reads one element with what is in it. Its prefixes need not be declared: they are those of the place that it was cut
 * from.
 */
export function parsePiece(text: string): Piece {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: { piece: Omit<Piece, 'text'> & { text: string }; start: number }[] = [];
  let whole: Piece | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    open.push({ piece: { ...cut(name), attributes: { ...attributes }, children: [], text: '', source: null }, start });
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

export function printPiece(piece: Piece): string {
  const texts: string[] = [];
  print(piece, texts);
  return texts.join('');
}

function print({ source, prefix, name, attributes, children, text }: Piece, texts: string[]): void {
  if (source !== null) {
    texts.push(source);
    return;
  }
  texts.push('<', prefix, name, printed(attributes));
  if (children.length === 0 && text === '') texts.push('/>');
  else {
    texts.push('>');
    if (children.length === 0) texts.push(escapedText(text));
    for (const child of children) print(child, texts);
    texts.push('</', prefix, name, '>');
  }
}

export const childPiece = (piece: Piece, name: string): Piece | undefined =>
  piece.children.find((one) => one.name === name);

/** A copy with other attributes; null takes one away. */
export function withAttributes(piece: Piece, changes: Readonly<Record<string, string | null>>): Piece {
  let attributes: Record<string, string> = { ...piece.attributes };
  for (const name in changes) {
    const value = changes[name] ?? null;
    if (value !== null) attributes[name] = value;
    else if (attributes[name] !== undefined)
      attributes = Object.fromEntries(Object.entries(attributes).filter(([one]) => one !== name));
  }
  return { ...piece, attributes, source: null };
}

/** A copy without its children of a name. */
export const withoutChild = (piece: Piece, name: string): Piece =>
  childPiece(piece, name)
    ? { ...piece, children: piece.children.filter((one) => one.name !== name), source: null }
    : piece;

/**
 * A copy with its children in the order of the schema, those that are not in it last. Some programs write them in
 * another.
 */
export function inOrder(piece: Piece, order: readonly string[]): Piece {
  const placeOf = ({ name }: Piece): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return { ...piece, children: [...piece.children].sort((one, other) => placeOf(one) - placeOf(other)), source: null };
}

/** A copy with a child in the place of those of its name, and all in the order of the schema. */
export const withChild = (piece: Piece, made: Piece, order: readonly string[]): Piece =>
  inOrder({ ...piece, children: [...piece.children.filter((one) => one.name !== made.name), made] }, order);
