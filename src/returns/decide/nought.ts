import { MONEY_COLUMN } from '../../forms/columns';
import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** A row that states no money. */
export const noughtIssues = { nought: warning('amount-nought') };

/** An amount of nought: its sender may mean that there is none any more, for which there is an answer, or not yet. */
export const judgeNought: Judge = (row) => {
  const key = MONEY_COLUMN[row.draft.kind];
  if (!row.changes(key) || row.willBe(key) !== 0) return [];
  const was = row.before === null ? null : row.was(key);
  const found = {
    kind: 'amountOfNought',
    currency: String(row.willBe('currency') ?? ''),
    was: typeof was === 'number' ? was : null,
  } as const;
  return [toDecide(row, key, noughtIssues.nought, { found, wanted: { kind: 'amountOrAnswer' } })];
};
