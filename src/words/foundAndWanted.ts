import { foundInCells, wantedInCells } from './english/phrases/ofCells';
import { foundInDecisions, wantedInDecisions } from './english/phrases/ofDecisions';
import { foundInErrors, wantedInErrors } from './english/phrases/ofErrors';
import { foundInRegisters, wantedInRegisters } from './english/phrases/ofRegisters';
import { foundInReturns, wantedInReturns } from './english/phrases/ofReturns';
import { terms } from './english/terms';
import { say, type KindOf } from './phrases';

const found = { ...foundInCells, ...foundInRegisters, ...foundInReturns, ...foundInDecisions, ...foundInErrors };
const wanted = { ...wantedInCells, ...wantedInRegisters, ...wantedInReturns, ...wantedInDecisions, ...wantedInErrors };

/** What was found, as data: a kind of which words say the phrase. */
export type Found = KindOf<typeof found>;

/** What is wanted in its place, as data. */
export type Wanted = KindOf<typeof wanted>;

/** What was found and what is wanted, as an error or an issue carries it. */
export interface FoundAndWanted {
  readonly found: Found;
  readonly wanted: Wanted;
}

/** Within a sentence: "a blank cell". */
export const foundInWords = (one: Found): string => say(found, one);

/** Within a sentence: "an amount, 0 or more". */
export const wantedInWords = (one: Wanted): string => say(wanted, one);

/** Behind what is wanted: what the cell is read as meanwhile. */
export const readAsInWords = (text: string): string => `; it is read as ${text}`;

/** Both in one line, from their words. */
export const inOneLine = (foundText: string, wantedText: string): string => `${foundText}; needed: ${wantedText}`;

/** Both in sentences, from their words. */
export const saidOf = (foundText: string, wantedText: string): string =>
  `${terms.found}: ${foundText}. ${terms.expected}: ${wantedText}.`;

/** Found and wanted of an error, in words: its own are data, those of a package are texts. Null where it has none. */
export function foundAndWantedOf(error: unknown): { readonly found: string; readonly wanted: string } | null {
  const one = (typeof error === 'object' && error !== null ? error : {}) as Partial<
    Record<'found' | 'wanted', unknown>
  >;
  if (typeof one.found === 'string' && typeof one.wanted === 'string') return { found: one.found, wanted: one.wanted };
  if (!isKind(one.found) || !isKind(one.wanted)) return null;
  return { found: foundInWords(one.found as Found), wanted: wantedInWords(one.wanted as Wanted) };
}

const isKind = (one: unknown): boolean => typeof one === 'object' && one !== null && 'kind' in one;

/** Both in sentences. */
export const inSentences = (one: FoundAndWanted): string => saidOf(foundInWords(one.found), wantedInWords(one.wanted));
