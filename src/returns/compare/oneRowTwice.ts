import { grouped } from '../../values/grouped';
import { againstRow, type Draft } from './draft';

/**
 * New rows that are one row of a form, come back twice and saying different things, as of a form that was corrected or
 * whose sheet was copied: they are in conflict, each with the others, and a person chooses. What says the same once
 * more is a duplicate already.
 * @param drafts in the order in which they came
 */
export function oneRowTwice(drafts: readonly Draft[]): Draft[] {
  const rows = grouped(
    drafts.filter(({ outcome, key }) => outcome === 'new' && key !== undefined),
    ({ kind, key }) => `${kind} ${key}`,
  );
  return drafts.map((draft) => {
    const others = (rows.get(`${draft.kind} ${draft.key}`) ?? []).filter((other) => other !== draft);
    if (draft.outcome !== 'new' || others.length === 0) return draft;
    return { ...draft, outcome: 'conflict', against: others.map(againstRow) };
  });
}
