import { plainCharacters } from '../../register/cells/plainCharacters';
import { foldName } from '../../values/names';
import type { KnownNames } from '../returnContext';

/**
 * What stands between an identifier and a title behind it. A hyphen stands between spaces: "N-1-3" is no title "3" of
 * N-1.
 */
const BEFORE_TITLE = /\s*[\u2013\u2014:|(\uff1a\uff08]|\s[-\u2010\u2011\u2212]\s/g;

const plain = (text: string): string => foldName(plainCharacters(text));

/**
 * Finds the identifier of a need in a text that may have its title behind: "N-001 – Judges' training". Every kind of
 * dash is a hyphen.
 * @param known null where nobody knows the needs: then the identifier is what stands before the title
 * @returns a function that gives the identifier in the register's spelling; undefined where there is no such need
 */
export function needFinder(known: KnownNames | null): (text: string) => string | undefined {
  const spellings = new Map([...(known ?? new Map<string, string>()).values()].map((id) => [plain(id), id]));
  return (text) => {
    const places = [...text.matchAll(BEFORE_TITLE)].map(({ index }) => index).filter((index) => index > 0);
    if (known === null) return places.length === 0 ? text : text.slice(0, places[0]).trim();
    const heads = [text, ...places.reverse().map((index) => text.slice(0, index))];
    return heads.map((head) => spellings.get(plain(head))).find((id) => id !== undefined);
  };
}
