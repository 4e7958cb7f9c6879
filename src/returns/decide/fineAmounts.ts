import { minorUnitsOf } from '../../values/minorUnits';
import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** An amount that nobody can pay: its currency has no coins so small. */
export const fineIssues = { tooFine: warning('amount-too-fine') };

/** Excel keeps fifteen digits of a number; what is beyond is noise of sums. */
const DIGITS = 15;

/** Amounts that are finer than their currency's smallest unit (ISO 4217): a digit or a separator may be wrong. */
export const judgeFine: Judge = (row) => {
  const currency = row.willBe('currency');
  const { columns } = row.rows.source.schema;
  return row.draft.changes.flatMap(({ key }) => {
    const amount = row.willBe(key);
    if (columns[key]?.kind !== 'amount' || typeof amount !== 'number' || typeof currency !== 'string') return [];
    const decimals = minorUnitsOf(currency);
    const rounded = Number(amount.toFixed(decimals));
    if (rounded === Number(amount.toPrecision(DIGITS))) return [];
    return toDecide(row, key, fineIssues.tooFine, {
      found: { kind: 'fineAmount', amount, currency },
      wanted: { kind: 'amountInUnits', rounded, currency, decimals },
    });
  });
};
