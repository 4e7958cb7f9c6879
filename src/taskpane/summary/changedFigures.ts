import type { ChangedNeed, Changes } from '../../jobs/changes';
import { compareIdentifiers } from '../../values/identifiers';

/** By how much the gap of a need has changed; one that came or went changes by its whole gap. */
export const gapChange = ({ before, now }: ChangedNeed): number => (now?.gap ?? 0) - (before?.gap ?? 0);

/** The needs whose figures changed, the largest change of the gap first. */
export const byGapChange = (needs: Changes['needs']): ChangedNeed[] =>
  [...needs].sort(
    (one, other) => Math.abs(gapChange(other)) - Math.abs(gapChange(one)) || compareIdentifiers(one.id, other.id),
  );
