import type { AnalysedPledge, Analysis, Assignment } from '../../analysis/analysis';
import type { Register } from '../../register/register';
import type { Printed } from '../printed';
import type { Report } from '../report';
import { roundToTotal } from '../../values/round';
import { compareIdentifiers } from '../../values/identifiers';

/** What figures are traced in. */
export interface TraceContext {
  readonly register: Register;
  readonly analysis: Analysis;
  readonly printed: Printed;
  /** The session sheets as they would be written now. */
  readonly report: Report;
}

/** A need or pledge behind a figure, with its part of it in printed units. */
export interface PartOf {
  readonly id: string;
  readonly amount: number;
}

/** A figure, and what stands behind it. */
export interface TracedFigure {
  /** As it is printed now: money, a count, or a share from 0 to 1; null without a value. */
  readonly amount: number | null;
  readonly needs: readonly PartOf[];
  readonly pledges: readonly PartOf[];
  /** Of a figure of cost-effectiveness: the projects behind it. */
  readonly projects?: readonly PartOf[];
  /** Whose parts add up to the figure. */
  readonly adds: 'needs' | 'pledges' | 'both' | 'projects' | 'neither';
}

const largestFirst = (one: PartOf, other: PartOf): number =>
  other.amount - one.amount || compareIdentifiers(one.id, other.id);

/** Parts as they are printed already; those of nothing are left out. */
export const printedParts = (parts: readonly PartOf[]): PartOf[] =>
  parts.filter(({ amount }) => amount !== 0).sort(largestFirst);

/** Exact parts, rounded so that they add up to the printed figure. */
export function partsOf(parts: readonly PartOf[], figure: number, { printed }: TraceContext): PartOf[] {
  const some = parts.filter(({ amount }) => amount !== 0);
  const rounded = roundToTotal(
    some.map(({ amount }) => amount),
    printed.decimals,
    figure,
  );
  return some.map(({ id }, place) => ({ id, amount: rounded[place]! })).sort(largestFirst);
}

/** What is assigned between some needs and some pledges, by the one or the other. */
export function assigned(
  { analysis }: TraceContext,
  by: 'need' | 'pledge',
  isAmong: (assignment: Assignment) => boolean,
): PartOf[] {
  const sums = new Map<string, number>();
  for (const assignment of analysis.assignments) {
    if (!isAmong(assignment)) continue;
    const id = assignment[by];
    sums.set(id, (sums.get(id) ?? 0) + assignment.amount);
  }
  return [...sums].map(([id, amount]) => ({ id, amount }));
}

/** Which pledges stand behind a row. */
export type ChoosePledge = (pledge: AnalysedPledge) => boolean;

/** The sum of parts, free of the noise of binary fractions. */
export const sumOf = (parts: readonly PartOf[], { printed }: TraceContext): number =>
  Number(parts.reduce((sum, { amount }) => sum + amount, 0).toFixed(printed.decimals));
