import type { Comparison } from '../../analysis/effectiveness/comparisons';
import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { ReportContext } from '../context';
import type { Block, ChartBlock, ChartPart, ReportSheet, TableBlock } from '../report';
import { sheetHeader } from '../sheetHeader';
import { comparisonCaption, DRAWN, isDrawn } from './comparisonCaption';
import { incrementalColumns, netBenefitColumns, optionCells, optionColumns } from './optionColumns';
import { isEfficient, printedOptions, type PrintedOption } from './printedOptions';

/** A legend of more options than this is not read. */
const OPTIONS_NAMED = 8;

/**
 * The sheet of each need's options: what they cost and give, which are on the frontier and at what incremental ratio,
 * with the plane.
 */
export function costEffectiveness(context: ReportContext, { comparisons }: Effectiveness): ReportSheet {
  const { register, words } = context;
  const { notes, netBenefitNote } = words.effectiveness.costEffectiveness;
  const further = comparisons.slice(DRAWN);
  return {
    id: 'cost-effectiveness',
    ...words.sheets.costEffectiveness,
    header: sheetHeader(context),
    notes: register.settings.willingnessToPay === null ? notes : [...notes, netBenefitNote],
    blocks: [
      ...comparisons.filter(isDrawn).flatMap((comparison, place) => blocksOf(context, comparison, place)),
      ...(further.length > 0 ? [furtherNeeds(context, further)] : []),
    ],
  };
}

function blocksOf(context: ReportContext, comparison: Comparison, place: number): Block[] {
  const options = printedOptions(comparison, context.analysis.decimals);
  const { project, title, cost, outcome, costPerOutcome, status } = optionColumns(context);
  const table: TableBlock = {
    type: 'table',
    id: `options-${place + 1}`,
    about: 'projects',
    projects: options.map(({ option }) => [option.id]),
    caption: comparisonCaption(context, comparison),
    columns: [
      project,
      title,
      cost,
      outcome,
      costPerOutcome,
      status,
      ...incrementalColumns(context),
      ...netBenefitColumns(context),
    ],
    rows: options.map((option) => optionCells(context, option)),
    strongRows: efficientPlaces(options),
  };
  return options.length > 1 ? [table, plane(context, comparison, options, table.id)] : [table];
}

/** Costs against outcomes: the frontier as a line, each option as a point. */
function plane(
  { analysis, words }: ReportContext,
  { need, outcomeUnit }: Comparison,
  options: readonly PrintedOption[],
  tableId: string,
): ChartBlock {
  const texts = words.effectiveness.costEffectiveness;
  const efficient = options.filter(({ option }) => isEfficient(option)).length;
  const points: ChartPart[] =
    options.length <= OPTIONS_NAMED
      ? options.map(({ option }, from) => ({
          name: option.id,
          from,
          rows: 1,
          look: isEfficient(option) ? 'points' : 'crosses',
        }))
      : [{ name: texts.others, from: efficient, rows: options.length - efficient, look: 'crosses' }];
  const line: ChartPart = {
    name: texts.frontierLine,
    from: 0,
    rows: efficient,
    look: options.length <= OPTIONS_NAMED ? 'line' : 'both',
  };
  return {
    type: 'chart',
    id: `plane-${tableId}`,
    title: texts.plane(need),
    kind: 'scatter',
    of: tableId,
    labels: 'outcome',
    labelTitle: outcomeUnit,
    series: ['cost'],
    valueTitle: `${words.effectiveness.columns.cost}${words.punctuation.comma}${analysis.baseCurrency}`,
    parts: [line, ...points.filter(({ rows }) => rows > 0)],
  };
}

/** The needs beyond those with a block of their own, in one table. */
function furtherNeeds(context: ReportContext, comparisons: readonly Comparison[]): TableBlock {
  const options = comparisons.flatMap((comparison) => printedOptions(comparison, context.analysis.decimals));
  const { project, need, outcomeUnit, cost, outcome, costPerOutcome, status } = optionColumns(context);
  return {
    type: 'table',
    id: 'further',
    about: 'projects',
    projects: options.map(({ option }) => [option.id]),
    caption: context.words.effectiveness.costEffectiveness.further,
    columns: [
      need,
      project,
      outcomeUnit,
      cost,
      outcome,
      costPerOutcome,
      status,
      ...incrementalColumns(context),
      ...netBenefitColumns(context),
    ],
    rows: options.map((option) => optionCells(context, option)),
    strongRows: efficientPlaces(options),
  };
}

const efficientPlaces = (options: readonly PrintedOption[]): number[] =>
  options.flatMap(({ option }, place) => (isEfficient(option) ? [place] : []));
