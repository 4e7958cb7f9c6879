import type { Issue } from '../register/issue';
import type { FindEligible } from './eligibility';
import { allotmentIssues } from './pledges/allotted';
import type { Valued } from './value';

/** Allotments to needs that the earmarks of their pledges do not allow (R7): they count, and are told. */
export const outsideEarmark = ({ needs, pledges }: Pick<Valued, 'needs' | 'pledges'>, find: FindEligible): Issue[] => {
  const counted = new Set(needs.map(({ need }) => need.id));
  return pledges.flatMap(({ pledge, allotments }) =>
    allotments.flatMap(({ allotment: { id, need, at } }): Issue[] => {
      if (!counted.has(need) || find.isWithin(need, pledge)) return [];
      const found = { kind: 'allottedOutside', allotment: id, need, pledge: pledge.id } as const;
      const issue = { ...allotmentIssues.outsideEarmark, found, wanted: { kind: 'withinEarmark' } } as const;
      return [{ ...issue, table: 'Allotments', row: at.row, column: 'Need ID', cell: null }];
    }),
  );
};
