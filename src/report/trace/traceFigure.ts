import type { AnalysedNeed, AnalysedPledge } from '../../analysis/analysis';
import type { Block, ReportRow } from '../report';
import type { PrintedMoney } from '../printedMoney';
import { traceNeeds } from './traceNeeds';
import { tracePledges, type PrintedFigures } from './tracePledges';
import { traceYears } from './traceYears';
import type { TraceContext, TracedFigure } from './tracedRows';

/** Needs by the row of their block; blocks by the ids of their sheet and their own. */
const NEED_BLOCKS: Readonly<Record<string, (need: AnalysedNeed, row: ReportRow) => boolean>> = {
  'gap-by-need needs': ({ id }, row) => id === row['need'],
  'overview by-theme': ({ theme }, row) => theme === row['of'],
  'overview by-region': ({ region }, row) => region === row['of'],
  'gap-by-theme-and-region by-state': ({ state }, row) => state === row['of'],
  'overview by-modality': ({ modality }, row) => (modality ?? '') === row['of'],
  'gap-by-theme-and-region by-theme-and-region': ({ theme, region }, row) =>
    theme === row['theme'] && region === row['region'],
};

/** Pledges by the row of their block. */
const PLEDGE_BLOCKS: Readonly<Record<string, (pledge: AnalysedPledge, row: ReportRow) => boolean>> = {
  'donors by-donor': ({ donor }, row) => donor === row['of'],
  'donors by-kind': ({ kind }, row) => kind === row['of'],
  'donors by-level': ({ level }, row) => level === row['of'],
  'stranded-funds by-reason': ({ reason }, row) => reason === row['of'],
  'stranded-funds by-pledge': ({ id }, row) => id === row['of'],
};

const BY_YEAR = 'overview by-year';
const HEADLINE_OF_NEEDS = new Set(['requirement', 'covered', 'gap', 'coverage']);

/**
 * What stands behind a figure of a block: the needs, and the pledges, with their parts. Parts of a sum are printed so that they add up to it (R15).
 * @param sheet the id of the block's sheet
 * @param row the place of the block's row, from 0; the total row
 * @param column the key of its column
 * @returns null for a cell that is no figure, or none of needs and pledges
 */
export function traceFigure(
  context: TraceContext,
  sheet: string,
  block: Block,
  row: number | 'total',
  column: string,
): TracedFigure | null {
  switch (block.type) {
    case 'figures': {
      const figure = block.figures[row === 'total' ? -1 : row];
      return sheet === 'overview' && block.id === 'headline' && figure ? traceHeadline(context, figure.key) : null;
    }
    case 'heatMap': {
      const { rowKeys, columnKeys } = block;
      if (!rowKeys || !columnKeys) return null;
      const themes = row === 'total' ? rowKeys.flat() : rowKeys[row];
      const regions = column === 'total' ? columnKeys.flat() : columnKeys[Number(column)];
      if (!themes || !regions) return null;
      const choose = ({ theme, region }: AnalysedNeed): boolean => themes.includes(theme) && regions.includes(region);
      if (!context.analysis.needs.some(choose)) return null;
      return traceNeeds(context, choose, block.format === 'percent' ? 'coverage' : 'gap');
    }
    case 'table': {
      const cells = row === 'total' ? null : block.rows[row];
      return cells === undefined ? null : traceTable(context, `${sheet} ${block.id}`, cells, column);
    }
    default:
      return null;
  }
}

function traceTable(
  context: TraceContext,
  block: string,
  cells: ReportRow | null,
  column: string,
): TracedFigure | null {
  if (block === BY_YEAR && cells !== null) return traceYears(context, String(cells['of']), column);
  if (block === BY_YEAR && column === 'firm') return traceHeadline(context, column);
  const needIn = block === BY_YEAR ? () => true : NEED_BLOCKS[block];
  if (needIn) return traceNeeds(context, (need) => cells === null || needIn(need, cells), column);
  const pledgeIn = PLEDGE_BLOCKS[block];
  if (!pledgeIn) return null;
  const choose = (pledge: AnalysedPledge): boolean =>
    cells === null ? !OF_STRANDED.has(block) || pledge.reason !== null : pledgeIn(pledge, cells);
  const key = OF_STRANDED.has(block) && column === 'amount' ? 'stranded' : column;
  return tracePledges(
    context,
    choose,
    key,
    cells === null ? { ...context.printed.totals } : printedRow(context, block, cells),
  );
}

const OF_STRANDED = new Set(['stranded-funds by-reason', 'stranded-funds by-pledge']);

function traceHeadline(context: TraceContext, key: string): TracedFigure | null {
  const { totals } = context.printed;
  if (HEADLINE_OF_NEEDS.has(key)) return traceNeeds(context, () => true, key);
  if (key === 'inKind') return tracePledges(context, ({ kind }) => kind === 'in kind', key, { inKind: totals.inKind });
  if (key === 'stranded') return tracePledges(context, () => true, key, {});
  if (key === 'fundedShare') {
    const firm = tracePledges(context, () => true, 'firm', { firm: totals.firm });
    return (
      firm && { ...firm, amount: totals.requirement === 0 ? null : totals.firm / totals.requirement, adds: 'neither' }
    );
  }
  return tracePledges(context, () => true, key, { ...totals });
}

/** The printed figures of a donor, kind or level. */
function printedRow({ analysis, printed }: TraceContext, block: string, { of }: ReportRow): PrintedFigures {
  const among = (groups: readonly { readonly key: string }[], figures: readonly PrintedMoney[]): PrintedFigures => {
    const place = groups.findIndex(({ key }) => key === of);
    return { ...figures[place] };
  };
  switch (block) {
    case 'donors by-donor':
      return among(analysis.donors, printed.donors);
    case 'donors by-kind':
      return among(analysis.kinds, printed.kinds);
    case 'donors by-level':
      return among(analysis.levels, printed.levels);
    default:
      return {};
  }
}
