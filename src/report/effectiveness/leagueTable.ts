import type { UnitLeagueTable } from '../../analysis/effectiveness/compare';
import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { ReportContext } from '../context';
import type { Block, ReportSheet } from '../report';
import { roundAmount } from '../../values/round';
import { sheetHeader } from '../sheetHeader';
import { optionColumns } from './optionColumns';

/** A chart of more bars than this is not read. */
const BARS_DRAWN = 15;
/** So many units of outcome have a chart. */
const CHARTS_DRAWN = 20;

/** The sheet of the options of all needs by cost per outcome, a table and a chart for each unit of outcome. */
export function leagueTable(context: ReportContext, { leagueTables }: Effectiveness): ReportSheet {
  const { words } = context;
  return {
    id: 'league-table',
    ...words.sheets.leagueTable,
    header: sheetHeader(context),
    notes: words.effectiveness.leagueTable.notes,
    blocks: leagueTables
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table, place) => blocksOf(context, table, place)),
  };
}

function blocksOf(context: ReportContext, { outcomeUnit, rows }: UnitLeagueTable, place: number): Block[] {
  const { analysis, words } = context;
  const { columns, statuses, leagueTable: texts, aUnit } = words.effectiveness;
  const { project, title, need, cost, outcome, costPerOutcome, status } = optionColumns(context);
  const id = `league-${place + 1}`;
  const table: Block = {
    type: 'table',
    id,
    about: 'projects',
    projects: rows.map(({ option }) => [option.id]),
    caption: outcomeUnit,
    columns: [
      project,
      title,
      need,
      { key: 'rank', header: columns.rank, format: 'number' },
      cost,
      outcome,
      { ...costPerOutcome, shading: 'bar' },
      status,
      { key: 'bestOfNeed', header: columns.bestOfNeed, format: 'text', width: 12 },
    ],
    rows: rows.map(({ rank, option, isBestOfNeed }) => {
      const printed = roundAmount(option.cost, analysis.decimals);
      return {
        project: option.id,
        title: option.title,
        need: option.need,
        rank,
        cost: printed,
        outcome: option.outcome,
        costPerOutcome: printed / option.outcome,
        status: statuses[option.status],
        bestOfNeed: isBestOfNeed ? words.yes : words.no,
      };
    }),
    strongRows: rows.flatMap(({ isBestOfNeed }, at) => (isBestOfNeed ? [at] : [])),
  };
  if (rows.length < 2 || place >= CHARTS_DRAWN) return [table];
  return [
    table,
    {
      type: 'chart',
      id: `chart-${id}`,
      title: rows.length > BARS_DRAWN ? texts.chartLowest(outcomeUnit, BARS_DRAWN) : texts.chart(outcomeUnit),
      kind: 'bar',
      of: id,
      labels: 'project',
      series: ['costPerOutcome'],
      valueTitle: aUnit(analysis.baseCurrency),
      ...(rows.length > BARS_DRAWN ? { first: BARS_DRAWN } : {}),
    },
  ];
}
