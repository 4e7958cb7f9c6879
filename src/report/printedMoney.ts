import type { MoneyFigures } from '../analysis/analysis';
import { agreed } from './printedNeeds';
import { fromUnits, inUnits, roundAmount, roundToTotal } from '../values/round';
import { roundWithPart, sum } from './roundWithPart';

/** Printed amounts of donors, kinds or levels: firm = received + outstanding in every row. */
export interface PrintedMoney {
  readonly pledged: number;
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
  totals: Pick<PrintedMoney, 'pledged' | 'firm' | 'received'>,
  stranded: readonly number[],
): PrintedMoney[] {
  const given = rows.map(({ firm, received }) => ({ whole: firm, part: received }));
  const to = agreed(sum(given), { whole: totals.firm, part: totals.received }, decimals);
  const firm = roundWithPart(given, decimals, to);
  const pledged = roundTo(
    rows.map((row) => row.pledged),
    decimals,
    totals.pledged,
  );
  return firm.map(({ whole, part }, place) => ({
    pledged: pledged[place]!,
    firm: whole,
    received: part,
    outstanding: fromUnits(inUnits(whole, decimals) - inUnits(part, decimals), decimals),
    stranded: stranded[place]!,
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
