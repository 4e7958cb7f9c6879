import { currenciesOf } from '../currencies';
import { numberMeanings, type NumberMeaning } from './numberMeanings';
import { plainCharacters } from './plainCharacters';

/** A number written as text, taken apart. */
export interface NumberText {
  /** Every value that it may have, its sign and percent sign applied. */
  readonly meanings: readonly NumberMeaning[];
  readonly percent: boolean;
  /** The currencies that are written with it may mean; null where none is written. */
  readonly currencies: readonly string[] | null;
}

const CURRENCY_BEFORE = /^(\p{L}{0,3}\p{Sc}|\p{L}{3,5})\.? ?(?=[\d.,(+-])/u;
const CURRENCY_AFTER = /(?<=[\d.,)%-]) ?(\p{L}{0,3}\p{Sc}|\p{L}{3,5})\.?$/u;

/**
 * Takes a number typed as text apart: sign before or behind, accounting brackets, percent sign, currency code or sign
 * before or behind.
 * @returns null where something else is written with it, or anything twice
 */
export function numberText(text: string): NumberText | null {
  let rest = plainCharacters(text);
  let sign: number | null = null;
  let percent = false;
  let currencies: readonly string[] | null = null;
  for (let before = ''; before !== rest;) {
    before = rest;
    const bracketed = /^\((.+)\)$/.exec(rest);
    const signed = /^([+-]) ?(.+)$/.exec(rest) ?? /^(.+?) ?(-)$/.exec(rest);
    const inPercent = /^(.+?) ?[%\u066a]$/.exec(rest);
    const currency = CURRENCY_BEFORE.exec(rest) ?? CURRENCY_AFTER.exec(rest);
    if (bracketed) {
      if (sign !== null) return null;
      sign = -1;
      rest = bracketed[1]!.trim();
    } else if (signed) {
      if (sign !== null) return null;
      sign = signed[1] === '+' ? 1 : -1;
      rest = signed[1] === '+' || signed[1] === '-' ? signed[2]! : signed[1]!;
    } else if (inPercent) {
      if (percent) return null;
      percent = true;
      rest = inPercent[1]!;
    } else if (currency) {
      if (currencies !== null) return null;
      currencies = currenciesOf(currency[1]!);
      if (currencies.length === 0) return null;
      rest = rest.replace(currency[0], '').trim();
    }
  }
  const factor = (sign ?? 1) < 0 ? -1 : 1;
  const meanings = numberMeanings(rest).map(({ value, decimals }) => ({
    value: value === 0 ? 0 : factor * (percent ? value / 100 : value),
    decimals,
  }));
  return { meanings, percent, currencies };
}
