import type { AnalysedPledge, StrandedReason } from '../../analysis/analysis';
import type { Block, ReportRow, Subject } from '../report';
import type { PrintedMoney } from '../printedMoney';
import { traceFlexible } from './traceFlexible';
import { needsInPlaces, traceNeeds, type NeedInPlace } from './traceNeeds';
import { tracePledges, type PrintedFigures } from './tracePledges';
import { traceProjects } from './traceProjects';
import { traceOverYears, traceYears } from './traceYears';
import type { TraceContext, TracedFigure } from './tracedRows';

/** Whether a need is among those of a row, by what the rows are about. */
const NEED_SUBJECTS: Readonly<Partial<Record<Subject, (need: NeedInPlace, row: ReportRow) => boolean>>> = {
  need: ({ id }, row) => id === row['need'],
  theme: ({ theme }, row) => theme === row['of'],
  region: ({ region }, row) => region === row['of'],
  state: ({ place }, row) => place === row['of'],
  modality: ({ modality }, row) => modality === row['of'],
  themeAndRegion: ({ theme, region }, row) => theme === row['theme'] && region === row['region'],
};

/** Whether a pledge is among those of a row. */
const PLEDGE_SUBJECTS: Readonly<Partial<Record<Subject, (pledge: AnalysedPledge, row: ReportRow) => boolean>>> = {
  donor: ({ donor }, row) => donor === row['of'],
  kind: ({ kind }, row) => kind === row['of'],
  level: ({ level }, row) => level === row['of'],
  strandedReason: ({ stranded }) => stranded > 0,
  strandedPledge: ({ id }, row) => id === row['of'],
};

const HEADLINE_OF_NEEDS = new Set(['requirement', 'covered', 'gap', 'coverage']);

/**
 * What stands behind a figure of a block: the needs, and the pledges, with their parts. Parts of a sum are printed so
 * that they add up to it (R15).
 * @param row the place of the block's row, from 0; the total row
 * @param column the key of its column
 * @returns null for a cell that is no figure, or none of needs and pledges
 */
export function traceFigure(
  context: TraceContext,
  block: Block,
  row: number | 'total',
  column: string,
): TracedFigure | null {
  switch (block.type) {
    case 'figures': {
      const figure = block.figures[row === 'total' ? -1 : row];
      if (figure === undefined) return null;
      if (block.about === 'flexibleMoney') return traceFlexible(context, figure.key);
      return block.about === 'totals' ? traceHeadline(context, figure.key) : null;
    }
    case 'heatMap': {
      const { rowKeys, columnKeys } = block;
      if (!rowKeys || !columnKeys) return null;
      const themes = row === 'total' ? rowKeys.flat() : rowKeys[row];
      const regions = column === 'total' ? columnKeys.flat() : columnKeys[Number(column)];
      if (!themes || !regions) return null;
      const choose = ({ theme, region }: NeedInPlace): boolean => themes.includes(theme) && regions.includes(region);
      if (!needsInPlaces(context).some(choose)) return null;
      return traceNeeds(context, choose, block.format === 'percent' ? 'coverage' : 'gap');
    }
    case 'table': {
      if (block.about === 'projects')
        return row === 'total' ? null : traceProjects(context.report, requirements(context), block, row, column);
      const cells = row === 'total' ? null : block.rows[row];
      return cells === undefined || block.about === undefined ? null : traceTable(context, block.about, cells, column);
    }
    default:
      return null;
  }
}

/** What each need requires, as printed. */
const requirements = ({ analysis, printed }: TraceContext): ReadonlyMap<string, number> =>
  new Map(analysis.needs.map(({ id }, place) => [id, printed.needs[place]!.requirement]));

function traceTable(
  context: TraceContext,
  about: Subject,
  cells: ReportRow | null,
  column: string,
): TracedFigure | null {
  if (about === 'year' && (column === 'carriedOver' || column === 'expiring'))
    return traceOverYears(context, cells === null ? null : String(cells['of']), column);
  if (about === 'year' && cells !== null) return traceYears(context, String(cells['of']), column);
  if (about === 'year' && column === 'firm') return traceHeadline(context, column);
  const needIn = about === 'year' ? () => true : NEED_SUBJECTS[about];
  if (needIn) return traceNeeds(context, (need) => cells === null || needIn(need, cells), column);
  const pledgeIn = PLEDGE_SUBJECTS[about];
  if (!pledgeIn) return null;
  const reason = cells === null ? undefined : reasonOf(about, cells);
  const forReason = new Set(context.analysis.stranded.flatMap((part) => (part.reason === reason ? [part.pledge] : [])));
  const choose = (pledge: AnalysedPledge): boolean =>
    reason !== undefined && !forReason.has(pledge.id)
      ? false
      : cells === null
        ? !OF_STRANDED.has(about) || pledge.reason !== null
        : pledgeIn(pledge, cells);
  const key = OF_STRANDED.has(about) && column === 'amount' ? 'stranded' : column;
  return tracePledges(
    context,
    choose,
    key,
    cells === null ? { ...context.printed.totals } : printedRow(context, about, cells),
    reason,
  );
}

/** Why the money of a row is stranded; undefined in a table of other money. */
function reasonOf(about: Subject, cells: ReportRow): StrandedReason | undefined {
  const reason = cells[about === 'strandedReason' ? 'of' : 'why'];
  return OF_STRANDED.has(about) ? (reason as StrandedReason) : undefined;
}

const OF_STRANDED: ReadonlySet<Subject> = new Set(['strandedReason', 'strandedPledge']);

function traceHeadline(context: TraceContext, key: string): TracedFigure | null {
  const { totals } = context.printed;
  if (HEADLINE_OF_NEEDS.has(key)) return traceNeeds(context, () => true, key);
  if (key === 'inKind') return tracePledges(context, ({ kind }) => kind === 'in kind', key, { inKind: totals.inKind });
  if (key === 'stranded') return tracePledges(context, () => true, key, {});
  if (key === 'wholePeriod') {
    const covered = traceNeeds(context, () => true, 'coverage');
    return covered && { ...covered, amount: context.analysis.wholePeriod.coverage };
  }
  if (key === 'fundedShare') {
    const firm = tracePledges(context, () => true, 'firm', { firm: totals.firm });
    return (
      firm && { ...firm, amount: totals.requirement === 0 ? null : totals.firm / totals.requirement, adds: 'neither' }
    );
  }
  return tracePledges(context, () => true, key, { ...totals });
}

/** The printed figures of a donor, kind or level. */
function printedRow({ analysis, printed }: TraceContext, about: Subject, { of }: ReportRow): PrintedFigures {
  const among = (groups: readonly { readonly key: string }[], figures: readonly PrintedMoney[]): PrintedFigures => {
    const place = groups.findIndex(({ key }) => key === of);
    return { ...figures[place] };
  };
  switch (about) {
    case 'donor':
      return among(analysis.donors, printed.donors);
    case 'kind':
      return among(analysis.kinds, printed.kinds);
    case 'level':
      return among(analysis.levels, printed.levels);
    default:
      return {};
  }
}
