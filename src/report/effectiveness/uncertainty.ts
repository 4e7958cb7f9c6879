import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { ReportContext } from '../context';
import type { Block, ReportSheet } from '../report';
import { sheetHeader } from '../sheetHeader';
import { acceptability } from './acceptability';
import { comparisonCaption, DRAWN, isDrawn } from './comparisonCaption';
import { furtherIntervals, intervals } from './intervals';
import { howSure } from './howSure';
import { tornado } from './tornado';

/**
 * The sheet of how sure the comparisons are: intervals, acceptability curves, perfect information and one-way
 * sensitivity, need by need.
 */
export function uncertainty(context: ReportContext, effectiveness: Effectiveness): ReportSheet {
  const { words } = context;
  const { comparisons, uncertainty: found, tornados } = effectiveness;
  const further = comparisons
    .slice(DRAWN)
    .map((comparison, place) => ({ comparison, uncertainty: found[DRAWN + place]! }));
  return {
    id: 'uncertainty',
    ...words.sheets.uncertainty,
    header: sheetHeader(context),
    notes: words.effectiveness.uncertainty.notes,
    blocks: [
      ...howSure(context, effectiveness),
      ...comparisons.filter(isDrawn).flatMap((comparison, place): Block[] => {
        const name = comparisonCaption(context, comparison);
        const id = String(place + 1);
        const curves = acceptability(context, found[place]!, id);
        return [
          intervals(context, comparison, found[place]!, name, id),
          ...(curves ? [curves.chart] : []),
          ...tornado(context, tornados[place]!, id),
          ...(curves ? [curves.table] : []),
        ];
      }),
      ...(further.length > 0 ? [furtherIntervals(context, further)] : []),
    ],
  };
}
