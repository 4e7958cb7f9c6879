import { isAddition } from '../collection';
import { foldName } from '../../values/names';
import { againstRow, type Draft } from './draft';
import { grouped } from '../../values/grouped';

/**
 * Compares returned rows with one another: rows that would change one row of the register to different values are in
 * conflict, each with the others; the same changes once more are a duplicate of those that came first. In one file a
 * row that says that all is as it was is in the way of one that changes it, too, and is recorded as confirmed only
 * where no other row says anything else, once.
 * @param drafts in the order in which they came; each was compared with the register
 */
export function betweenReturns(drafts: readonly Draft[]): Draft[] {
  const groups = grouped(
    drafts.filter((draft) => aboutOne(draft) !== null),
    keyOf,
  );
  const settled = new Map<Draft, Draft>();
  for (const group of groups.values())
    for (const draft of group) if (!changesNothing(draft)) settled.set(draft, amongOthers(draft, group));
  const confirming = new Map<string, Draft>();
  return drafts.map((draft) => {
    const one = settled.get(draft) ?? draft;
    if (!one.confirms || one.outcome !== 'unchanged') return one;
    const key = JSON.stringify([one.file, one.kind, aboutOne(one)]);
    const first = confirming.get(key) ?? confirming.set(key, draft).get(key)!;
    return first === draft && !isDisputed(draft, groups) ? one : withoutConfirmation(one);
  });
}

const keyOf = (draft: Draft): string => JSON.stringify([draft.kind, aboutOne(draft)]);

/** Whether another row of the same file says something else of the row that this one confirms. */
const isDisputed = (draft: Draft, groups: ReadonlyMap<string, readonly Draft[]>): boolean =>
  (groups.get(keyOf(draft)) ?? []).some(
    (other) => other.file === draft.file && (!changesNothing(other) || other.outcome === 'conflict'),
  );

const withoutConfirmation = ({ confirms: _, ...others }: Draft): Draft => others;

const COMPARED: ReadonlySet<Draft['outcome']> = new Set(['changed', 'conflict', 'unchanged']);

/**
 * The register's row that a returned row changes, or says to be as it was; null for a row that is new or cannot be
 * taken over.
 */
function aboutOne(draft: Draft): string | null {
  const { outcome, taken, id } = draft;
  if (outcome === 'duplicate') return taken === undefined ? null : foldName(taken);
  return COMPARED.has(outcome) && !isAddition(draft) ? foldName(id) : null;
}

/** What was taken over from a row before is a duplicate where it comes once more. */
const changesNothing = ({ outcome, confirms }: Draft): boolean =>
  outcome === 'unchanged' || outcome === 'duplicate' || confirms === true;

const changesOf = ({ changes }: Draft): string =>
  JSON.stringify(changes.map(({ key, after }) => [key, after]).sort(([one], [other]) => (one! < other! ? -1 : 1)));

function amongOthers(draft: Draft, group: readonly Draft[]): Draft {
  const [first] = group.filter((other) => changesOf(other) === changesOf(draft));
  if (first !== draft) return { ...draft, outcome: 'duplicate', changes: [], against: [againstRow(first!)] };
  const others = group.filter(
    (other) => changesOf(other) !== changesOf(draft) && (!changesNothing(other) || other.file === draft.file),
  );
  if (others.length === 0) return draft;
  return { ...draft, outcome: 'conflict', against: [...draft.against, ...others.map(againstRow)] };
}
