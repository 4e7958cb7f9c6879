import type { Comparison } from '../../analysis/effectiveness/comparisons';
import type { Interval } from '../../analysis/effectiveness/intervals';
import type { Uncertainty } from '../../analysis/effectiveness/probabilistic';
import type { ReportContext } from '../context';
import type { ReportColumn, ReportRow, TableBlock } from '../report';
import { roundAmount } from '../../values/round';
import { optionColumns } from './optionColumns';

/** The means and 95% intervals of the options of a need. */
export function intervals(
  context: ReportContext,
  comparison: Comparison,
  uncertainty: Uncertainty,
  name: string,
  id: string,
): TableBlock {
  const { project, title } = optionColumns(context);
  return {
    type: 'table',
    id: `intervals-${id}`,
    about: 'projects',
    projects: uncertainty.options.map((option) => [option.id]),
    caption: context.words.effectiveness.uncertainty.intervals(name),
    columns: [project, { ...title, width: 30 }, ...intervalColumns(context)],
    rows: rowsOf(context, comparison, uncertainty),
  };
}

/** Those of the needs that have no blocks of their own. */
export function furtherIntervals(
  context: ReportContext,
  needs: readonly { readonly comparison: Comparison; readonly uncertainty: Uncertainty }[],
): TableBlock {
  const { project, need } = optionColumns(context);
  return {
    type: 'table',
    id: 'further',
    about: 'projects',
    projects: needs.flatMap(({ uncertainty }) => uncertainty.options.map((option) => [option.id])),
    caption: context.words.effectiveness.uncertainty.further,
    columns: [project, need, ...intervalColumns(context)],
    rows: needs.flatMap(({ comparison, uncertainty }) => rowsOf(context, comparison, uncertainty)),
  };
}

function intervalColumns({ analysis, words }: ReportContext): ReportColumn[] {
  const { columns, units, aUnit } = words.effectiveness;
  const { baseCurrency } = analysis;
  const three = (
    keys: readonly (keyof typeof columns)[],
    format: ReportColumn['format'],
    unit: string,
  ): ReportColumn[] => keys.map((key) => ({ key, header: columns[key], format, unit }));
  return [
    ...three(['costMean', 'costLow', 'costHigh'], 'money', baseCurrency),
    ...three(['outcomeMean', 'outcomeLow', 'outcomeHigh'], 'number', units),
    ...three(['ratioMean', 'ratioLow', 'ratioHigh'], 'ratio', aUnit(baseCurrency)),
  ];
}

function rowsOf({ analysis }: ReportContext, { need, options }: Comparison, uncertainty: Uncertainty): ReportRow[] {
  const titles = new Map(options.map(({ id, title }) => [id, title]));
  const cells = (key: string, interval: Interval | null, round: (value: number) => number): ReportRow => ({
    [`${key}Mean`]: interval && round(interval.mean),
    [`${key}Low`]: interval && round(interval.low),
    [`${key}High`]: interval && round(interval.high),
  });
  const asIs = (value: number): number => value;
  return uncertainty.options.map(({ id, cost, outcome, costPerOutcome }) => ({
    project: id,
    title: titles.get(id) ?? '',
    need,
    ...cells('cost', cost, (value) => roundAmount(value, analysis.decimals)),
    ...cells('outcome', outcome, asIs),
    ...cells('ratio', costPerOutcome, asIs),
  }));
}
