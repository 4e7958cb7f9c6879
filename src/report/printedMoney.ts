import type { MoneyFigures } from '../analysis/analysis';
import { agreed } from './printedNeeds';
import { fromUnits, inUnits, roundAmount, roundToTotal } from '../values/round';
import { roundWithPart, sum, type WithPart } from './roundWithPart';

/** Printed amounts of donors, kinds or levels: firm = received + outstanding in every row. */
export interface PrintedMoney {
  readonly pledged: number;
  readonly conditional: number;
  readonly announced: number;
  /** firm - announced */
  readonly exchangeDifference: number;
  readonly firm: number;
  readonly received: number;
  readonly outstanding: number;
  readonly stranded: number;
}

/**
 * Rounds rows of given money so that each column adds up to its printed total (R15).
 * @param stranded what is stranded of each row, as printed
 */
export function printedMoney(
  rows: readonly MoneyFigures[],
  decimals: number,
  totals: Pick<PrintedMoney, 'pledged' | 'conditional' | 'announced' | 'firm' | 'received'>,
  stranded: readonly number[],
): PrintedMoney[] {
  const given = rows.map(({ firm, received }) => ({ whole: firm, part: received }));
  const to = agreed(sum(given), { whole: totals.firm, part: totals.received }, decimals);
  const column = (key: 'pledged' | 'conditional' | 'announced'): number[] =>
    roundTo(
      rows.map((row) => row[key]),
      decimals,
      totals[key],
    );
  return withDifferences(roundWithPart(given, decimals, to), column, decimals).map((row, place) => ({
    ...row,
    stranded: stranded[place]!,
  }));
}

/**
 * Rounds the parts of given money of which the whole is printed already, so that each column adds up to it.
 * @param whole the printed whole, each figure less than a unit from the sum of the rows
 */
export function printedParts(
  rows: readonly MoneyFigures[],
  decimals: number,
  whole: Omit<PrintedMoney, 'stranded'>,
): Omit<PrintedMoney, 'stranded'>[] {
  const given = rows.map(({ firm, received }) => ({ whole: firm, part: received }));
  const column = (key: 'pledged' | 'conditional' | 'announced'): number[] =>
    roundToTotal(
      rows.map((row) => row[key]),
      decimals,
      whole[key],
    );
  return withDifferences(roundWithPart(given, decimals, { whole: whole.firm, part: whole.received }), column, decimals);
}

function withDifferences(
  firm: readonly WithPart[],
  column: (key: 'pledged' | 'conditional' | 'announced') => readonly number[],
  decimals: number,
): Omit<PrintedMoney, 'stranded'>[] {
  const less = (amount: number, other: number): number =>
    fromUnits(inUnits(amount, decimals) - inUnits(other, decimals), decimals);
  const [pledged, conditional, announced] = [column('pledged'), column('conditional'), column('announced')];
  return firm.map(({ whole, part }, place) => ({
    pledged: pledged[place]!,
    conditional: conditional[place]!,
    announced: announced[place]!,
    exchangeDifference: less(whole, announced[place]!),
    firm: whole,
    received: part,
    outstanding: less(whole, part),
  }));
}

/**
 * Rounds a column to its printed total, or to its own where it is a unit or more away from that: then the check row
 * shows it.
 */
export function roundTo(values: readonly number[], decimals: number, total: number): number[] {
  const own = values.reduce((sum, value) => sum + value, 0);
  const near = Math.abs(inUnits(own, decimals) - inUnits(total, decimals)) < 1;
  return roundToTotal(values, decimals, near ? total : roundAmount(own, decimals));
}
