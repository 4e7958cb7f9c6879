import type { ReportContext } from './context';
import { summedColumn } from './moneyColumn';
import { needCells, needColumns } from './needColumns';
import type { ReportSheet } from './report';
import { sheetHeader } from './sheetHeader';
import { compareIdentifiers } from '../values/identifiers';

/** The sheet of every need that counts, the largest gap first, then by priority and identifier. */
export function gapByNeed(context: ReportContext): ReportSheet {
  const { analysis, printed, words } = context;
  const { columns } = words;
  const money = needColumns(context);
  const earmarked = summedColumn(context)('earmarked', columns.earmarked, { control: printed.totals.earmarked });
  const sorted = analysis.needs
    .map((need, place) => ({ need, figures: printed.needs[place]! }))
    .sort(
      (one, other) =>
        other.figures.gap - one.figures.gap ||
        one.need.priority - other.need.priority ||
        compareIdentifiers(one.need.id, other.need.id),
    );
  return {
    id: 'gap-by-need',
    ...words.sheets.gapByNeed,
    header: sheetHeader(context),
    notes: words.gapByNeed.notes,
    blocks: [
      {
        type: 'table',
        id: 'needs',
        about: 'need',
        caption: words.gapByNeed.caption,
        columns: [
          { key: 'need', header: columns.needId, format: 'text', width: 10 },
          { key: 'state', header: columns.state, format: 'text', width: 17 },
          { key: 'region', header: columns.region, format: 'text', width: 16 },
          { key: 'theme', header: columns.theme, format: 'text', width: 17 },
          { key: 'title', header: columns.title, format: 'text', width: 38 },
          { key: 'priority', header: columns.priority, format: 'number' },
          money.requirement,
          earmarked,
          money.covered,
          money.gap,
          money.coverage,
        ],
        rows: sorted.map(({ need, figures }) => ({
          need: need.id,
          state: need.stateName,
          region: need.region,
          theme: need.theme,
          title: need.title,
          priority: need.priority,
          earmarked: figures.earmarked,
          ...needCells(figures),
        })),
        totalLabel: words.total,
        checkLabel: words.check,
      },
    ],
  };
}
