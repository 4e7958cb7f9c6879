import type { Register } from '../register/register';
import { spelling } from '../values/names';
import type { Allocation } from './allocate';
import type { AnalysedPledge } from './analysis';
import type { Valued } from './value';

/** What each pledge gives, what of it covers needs, and what is stranded. */
export function analysedPledges(register: Register, valued: Valued, { uses }: Allocation): AnalysedPledge[] {
  const donorOf = spelling(register.donors.map(({ donor }) => donor));
  const { unit, reportingDate } = valued;
  const thisYear = Number(reportingDate.slice(0, 4));
  return valued.pledges.map((one, place): AnalysedPledge => {
    const { pledge, level, pledged, conditional, announced, exchangeDifference, firm, received } = one;
    const { covered, stranded } = uses[place]!;
    const left = unit.round(stranded.reduce((sum, { amount }) => sum + amount, 0));
    const expires = pledge.lastYear !== null && pledge.lastYear <= thisYear;
    return {
      id: pledge.id,
      donor: donorOf(pledge.donor),
      kind: pledge.kind,
      status: pledge.status,
      level,
      pledged,
      conditional,
      announced,
      exchangeDifference,
      firm,
      received,
      outstanding: one.outstanding,
      overdue: unit.round(one.overdue.reduce((sum, { amount }) => sum + amount, 0)),
      available: one.available,
      allotted: unit.round(one.allotments.reduce((sum, { amount }) => sum + amount, 0)),
      spent: unit.round(one.allotments.reduce((sum, { expended }) => sum + expended, 0)),
      expiring: expires ? left : 0,
      covered,
      stranded: left,
      pledgedOn: pledge.pledgedOn,
      category: pledge.kind === 'in kind' ? pledge.category : null,
      own: one.own,
      overdueParts: one.overdue,
      schedule: one.schedule,
      reason: stranded[0]?.reason ?? null,
    };
  });
}
