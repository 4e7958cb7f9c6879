import type { ReportContext } from './context';
import { byRequirement, groupTable } from './groupTable';
import { needCells, needColumns } from './needColumns';
import type { ReportColumn, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';
import { themeMaps } from './themeMaps';

/**
 * The sheet of themes against regions: a heat map of gaps, one of coverage, the figures behind them, and those by
 * Member State.
 */
export function gapByThemeAndRegion(context: ReportContext): ReportSheet {
  const { printed, words } = context;
  return {
    id: 'gap-by-theme-and-region',
    ...words.sheets.gapByThemeAndRegion,
    header: sheetHeader(context),
    notes: words.themeAndRegion.notes,
    blocks: [
      ...themeMaps(context),
      pairs(context),
      groupTable(
        context,
        { id: 'by-state', about: 'state', caption: words.themeAndRegion.byState, header: words.columns.state },
        printed.states,
      ),
    ],
  };
}

function pairs(context: ReportContext): TableBlock {
  const { printed, words } = context;
  const money = needColumns(context);
  const shareOfGap: ReportColumn = {
    key: 'shareOfGap',
    header: words.columns.shareOfGap,
    format: 'percent',
    unit: words.share,
    formula: 'IF([total:gap]=0,"",[gap]/[total:gap])',
    total: 'sum',
  };
  const placeIn = (keys: readonly { key: string }[]) => new Map(keys.map(({ key }, place) => [key, place]));
  const themes = placeIn(byRequirement(printed.themes));
  const regions = placeIn(byRequirement(printed.regions));
  const rows = [...printed.themeByRegion].sort(
    (one, other) =>
      (themes.get(one.theme) ?? 0) - (themes.get(other.theme) ?? 0) ||
      (regions.get(one.region) ?? 0) - (regions.get(other.region) ?? 0),
  );
  const allGaps = rows.reduce((sum, { gap }) => sum + gap, 0);
  return {
    type: 'table',
    id: 'by-theme-and-region',
    about: 'themeAndRegion',
    caption: words.themeAndRegion.table,
    columns: [
      { key: 'theme', header: words.columns.theme, format: 'text', width: 28 },
      { key: 'region', header: words.columns.region, format: 'text', width: 20 },
      money.requirement,
      money.covered,
      money.gap,
      money.coverage,
      shareOfGap,
    ],
    rows: rows.map((row) => ({
      theme: row.theme,
      region: row.region,
      ...needCells(row),
      shareOfGap: allGaps === 0 ? null : row.gap / allGaps,
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
