import { MONEY_COLUMN } from '../../forms/columns';
import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** An amount that may be in thousands or millions. */
export const thousandfoldIssues = { thousandfold: warning('amount-thousandfold') };

const FACTORS = [1000, 1_000_000];
/** Amounts in thousands are rounded: they differ from the exact one by less than this part of it. */
const ROUNDING = 0.005;

/** An amount that is a thousand or a million times what the register has, or the like part of it. */
export const judgeThousandfold: Judge = (row) => {
  const key = MONEY_COLUMN[row.draft.kind];
  if (row.before === null || !row.changes(key) || row.changes('currency')) return [];
  const [was, willBe] = [row.was(key), row.willBe(key)];
  if (typeof was !== 'number' || typeof willBe !== 'number' || was <= 0 || willBe <= 0) return [];
  const ratio = Math.max(was, willBe) / Math.min(was, willBe);
  const factor = FACTORS.find((one) => Math.abs(ratio / one - 1) <= ROUNDING);
  if (factor === undefined) return [];
  const found = {
    kind: 'thousandfold',
    ...{ was, willBe, factor },
    currency: String(row.willBe('currency') ?? ''),
  } as const;
  return [toDecide(row, key, thousandfoldIssues.thousandfold, { found, wanted: { kind: 'wholeAmount' } })];
};
