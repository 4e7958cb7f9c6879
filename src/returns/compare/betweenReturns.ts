import { foldName } from '../../values/names';
import { againstRow, type Draft } from './draft';
import { grouped } from '../../values/grouped';

/**
 * Compares returned rows with one another: rows that would change one row of the register to different values are in
 * conflict, each with the others; the same changes once more are a duplicate of those that came first. In one file a
 * row that says that all is as it was is in the way of one that changes it, too.
 * @param drafts in the order in which they came; each was compared with the register
 */
export function betweenReturns(drafts: readonly Draft[]): Draft[] {
  const groups = grouped(
    drafts.filter(({ row, outcome }) => row.id !== null && COMPARED.has(outcome)),
    ({ kind, id }) => JSON.stringify([kind, foldName(id)]),
  );
  const settled = new Map<Draft, Draft>();
  for (const group of groups.values())
    for (const draft of group) if (draft.outcome !== 'unchanged') settled.set(draft, amongOthers(draft, group));
  return drafts.map((draft) => settled.get(draft) ?? draft);
}

const COMPARED: ReadonlySet<Draft['outcome']> = new Set(['changed', 'conflict', 'unchanged']);

const changesOf = ({ changes }: Draft): string =>
  JSON.stringify(changes.map(({ key, after }) => [key, after]).sort(([one], [other]) => (one! < other! ? -1 : 1)));

function amongOthers(draft: Draft, group: readonly Draft[]): Draft {
  const [first] = group.filter((other) => changesOf(other) === changesOf(draft));
  if (first !== draft) return { ...draft, outcome: 'duplicate', changes: [], against: [againstRow(first!)] };
  const others = group.filter(
    (other) => changesOf(other) !== changesOf(draft) && (other.outcome !== 'unchanged' || other.file === draft.file),
  );
  if (others.length === 0) return draft;
  return { ...draft, outcome: 'conflict', against: [...draft.against, ...others.map(againstRow)] };
}
