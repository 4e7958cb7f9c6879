import { warning } from '../../register/issue';
import { toDecide, type Judge, type RowToDecide } from './rowToDecide';

/** What a form may say of money that has arrived, or has not. */
export const paidIssues = { lowered: warning('paid-lowered'), byWord: warning('paid-by-word') };

/** A pledge, as far as it says what has arrived of it. */
interface Stated {
  readonly status: unknown;
  readonly currency: string;
  /** null in kind, where category and quantity say it. */
  readonly amount: number | null;
}

/**
 * A paid pledge that is withdrawn or lowered takes back money that has arrived; the donor's own word "paid" makes money
 * received for which there is no receipt (R2).
 */
export const judgePaid: Judge = (row) => {
  if (row.draft.kind !== 'pledges') return [];
  const now = row.before === null ? null : statedBy(row.was);
  const then = statedBy(row.willBe);
  const received = row.before === null ? null : (row.was('received') as number | null | undefined);
  const receipts = receiptsOf(row);
  const arrivedNow = now === null ? 0 : arrived(now, received, receipts);
  const arrivedThen = arrived(then, received, receipts);
  const money = { currency: then.currency, before: arrivedNow, after: arrivedThen };
  if (now !== null && takesBack(now, then, money)) {
    const found = { kind: 'paidLowered', ...money, was: now, willBe: then } as const;
    return [toDecide(row, 'status', paidIssues.lowered, { found, wanted: { kind: 'moneyReturned' } })];
  }
  const becomesPaid = then.status === 'paid' && now?.status !== 'paid';
  const isCovered = receipts !== null && then.amount !== null && receipts >= then.amount;
  if ((becomesPaid && !isCovered) || arrivedThen > arrivedNow) {
    const found = { kind: 'paidByWord', ...money, amount: then.amount } as const;
    return [toDecide(row, 'status', paidIssues.byWord, { found, wanted: { kind: 'receipt' } })];
  }
  return [];
};

const statedBy = (value: (key: string) => unknown): Stated => ({
  status: value('status'),
  currency: String(value('currency') ?? ''),
  amount: (value('amount') as number | null | undefined) ?? null,
});

/** What counts as received (R2), of firm money only: by receipts, else as Received says, else all where it is paid. */
function arrived({ status, amount }: Stated, received: number | null | undefined, receipts: number | null): number {
  if (status !== 'paid' && status !== 'committed') return 0;
  return receipts ?? received ?? (status === 'paid' ? (amount ?? 0) : 0);
}

/** The sum of a pledge's receipts; null where it has none. Those in other currencies say only that there are some. */
function receiptsOf({ before, was, receipts }: RowToDecide): number | null {
  if (before === null) return null;
  const own = receipts(before.id);
  if (own.length === 0) return null;
  return own.filter(({ currency }) => currency === was('currency')).reduce((sum, { amount }) => sum + amount, 0);
}

function takesBack(now: Stated, then: Stated, { before, after }: { readonly before: number; readonly after: number }) {
  const isPaid = now.status === 'paid' || before > 0;
  if (!isPaid) return false;
  return (
    after < before ||
    then.status === 'withdrawn' ||
    then.currency !== now.currency ||
    (now.status === 'paid' && then.status !== 'paid') ||
    (then.amount !== null && then.amount < before)
  );
}
