import { factsOf, type Language } from '../words/languages';

/** An amount of base currency within a sentence: USD 1,250,000, in the digits of the sheets. */
export function moneyInWords(language: Language, currency: string, decimals: number): (amount: number) => string {
  const number = new Intl.NumberFormat(factsOf(language).locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // Not to be broken across lines.
  return (amount) => `${currency}\u00a0${number.format(amount)}`;
}
