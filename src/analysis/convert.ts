import type { ExchangeRate } from '../register/schema/exchangeRates';
import { grouped } from '../values/grouped';

/** What an amount is worth in base currency, or the currency that has no rate on that day. */
export type Conversion = { readonly amount: number } | { readonly withoutRate: string };

/** Converts an amount in a currency, as of an ISO day, into base currency. */
export type Convert = (amount: number, currency: string, day: string) => Conversion;

interface Rates {
  /** ISO days, ascending. */
  readonly days: readonly string[];
  readonly unitsPerUsd: readonly number[];
}

/**
 * Rule R1: United Nations operational rates of exchange, published as units of a currency for one United States dollar.
 * An amount is divided by the newest rate of its currency effective on or before the day, and multiplied by that of the
 * base currency. The dollar is 1; an amount in base currency stands as it is and needs no rate. A rate of zero is none.
 * Of two rates of one day the more cautious stands, the one that gives fewer dollars.
 * @param baseCurrency an ISO 4217 code
 */
export function converter(exchangeRates: readonly ExchangeRate[], baseCurrency: string): Convert {
  const rates = byCurrency(exchangeRates);
  const unitsPerUsd = (currency: string, day: string): number | undefined =>
    currency === 'USD' ? 1 : newest(rates.get(currency), day);
  return (amount, currency, day) => {
    if (currency === baseCurrency) return { amount };
    const from = unitsPerUsd(currency, day);
    if (from === undefined) return { withoutRate: currency };
    const to = unitsPerUsd(baseCurrency, day);
    if (to === undefined) return { withoutRate: baseCurrency };
    return { amount: (amount / from) * to };
  };
}

function byCurrency(exchangeRates: readonly ExchangeRate[]): Map<string, Rates> {
  const groups = grouped(
    exchangeRates.filter(({ unitsPerUsd }) => unitsPerUsd > 0),
    ({ currency }) => currency,
  );
  const sorted = new Map<string, Rates>();
  for (const [currency, group] of groups) {
    group.sort((one, other) =>
      one.effectiveFrom === other.effectiveFrom
        ? one.unitsPerUsd - other.unitsPerUsd
        : one.effectiveFrom < other.effectiveFrom
          ? -1
          : 1,
    );
    sorted.set(currency, {
      days: group.map(({ effectiveFrom }) => effectiveFrom),
      unitsPerUsd: group.map(({ unitsPerUsd }) => unitsPerUsd),
    });
  }
  return sorted;
}

function newest(rates: Rates | undefined, day: string): number | undefined {
  if (!rates) return undefined;
  let low = 0;
  let high = rates.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rates.days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return rates.unitsPerUsd[low - 1];
}
