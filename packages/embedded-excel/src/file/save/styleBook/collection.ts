import type { XmlElement } from '../../open/elements';
import { canonical } from './canonical';
import { MOST, tooMany } from './limits';
import { parsePiece, printPiece, type Piece } from './piece';
import { ENTRIES, type ScannedStyles } from './scanStyles';

/** A collection of a styles part: what the file has, and what was appended to it. */
export interface Collection {
  readonly name: keyof typeof MOST;
  /** What stands before the names of its elements. */
  readonly prefix: string;
  /** The entry of a number, to make changed copies of it. */
  at(index: number): Piece;
  /** The number of an entry: that of one just like it, else it is appended. @throws WorkbookFileError where Excel's limit is reached */
  numberOf(piece: Piece): number;
  /** Appends the entries that every file must have and this one has not. */
  complete(): void;
  count(): number;
  appended(): readonly Piece[];
}

export interface CollectionOptions {
  /** The entries that every workbook begins with; where a file has none, its formats refer to these. */
  readonly first: readonly Piece[];
  /** Whether Excel shows those first ones whatever the file says of them. */
  readonly firstAreFixed?: boolean;
  readonly most: number;
}

export function openCollection(
  { text, place, collections }: ScannedStyles,
  elements: readonly XmlElement[],
  name: Collection['name'],
  { first, firstAreFixed = false, most }: CollectionOptions,
): Collection {
  const found = collections.get(name);
  const appended: Piece[] = [];
  const read = new Map<number, Piece>();
  let numbers: Map<string, number> | null = null;

  const known = (): Map<string, number> => {
    if (numbers) return numbers;
    numbers = new Map();
    const all = elements.length === 0 ? first : elements;
    for (const [index, element] of all.entries()) {
      const key = canonical(element);
      if (firstAreFixed && index < first.length && key !== canonical(first[index]!)) continue;
      if (!numbers.has(key)) numbers.set(key, index);
    }
    return numbers;
  };
  const append = (piece: Piece): number => {
    const number = elements.length + appended.length;
    if (number >= most) throw tooMany(name, most);
    appended.push(piece);
    const key = canonical(piece);
    if (!known().has(key)) known().set(key, number);
    return number;
  };
  const complete = (): void => {
    while (elements.length + appended.length < first.length) append(first[elements.length + appended.length]!);
  };

  return {
    name,
    prefix: found?.prefix ?? place.prefix,
    at(index) {
      if (index >= elements.length) return appended[index - elements.length] ?? first[index]!;
      let piece = read.get(index);
      if (!piece) {
        const { start, end } = found!.entries[index]!;
        read.set(index, (piece = parsePiece(text.slice(start, end))));
      }
      return piece;
    },
    numberOf(piece) {
      const same = known().get(canonical(piece));
      if (same !== undefined) return same;
      complete();
      return append(piece);
    },
    complete,
    count: () => elements.length + appended.length,
    appended: () => appended,
  };
}

/** The appended entries as they are to stand in the file. */
export const printedEntries = (collection: Collection): string => collection.appended().map(printPiece).join('');

export const entryName = (name: Collection['name']): string => ENTRIES[name];
