import type { Register } from '../register/register';

/**
 * As of when the register is reported, an ISO day: as its settings say, else the newest day on which something in it
 * happened (a pledge, a receipt, a request, a rate of exchange). Days that are only planned, such as the end of an
 * arrangement, do not count. A register without any day: the last day of its period, else '' (nothing in it needs a
 * rate of exchange then).
 */
export function reportingDate(register: Register): string {
  const { settings } = register;
  if (settings.reportingDate !== null) return settings.reportingDate;
  let newest = '';
  const consider = (day: string | null): void => {
    if (day !== null && day > newest) newest = day;
  };
  for (const { pledgedOn } of register.pledges) consider(pledgedOn);
  for (const { receivedOn } of register.receipts) consider(receivedOn);
  for (const { requestedOn } of register.needs) consider(requestedOn);
  for (const { effectiveFrom } of register.exchangeRates) consider(effectiveFrom);
  if (newest !== '') return newest;
  const year = settings.lastYear ?? settings.firstYear;
  return year === null ? '' : `${year}-12-31`;
}
