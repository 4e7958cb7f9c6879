import type { XmlElement } from '../../open/elements';
import { canonical } from './canonical';
import { MOST, tooMany } from './limits';
import { parsePiece, printPiece, type Piece } from './piece';
import type { ScannedStyles } from './scanStyles';

/** A collection of a styles part: what the file has, and what was appended to it. */
export interface Collection {
  readonly name: keyof typeof MOST;
  /** What stands before the names of its elements. */
  readonly prefix: string;
  /** The file's entry of a number, to make changed copies of it. */
  at: (index: number) => Piece;
  /**
   * The number of an entry: that of one just like it, else it is appended. @throws WorkbookFileError where Excel's
   * limit is reached
   */
  numberOf: (piece: Piece) => number;
  /** Appends the entries that every file must have and this one has not. */
  complete: () => void;
  count: () => number;
  /** What was appended, as it is to stand in the file. */
  appended: () => readonly string[];
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
  const appended: string[] = [];
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
  const append = (piece: Piece, key: string): number => {
    const number = elements.length + appended.length;
    if (number >= most) throw tooMany(name, most);
    appended.push(printPiece(piece));
    if (!known().has(key)) known().set(key, number);
    return number;
  };
  const complete = (): void => {
    for (let at = elements.length + appended.length; at < first.length; at++) append(first[at]!, canonical(first[at]!));
  };

  return {
    name,
    prefix: found?.prefix ?? place.prefix,
    at(index) {
      if (elements.length === 0) return first[index]!;
      let piece = read.get(index);
      if (!piece) {
        const { start, end } = found!.entries[index]!;
        read.set(index, (piece = parsePiece(text.slice(start, end))));
      }
      return piece;
    },
    numberOf(piece) {
      const key = canonical(piece);
      const same = known().get(key);
      if (same !== undefined) return same;
      complete();
      return append(piece, key);
    },
    complete,
    count: () => elements.length + appended.length,
    appended: () => appended,
  };
}
