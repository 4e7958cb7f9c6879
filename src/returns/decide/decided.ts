import { MONEY_COLUMN } from '../../forms/columns';
import { grouped } from '../../values/grouped';
import { foldName } from '../../values/names';
import type { Draft } from '../compare/draft';
import type { Ground } from '../compare/ground';
import type { FileStanding } from '../compare/standing';
import { judgeYears } from './farYears';
import { judgeFine } from './fineAmounts';
import { judgeLike, rowsAlike, type RowsAlike } from './likeExisting';
import { judgeMerged } from './mergedCells';
import { judgeRate } from './noRate';
import { judgeNought } from './nought';
import { judgePaid } from './paid';
import { NONE_ABOVE, rowToDecide, type Judge, type RowsAbove } from './rowToDecide';
import { judgeThousandfold } from './thousandfold';
import { judgeTotal } from './totalRow';

const JUDGES: readonly Judge[] = [
  judgeMerged,
  judgePaid,
  judgeRate,
  judgeLike,
  judgeTotal,
  judgeFine,
  judgeNought,
  judgeThousandfold,
  judgeYears,
];

/** The rows of one file as they were compared, with those on which a person has to decide. */
export type Decide = (standing: FileStanding, drafts: readonly Draft[]) => Draft[];

/**
 * Finds the rows that would harm: a person decides on them, and each says why, and what accepting it does. A row in
 * conflict stays one.
 */
export function decisionsOn(ground: Ground): Decide {
  const byPledge = grouped(ground.side.register.receipts, ({ pledge }) => pledge);
  return ({ compared }, drafts) => {
    if (!compared) return [...drafts];
    const { rows, sender, form } = compared;
    const sums = new Map<unknown, RowsAbove>();
    let known: RowsAlike | null = null;
    const of = {
      ...{ ground, rows, sender, madeOn: form.reference.madeOn },
      receipts: (pledge: string) => byPledge.get(pledge) ?? [],
      alike: () => (known ??= rowsAlike(ground, rows, sender)),
    };
    return drafts.map((draft) => {
      const { row, changes, outcome } = draft;
      const currency = row.values.get('currency');
      const above = sums.get(currency) ?? NONE_ABOVE;
      if (row.id === null && outcome !== 'rejected') {
        const amount = row.values.get(MONEY_COLUMN[draft.kind]);
        if (typeof amount === 'number') sums.set(currency, { sum: above.sum + amount, rows: above.rows + 1 });
      }
      if ((changes.length === 0 && !draft.confirms) || outcome === 'duplicate') return draft;
      const before = row.id === null ? null : (rows.byId.get(foldName(draft.id)) ?? null);
      const judged = rowToDecide({ ...of, draft, above, before });
      const reasons = JUDGES.flatMap((judge) => judge(judged));
      if (reasons.length === 0) return draft;
      return {
        ...draft,
        outcome: outcome === 'conflict' ? 'conflict' : 'decision',
        issues: [...draft.issues, ...reasons],
      };
    });
  };
}
