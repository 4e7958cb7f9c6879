import { grouped } from '../values/grouped';
import { byIdentifier } from '../values/identifiers';
import { counts } from '../analysis/needs/requirement';
import { foldName } from '../values/names';
import { statesNamed } from '../register/places';
import type { Register } from '../register/register';
import type { Need } from '../register/schema/needs';
import type { Pledge } from '../register/schema/pledges';

/** What the register has of each donor and Member State for its form to list, in the order of identifiers. */
export interface Earlier {
  /** The pledges of a donor, in any letter case, that are not withdrawn. */
  readonly pledges: (donor: string) => readonly Pledge[];
  /**
   * The needs of a State, by ISO 3166 alpha-3 code, that are not closed or withdrawn: its own, and those that it has
   * together with others. Needs of regions and of the world are no State's.
   */
  readonly needs: (iso3: string) => readonly Need[];
}

export function earlier({ pledges, needs }: Register): Earlier {
  const given = pledges.filter(({ status }) => status !== 'withdrawn');
  const byDonor = grouped(
    byIdentifier(given, ({ id }) => id),
    ({ donor }) => foldName(donor),
  );
  const open = byIdentifier(needs.filter(counts), ({ id }) => id);
  const byState = grouped(
    open.flatMap((need) => statesNamed(need.places).map((iso3) => ({ need, iso3 }))),
    ({ iso3 }) => iso3,
  );
  return {
    pledges: (donor) => byDonor.get(foldName(donor)) ?? [],
    needs: (iso3) => (byState.get(iso3) ?? []).map(({ need }) => need),
  };
}
