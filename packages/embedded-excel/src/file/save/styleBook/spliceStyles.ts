import { attributes as printed } from '../../xml/escape';
import type { Collection } from './collection';
import type { Place, ScannedStyles } from './scanStyles';

/** The children of `<styleSheet>` in the order of the schema. Source: ECMA-376 part 1, 18.8.39, CT_Stylesheet. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** A piece of the text, and what is to stand there instead. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const openingTag = (place: Place, name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${place.prefix}${name}${printed(attributes)}>`;

/** Puts a text at the end of what stands in an element, whose opening tag gets other attributes. */
function extended(place: Place, name: string, attributes: Readonly<Record<string, string>>, text: string): Splice[] {
  const opening = openingTag(place, name, attributes);
  if (place.inside === place.end)
    return [{ start: place.start, end: place.end, text: `${opening}${text}</${place.prefix}${name}>` }];
  return [
    { start: place.start, end: place.inside, text: opening },
    { start: place.close, end: place.close, text },
  ];
}

const isLater = (name: string, than: string): boolean => {
  const at = ORDER.indexOf(name);
  return at < 0 || at > ORDER.indexOf(than);
};

/** The text of a styles part with what was appended to its collections; all else as it stands. */
export function spliceStyles(scanned: ScannedStyles, collections: readonly Collection[]): string {
  const { text, place, children } = scanned;
  const splices: Splice[] = [];
  let atEnd = '';
  for (const collection of [...collections].sort((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name))) {
    const entries = collection.appended().join('');
    if (entries === '') continue;
    const found = scanned.collections.get(collection.name);
    const count = String(collection.count());
    if (found) splices.push(...extended(found, collection.name, { ...found.attributes, count }, entries));
    else {
      const tag = `${place.prefix}${collection.name}`;
      const made = `<${tag} count="${count}">${entries}</${tag}>`;
      const next = children.find(({ name }) => isLater(name, collection.name));
      if (next) splices.push({ start: next.start, end: next.start, text: made });
      else atEnd += made;
    }
  }
  if (atEnd !== '') splices.push(...extended(place, scanned.root.name, place.attributes, atEnd));
  return spliced(text, splices);
}

function spliced(text: string, splices: readonly Splice[]): string {
  let done = '';
  let at = 0;
  for (const one of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    done += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return done + text.slice(at);
}
