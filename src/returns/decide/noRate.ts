import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** A currency of which the register has no rate. */
export const noRateIssues = { noRate: warning('no-rate-for-row') };

/** A row in a currency without a rate would not count (R1). */
export const judgeRate: Judge = (row) => {
  const { exchangeRates, settings } = row.ground.side.register;
  const isPledge = row.draft.kind === 'pledges';
  if (!row.changes('currency') && !(isPledge && row.changes('pledgedOn'))) return [];
  const currency = row.willBe('currency');
  if (typeof currency !== 'string' || currency === 'USD' || currency === settings.baseCurrency) return [];
  const day = isPledge ? row.willBe('pledgedOn') : settings.reportingDate;
  const hasRate = exchangeRates.some(
    (rate) =>
      rate.currency === currency &&
      rate.unitsPerUsd > 0 &&
      (typeof day !== 'string' || row.willBe('status') === 'withdrawn' || rate.effectiveFrom <= day),
  );
  if (hasRate) return [];
  const found = { kind: 'noRateForRow', currency } as const;
  return [
    toDecide(row, 'currency', noRateIssues.noRate, {
      found,
      wanted: { kind: 'rateFirst', currency, day: typeof day === 'string' ? day : null },
    }),
  ];
};
