import type { CellValue } from '../rawTable';
import type { Draw } from './random';

/** Units for one dollar to begin with; invented, and not far from what they have been. */
const AT_FIRST: Readonly<Record<string, number>> = { EUR: 0.95, GBP: 0.79, CHF: 0.9, CAD: 1.42, JPY: 155 };

const MONTHS = 18;
/** A rate moves by at most so many thousandths a month. */
const MOST_A_MONTH = 15;

/** About how many units of a currency a dollar buys, for amounts that are to be of a certain size. */
export const roughly = (currency: string): number => AT_FIRST[currency] ?? 1;

/**
 * Rates from the first of each month from January 2025 to June 2026, as the United Nations publishes them; invented.
 */
export function exchangeRates(draw: Draw): CellValue[][] {
  return Object.entries(AT_FIRST).flatMap(([currency, first]) => {
    let rate: number = first;
    return Array.from({ length: MONTHS }, (_, month): CellValue[] => {
      if (month > 0) rate *= 1 + draw.between(-MOST_A_MONTH, MOST_A_MONTH) / 1000;
      return [currency, new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10), Number(rate.toPrecision(4))];
    });
  });
}
