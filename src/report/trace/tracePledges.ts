import { roundAmount } from '../../values/round';
import type { AnalysedPledge, StrandedReason } from '../../analysis/analysis';
import {
  assigned,
  partsOf,
  printedParts,
  sumOf,
  type ChoosePledge,
  type PartOf,
  type TraceContext,
  type TracedFigure,
} from './tracedRows';

/** The figures of some pledges as they are printed. */
export type PrintedFigures = Readonly<Partial<Record<string, number | null>>>;

/**
 * Figures of pledges by the key of their column; null for a column that is none. Needs are those that the money covers.
 * @param figures the printed figures of the row
 * @param only the reason whose stranded money is meant; all where it is left out
 */
export function tracePledges(
  context: TraceContext,
  choose: ChoosePledge,
  column: string,
  figures: PrintedFigures,
  only?: StrandedReason,
): TracedFigure | null {
  const { analysis, printed } = context;
  const chosen = analysis.pledges.filter(choose);
  const ids = new Set(chosen.map(({ id }) => id));
  const figure = figures[column] ?? undefined;
  const exact = (amountOf: (pledge: AnalysedPledge) => number): PartOf[] =>
    partsOf(
      chosen.map((pledge) => ({ id: pledge.id, amount: amountOf(pledge) })),
      figure ?? 0,
      context,
    );
  const takers = (): PartOf[] => {
    const parts = assigned(context, 'need', ({ pledge }) => ids.has(pledge));
    const covered = parts.reduce((sum, { amount }) => sum + amount, 0);
    return partsOf(parts, covered, context);
  };
  switch (column) {
    case 'pledged':
    case 'conditional':
    case 'announced':
    case 'received':
    case 'outstanding':
      return figure === undefined
        ? null
        : { amount: figure, needs: [], pledges: exact((pledge) => pledge[column]), adds: 'pledges' };
    case 'exchangeDifference':
      // The difference of two printed amounts: those of the pledges, each rounded by itself, need not add up to it.
      return figure === undefined
        ? null
        : {
            amount: figure,
            needs: [],
            pledges: printedParts(
              chosen.map((pledge) => ({ id: pledge.id, amount: roundAmount(pledge[column], printed.decimals) })),
            ),
            adds: 'neither',
          };
    case 'firm':
    case 'available':
      return figure === undefined
        ? null
        : { amount: figure, needs: takers(), pledges: exact((pledge) => pledge[column]), adds: 'pledges' };
    case 'inKind':
      return figure === undefined
        ? null
        : { amount: figure, needs: takers(), pledges: exact(({ firm }) => firm), adds: 'pledges' };
    case 'stranded': {
      const parts = printedParts(
        analysis.stranded.flatMap(({ pledge, reason }, place) =>
          ids.has(pledge) && (only === undefined || reason === only)
            ? [{ id: pledge, amount: printed.stranded[place]! }]
            : [],
        ),
      );
      return { amount: sumOf(parts, context), needs: [], pledges: parts, adds: 'pledges' };
    }
    case 'shareOfFirm': {
      const firm = figures['firm'] ?? 0;
      const whole = printed.totals.firm;
      const pledges = partsOf(
        chosen.map(({ id, firm: amount }) => ({ id, amount })),
        firm,
        context,
      );
      return { amount: whole === 0 ? null : firm / whole, needs: takers(), pledges, adds: 'neither' };
    }
    case 'pledges': {
      const pledges = chosen.map(({ id, firm, pledged }) => ({
        id,
        amount: Number((firm + pledged).toFixed(printed.decimals)),
      }));
      return { amount: chosen.length, needs: [], pledges, adds: 'neither' };
    }
    default:
      return null;
  }
}
