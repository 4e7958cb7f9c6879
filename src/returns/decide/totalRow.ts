import { MONEY_COLUMN } from '../../forms/columns';
import { warning } from '../../register/issue';
import { formWords } from '../../words/formWords';
import { LANGUAGES } from '../../words/languages';
import type { Draft } from '../compare/draft';
import { foldFormWord } from '../foldFormWord';
import { toDecide, type Judge } from './rowToDecide';

/** A new row that may be the total of those above it. */
export const totalIssues = { total: warning('total-as-row') };

/** "Total" in the six languages. */
const TOTALS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => foldFormWord(formWords(language).totals.all)));

/** So many rows at least have a total. */
const LEAST = 2;
/** Sums of decimal amounts carry rounding errors below this part of the sum. */
const ROUNDING = 1e-9;

/** A total among the new rows counts all of them once more: by its amount, or by the word in one of its cells. */
export const judgeTotal: Judge = (row) => {
  const { before, draft, above } = row;
  if (before !== null) return [];
  const key = MONEY_COLUMN[draft.kind];
  const amount = row.willBe(key);
  if (typeof amount !== 'number') return [];
  const currency = row.willBe('currency');
  const { sum, rows } = above;
  const isSum = rows >= LEAST && amount > 0 && Math.abs(sum - amount) <= sum * ROUNDING;
  if (!isSum && !saysTotal(draft)) return [];
  const found = {
    kind: 'totalRow',
    amount,
    currency: String(currency ?? ''),
    rows: isSum ? rows : null,
  } as const;
  return [toDecide(row, key, totalIssues.total, { found, wanted: { kind: 'rowsOnly' } })];
};

const saysTotal = ({ row: { found } }: Draft): boolean =>
  [...found.values()].some(
    (cell) => typeof cell === 'string' && TOTALS.has(foldFormWord(cell.replace(/[\s:.]+$/, ''))),
  );
