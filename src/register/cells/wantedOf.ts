import type { Column, ColumnKind } from '../schema/columns';

/** An abbreviation at the beginning stays in capitals, as "ISO". */
const CAPITAL = /^\p{Lu}(?!\p{Lu})/u;

/** What a column of a kind holds; a text, or a choice of words, is told by what the column means alone. */
const HOLDS: Readonly<Partial<Record<ColumnKind, string>>> = {
  amount: 'an amount',
  number: 'a number',
  share: 'a share',
  year: 'a year',
  date: 'a date',
};

/**
 * What a cell of a column is to hold, to stand within a sentence: what its kind holds, and the first sentence of what
 * the column means. "an amount (in the currency of the row)"
 */
export function wantedOf({ about, kind }: Pick<Column<unknown>, 'about' | 'kind'>): string {
  const meaning = about.split(/\.(?:\s|$)/)[0]!.replace(CAPITAL, (letter) => letter.toLowerCase());
  const holds = HOLDS[kind];
  return holds === undefined ? meaning : `${holds} (${meaning})`;
}
