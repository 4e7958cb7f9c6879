import type { RunExcel, Watch } from '../excel/runExcel';
import { addTableSheet } from '../excel/write/addTableSheet';
import { TableTakenError } from '../excel/write/writeTables';
import { blankTable } from '../register/blankTables';
import { currenciesWithoutRate } from '../register/missingRates';
import type { Register } from '../register/register';
import { tables } from '../register/schema';
import { check } from './check';

const RATES = tables.exchangeRates.name;

/**
 * Adds the table ExchangeRates on a sheet of its own, with a row for each currency that has no rate: from the month in
 * which the register first uses it, with the rate left blank for a person to fill in.
 * @throws TableTakenError where the register has the table; as addTableSheet and check
 */
export async function addRates(run: RunExcel, watch: Watch = {}): Promise<void> {
  const { register, issues } = await check(run, watch);
  if (register.tables.some(({ table }) => table === RATES))
    throw new TableTakenError({ kind: 'tablesTaken', tables: [RATES] }, { kind: 'registerWithout', table: RATES });
  const rows = currenciesWithoutRate(issues).map((currency) => [currency, firstMonth(register, currency), '']);
  await addTableSheet(run, { ...blankTable(tables.exchangeRates), rows }, watch);
}

/**
 * The first day of the first month of which an amount of a currency is; of the reporting date where none says its day.
 * Rates are published by month.
 */
function firstMonth({ pledges, receipts, settings }: Register, currency: string): string {
  const days = [
    ...pledges.filter((one) => one.currency === currency).map(({ pledgedOn }) => pledgedOn),
    ...receipts.filter((one) => one.currency === currency).map(({ receivedOn }) => receivedOn),
  ].sort();
  const day = days[0] ?? settings.reportingDate ?? '';
  return day === '' ? '' : `${day.slice(0, 7)}-01`;
}
