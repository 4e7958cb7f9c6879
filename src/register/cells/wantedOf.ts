import type { Column } from '../schema/columns';

/** An abbreviation at the beginning stays in capitals, as "ISO". */
const CAPITAL = /^\p{Lu}(?!\p{Lu})/u;

/** What a cell of a column is to hold, to stand within a sentence: the first sentence of what the column means. */
export const wantedOf = ({ about }: Pick<Column<unknown>, 'about'>): string =>
  about.split(/\.(?:\s|$)/)[0]!.replace(CAPITAL, (letter) => letter.toLowerCase());
