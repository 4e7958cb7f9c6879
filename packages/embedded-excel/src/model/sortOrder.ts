import type { CellValue } from './grid';

/** What a row is sorted by. */
export interface SortedCell {
  readonly value: CellValue;
  readonly isError: boolean;
  /** Nothing stands in it; a formula that gives the empty text is no blank. */
  readonly isBlank: boolean;
}

/** Case makes no difference, accents do. */
const LETTERS = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * "Apostrophes (') and hyphens (-) are ignored, with one exception: If two text strings are the same except for a
 * hyphen, the text with the hyphen is sorted last."
 */
const IGNORED = /['-]/g;

function compareTexts(one: string, other: string): number {
  const [first, second] = [one.replace(IGNORED, ''), other.replace(IGNORED, '')];
  return LETTERS.compare(first, second) || one.length - first.length - (other.length - second.length);
}

/** Numbers, then texts, then FALSE and TRUE, then errors, which are all equal. */
function rankOf({ value, isError }: SortedCell): number {
  if (isError) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function compareFilled(one: SortedCell, other: SortedCell): number {
  const byRank = rankOf(one) - rankOf(other);
  if (byRank !== 0 || one.isError) return byRank;
  if (typeof one.value === 'string') return compareTexts(one.value, String(other.value));
  return Number(one.value) - Number(other.value);
}

/**
 * How Excel sorts two cells: below 0 where the first comes before the second, above 0 where it comes after. Blank cells
 * come last in either direction. Source: Microsoft, "Sort data in a range or table", "Default sort orders".
 */
export function compareCells(one: SortedCell, other: SortedCell, ascending: boolean): number {
  if (one.isBlank || other.isBlank) return Number(one.isBlank) - Number(other.isBlank);
  const compared = compareFilled(one, other);
  return ascending ? compared : -compared;
}
