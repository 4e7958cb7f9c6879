import type { Uncertainty } from '../../analysis/effectiveness/probabilistic';
import type { ReportContext } from '../context';
import { moneyColumn } from '../moneyColumn';
import type { ChartBlock, TableBlock } from '../report';
import { roundAmount } from '../../values/round';

/** A table or chart of more options than this is not read; those most likely to be the best are shown. */
const OPTIONS_SHOWN = 8;

/**
 * The acceptability curves of a need, with the best option and the value of perfect information by threshold; null
 * where there is nothing to choose.
 */
export function acceptability(
  context: ReportContext,
  uncertainty: Uncertainty,
  id: string,
): { readonly table: TableBlock; readonly chart: ChartBlock } | null {
  if (uncertainty.options.length < 2) return null;
  const { analysis, register, words } = context;
  const { columns, aUnit, uncertainty: texts } = words.effectiveness;
  const { baseCurrency: unit } = analysis;
  const shown = mostLikely(uncertainty);
  const table: TableBlock = {
    type: 'table',
    id: `acceptability-${id}`,
    about: 'projects',
    projects: [uncertainty.options.map((option) => option.id)],
    caption: texts.acceptability(uncertainty.need),
    columns: [
      { key: 'threshold', header: columns.threshold, format: 'ratio', unit: aUnit(unit) },
      { key: 'best', header: columns.best, format: 'text', width: 14 },
      ...shown.map(
        (place) =>
          ({ key: `p${place}`, header: uncertainty.options[place]!.id, format: 'percent', unit: words.share }) as const,
      ),
      moneyColumn(context)('evpi', columns.evpi),
    ],
    rows: uncertainty.curve.map(({ threshold, probabilities, best, evpi }) => ({
      threshold,
      ...Object.fromEntries(shown.map((place) => [`p${place}`, probabilities[place]!])),
      best: uncertainty.options[best]!.id,
      evpi: roundAmount(evpi, analysis.decimals),
    })),
    strongRows: uncertainty.curve.flatMap(({ threshold }, place) =>
      threshold === register.settings.willingnessToPay ? [place] : [],
    ),
  };
  return {
    table,
    chart: {
      type: 'chart',
      id: `curves-${id}`,
      title: texts.acceptabilityChart(uncertainty.need),
      kind: 'curve',
      of: table.id,
      labels: 'threshold',
      labelTitle: `${columns.threshold}${words.punctuation.comma}${aUnit(unit)}`,
      series: shown.map((place) => `p${place}`),
      valueTitle: texts.probabilityAxis,
    },
  };
}

/**
 * The places of the options that are the best with the highest probability at some threshold, in the order of the
 * options.
 */
function mostLikely({ options, curve }: Uncertainty): number[] {
  const highest = options.map((_, place) => Math.max(...curve.map(({ probabilities }) => probabilities[place]!)));
  return highest
    .map((most, place) => ({ most, place }))
    .sort((one, other) => other.most - one.most || one.place - other.place)
    .slice(0, OPTIONS_SHOWN)
    .map(({ place }) => place)
    .sort((one, other) => one - other);
}
