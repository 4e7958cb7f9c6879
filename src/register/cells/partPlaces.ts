import type { FindPlace } from '../states/knownPlaces';
import { shareBeside } from './shareBeside';

/** What always stands between places: semicolons of all scripts and line ends. */
const BETWEEN = /[;\uff1b\u061b\ufe54\r\n]/;

/** What stands between places where the whole is none: bars and slashes. */
const BAR = /[|\uff5c/\uff0f]/;

/** What may stand between places, and within the name of one as well; not within a number. */
const MAYBE = /(?<!\p{Nd})[,\u3001\uff0c\u060c]|[,\u3001\uff0c\u060c](?!\p{Nd})/u;

/** No name has more commas: "Korea, Democratic People's Republic of, the". */
const MOST_COMMAS = 2;

/**
 * The places that stand in a cell, each with what is written beside it. Commas part them where every part is then a
 * known place; a name that has commas of its own stays whole.
 * @returns none where there are only signs between them
 */
export function partPlaces(text: string, find: FindPlace): string[] {
  const isKnown = (part: string): boolean =>
    find(part) !== undefined || find(shareBeside(part)?.name ?? '') !== undefined;
  return parts(text, BETWEEN)
    .flatMap((part) => (isKnown(part) ? [part] : parts(part, BAR)))
    .flatMap((part) => (isKnown(part) ? [part] : (knownParts(parts(part, MAYBE), isKnown) ?? [part])));
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const parts = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map(inOneLine)
    .filter((part) => part !== '');

/**
 * Puts parts together again so that each is a known place, as few as can be.
 * @returns null where that cannot be
 */
function knownParts(pieces: readonly string[], isKnown: (part: string) => boolean): string[] | null {
  // From each piece on: how many pieces its first place takes, and how many places there are; null where it cannot be.
  const best: ({ readonly taken: number; readonly places: number } | null)[] = [];
  best[pieces.length] = { taken: 0, places: 0 };
  for (let from = pieces.length - 1; from >= 0; from--) {
    best[from] = null;
    for (let taken = Math.min(MOST_COMMAS + 1, pieces.length - from); taken > 0; taken--) {
      const rest = best[from + taken];
      if (!rest || !isKnown(joined(pieces, from, taken))) continue;
      const known = best[from];
      if (!known || rest.places + 1 < known.places) best[from] = { taken, places: rest.places + 1 };
    }
  }
  if (pieces.length === 0 || !best[0]) return null;
  const found: string[] = [];
  for (let from = 0; from < pieces.length; from += best[from]!.taken)
    found.push(joined(pieces, from, best[from]!.taken));
  return found;
}

const joined = (pieces: readonly string[], from: number, taken: number): string =>
  pieces.slice(from, from + taken).join(', ');
