import type { ReportContext } from '../context';
import type { Block, ReportSheet } from '../report';
import { sheetHeader } from '../sheetHeader';
import { byDonorAndYear } from './byDonorAndYear';
import { byPurpose } from './byPurpose';
import { inKind } from './inKind';
import { inOwnCurrency } from './inOwnCurrency';
import { overdue } from './overdue';

/**
 * The statement of contributions (R1, R2, R8): by donor and year of the pledge; what is overdue, by its age; general and
 * special purposes; the same money in the currency of the pledges; and in kind, goods apart from services.
 */
export function statement(context: ReportContext): ReportSheet {
  const { analysis, words } = context;
  const { statement: captions } = words;
  const withGoods = analysis.pledges.some(({ kind, firm }) => kind === 'in kind' && firm !== 0);
  const blocks: Block[] =
    analysis.pledges.length === 0
      ? [{ type: 'paragraph', id: 'none', lines: [captions.none] }]
      : [
          byDonorAndYear(context),
          overdue(context),
          byPurpose(context),
          inOwnCurrency(context),
          ...(withGoods ? [inKind(context)] : []),
        ];
  return {
    id: 'statement',
    ...words.sheets.statement,
    header: sheetHeader(context),
    notes: analysis.pledges.length === 0 ? [] : captions.notes,
    blocks,
  };
}
