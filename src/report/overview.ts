import type { ReportContext } from './context';
import { groupTable } from './groupTable';
import { headlineFigures } from './headlineFigures';
import { method } from './method';
import { nextMoney } from './effectiveness/nextMoney';
import { summedColumn } from './moneyColumn';
import { needCells, needColumns } from './needColumns';
import { notCounted } from './notCounted';
import type { Block, ChartBlock, ReportColumn, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';
import { foldName } from '../values/names';

/** A chart of more bars than this is not read. */
const THEMES_DRAWN = 12;

/**
 * The first sheet: headline figures, coverage by theme, region, modality and year, what was not counted, how it was
 * made.
 */
export function overview(context: ReportContext): ReportSheet {
  const { printed, words, effectiveness } = context;
  const { byRegion, byModality } = words.overview;
  const { region, modality } = words.columns;
  const blocks: Block[] = [
    headlineFigures(context),
    byTheme(context),
    ...(printed.themes.length > 0 ? [themeChart(context)] : []),
    ...(printed.regions.length > 0
      ? [groupTable(context, { id: 'by-region', about: 'region', caption: byRegion, header: region }, printed.regions)]
      : []),
    ...(printed.modalities.some(({ key }) => key !== '')
      ? [
          groupTable(
            context,
            { id: 'by-modality', about: 'modality', caption: byModality, header: modality },
            printed.modalities,
          ),
        ]
      : []),
    ...(printed.years.length > 0 ? [byYear(context)] : []),
    ...(effectiveness ? nextMoney(context, effectiveness) : []),
    notCounted(context),
    method(context),
  ];
  return { id: 'overview', ...words.sheets.overview, header: sheetHeader(context), notes: [], blocks };
}

function byTheme(context: ReportContext): TableBlock {
  const { register, printed, words } = context;
  const priority = new Map(register.themes.map((theme) => [foldName(theme.theme), theme.priority]));
  const priorityTheme: ReportColumn = {
    key: 'priorityTheme',
    header: words.columns.priorityTheme,
    format: 'text',
    width: 12,
  };
  const table = groupTable(
    context,
    { id: 'by-theme', about: 'theme', caption: words.overview.byTheme, header: words.columns.theme },
    printed.themes,
  );
  if (priority.size === 0) return table;
  return {
    ...table,
    columns: [...table.columns, priorityTheme],
    rows: table.rows.map((row) => {
      const known = priority.get(foldName(String(row['key'])));
      return { ...row, priorityTheme: known === undefined ? null : known ? words.yes : words.no };
    }),
  };
}

function themeChart({ printed, words, analysis }: ReportContext): ChartBlock {
  const { length } = printed.themes;
  const { byThemeChart, byThemeChartLargest } = words.overview;
  return {
    type: 'chart',
    id: 'theme-chart',
    title: length > THEMES_DRAWN ? byThemeChartLargest(THEMES_DRAWN) : byThemeChart,
    kind: 'stackedBar',
    of: 'by-theme',
    labels: 'key',
    series: ['covered', 'gap'],
    valueTitle: analysis.baseCurrency,
    ...(length > THEMES_DRAWN ? { first: THEMES_DRAWN } : {}),
  };
}

function byYear(context: ReportContext): TableBlock {
  const { printed, words } = context;
  const money = needColumns(context);
  const carried = printed.years.some(({ carriedOver }) => carriedOver !== 0);
  const expires = printed.years.some(({ expiring }) => expiring !== 0);
  const amount = summedColumn(context);
  return {
    type: 'table',
    id: 'by-year',
    about: 'year',
    caption: words.overview.byYear,
    columns: [
      { key: 'year', header: words.columns.year, format: 'text', width: 30 },
      amount('firm', words.columns.firm, { control: printed.totals.firm }),
      money.requirement,
      money.covered,
      money.gap,
      money.coverage,
      ...(carried ? [amount('carriedOver', words.columns.carriedOver)] : []),
      ...(expires ? [amount('expiring', words.columns.expiring)] : []),
    ],
    rows: printed.years.map((row) => ({
      of: row.year === null ? '' : String(row.year),
      year: row.year === null ? words.unspecified : String(row.year),
      firm: row.firm,
      ...needCells(row),
      ...(carried ? { carriedOver: row.carriedOver } : {}),
      ...(expires ? { expiring: row.expiring } : {}),
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
