import type { Comparison } from '../../analysis/effectiveness/comparisons';
import type { ReportContext } from '../context';

/** So many needs have blocks and charts of their own; the others share a table. */
export const DRAWN = 20;

export const isDrawn = (_: unknown, place: number): boolean => place < DRAWN;

/** A need by its identifier and title, and the unit in which its options are compared. */
export function comparisonCaption({ register, words }: ReportContext, { need, outcomeUnit }: Comparison): string {
  const title = register.needs.find(({ id }) => id === need)?.title;
  const name = title === undefined ? need : `${need} ${shortened(title, 60)}`;
  return `${name}${words.punctuation.colon}${shortened(outcomeUnit, 40)}`;
}

/** A caption is one line, and no wider than its sheet. */
const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
