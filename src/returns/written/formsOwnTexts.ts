import { readReference } from '../../forms/formReference';
import { LANGUAGES, type Language } from '../../words/languages';
import { formWords } from '../../words/formWords';
import { foldFormWord } from '../foldFormWord';

/** Texts that stand in a form beside its tables, and those of them that have a value in the next cell. */
function textsIn(language: Language): { readonly labels: readonly string[]; readonly others: readonly string[] } {
  const { head, titles, instructions, parts, totals, checks, signature, openNeeds, corrections, readToo } =
    formWords(language);
  const { keepReference, ...facts } = head;
  const { indicative, ...sums } = totals;
  const { caption, certify, ...signed } = signature;
  return {
    labels: [
      ...Object.values(facts),
      ...Object.values(sums),
      ...[checks.rows, checks.complete, checks.answered, checks.of, checks.signed],
      ...Object.values(signed),
      ...Object.values(readToo.signature ?? {}).flat(),
    ],
    others: [
      ...Object.values(titles),
      ...[keepReference, indicative, caption, certify],
      ...[instructions.caption, instructions.required, instructions.meaningCaption],
      ...[...instructions.pledges, ...instructions.needs],
      ...Object.values(instructions.meanings).flatMap((meanings) => meanings.map(([, meaning]) => meaning)),
      ...[parts.pledges, parts.needs].flatMap((both) => Object.values(both)),
      ...[parts.noneEarlier, checks.caption, checks.formComplete, checks.formIncomplete],
      ...[openNeeds.total, openNeeds.none, corrections.title, corrections.intro],
    ],
  };
}

const ALL = LANGUAGES.map((language) => ({ language, ...textsIn(language) }));

const LABELS: ReadonlySet<string> = new Set(ALL.flatMap(({ labels }) => labels.map(foldFormWord)));
const TEXTS: ReadonlySet<string> = new Set([...LABELS, ...ALL.flatMap(({ others }) => others.map(foldFormWord))]);

const TITLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { titles, corrections } = formWords(language);
    return [...Object.values(titles), corrections.title].map(foldFormWord);
  }),
);

/** Whether a text is a label of a form, behind which its value stands. */
export const isLabel = (text: string): boolean => LABELS.has(foldFormWord(text));

/** Whether a text is the title of a sheet of a form. */
export const isTitle = (text: string): boolean => TITLES.has(foldFormWord(text));

/** Characters of a reference, and some spaces among them. */
const LONGEST_REFERENCE = 50;

/** Fewer letters than these are not compared, too many short texts are like one another; a Chinese one says more. */
const longIn = (language: Language): number => (language === 'zh' ? 10 : 24);
const LIKE_ENOUGH = 0.5;

type Pairs = ReadonlyMap<string, number>;

function pairsOf(folded: string): Pairs {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** What share of their pairs of letters two texts have in common (the coefficient of Dice). */
function likeness(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / (sizeOf(one) + sizeOf(other));
}

const LONG_TEXTS: ReadonlyMap<Language, readonly Pairs[]> = new Map(
  ALL.map(({ language, labels, others }) => [
    language,
    [...labels, ...others]
      .map(foldFormWord)
      .filter(({ length }) => length >= longIn(language))
      .map(pairsOf),
  ]),
);

/**
 * Whether a text is one of a form beside its tables: a reference, or in any language as the forms have it now, in the form's own also
 * as an earlier version of Pledgebook may have worded it.
 */
export function isFormsText(text: string, language: Language): boolean {
  if (text.trim().length <= LONGEST_REFERENCE && readReference(text) !== null) return true;
  const folded = foldFormWord(text);
  if (TEXTS.has(folded)) return true;
  if (folded.length < longIn(language)) return false;
  const pairs = pairsOf(folded);
  return LONG_TEXTS.get(language)!.some((known) => likeness(known, pairs) >= LIKE_ENOUGH);
}
