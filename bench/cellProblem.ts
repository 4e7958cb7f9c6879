import { statesNamed } from '../src/register/places';
import type { Cell, Giver, Problem } from '../src/analysis/flow/assignment';
import { largeRegister } from './largeRegister';

const YEARS = 3;
const FIRST_YEAR = 2019;
const LAST_YEAR = 2023;
const RATES: Readonly<Record<string, number>> = { USD: 1, EUR: 0.9, JPY: 110 };
const TIGHTEST_FIRST = ['needs', 'states', 'regions', 'themes', 'modalities'] as const;

/**
 * The register of largeRegister as a problem of cells: each need asks in three years, of which the first is one of 2019
 * to 2021, in whole cents; a pledge with years may cover the cells of these years, one without any year.
 * @returns without a policy, and the rank of each need by priority
 */
export function cellProblem(size: { readonly pledges: number; readonly needs: number }): Omit<Problem, 'policy'> & {
  readonly byPriority: readonly number[];
} {
  const { needs, pledges: given, states } = largeRegister(size);
  const pledges = given.map((pledge) => ({ ...pledge, states: statesNamed(pledge.places) }));
  const cells: Cell[] = [];
  const yearOf: number[] = [];
  needs.forEach(({ requirement, inKindShare, firstYear }, need) => {
    for (let year = 0; year < YEARS; year++) {
      const amount = Math.floor((requirement * 100 + YEARS - 1 - year) / YEARS);
      cells.push({ need, amount, inKindLimit: Math.floor(amount * inKindShare) });
      yearOf.push(Math.min(firstYear!, LAST_YEAR - YEARS + 1) + year);
    }
  });
  const byNeed = new Map(needs.map(({ id }, need) => [id, need]));
  const facts = needs.map(({ places, theme, modality }) => {
    const [state] = statesNamed(places);
    return { states: state, regions: states.get(state!)!.region, themes: theme, modalities: modality! };
  });
  const lists = new Map<string, number[]>();
  const eligible = (pledge: (typeof pledges)[number]): number[] => {
    const { needs: ids, firstYear, lastYear } = pledge;
    const parts = (['states', 'regions', 'themes', 'modalities'] as const).flatMap((part) =>
      pledge[part].length > 0 ? [[part, pledge[part][0]!] as const] : [],
    );
    const key = JSON.stringify([ids, parts, firstYear, lastYear]);
    let list = lists.get(key);
    if (!list) {
      const from = firstYear ?? FIRST_YEAR;
      const to = lastYear ?? LAST_YEAR;
      const places = ids.length > 0 ? ids.map((id) => byNeed.get(id)!) : needs.map((_, need) => need);
      list = places
        .filter((need) => parts.every(([part, value]) => facts[need]![part] === value))
        .flatMap((need) => [0, 1, 2].map((year) => need * YEARS + year))
        .filter((cell) => yearOf[cell]! >= from && yearOf[cell]! <= to);
      lists.set(key, list);
    }
    return list;
  };
  const level = (pledge: (typeof pledges)[number]): number => {
    const found = TIGHTEST_FIRST.findIndex((part) => pledge[part].length > 0);
    return found === -1 ? 3 : Math.min(found, 2);
  };
  const givers = pledges
    .filter(({ status }) => status !== 'pledged')
    .map((pledge, place) => ({ pledge, place, level: level(pledge) }))
    .sort((one, other) => one.level - other.level || one.place - other.place)
    .map(({ pledge }): Giver => ({
      amount: Math.round((pledge.amount! / RATES[pledge.currency]! / 1.13) * 100),
      inKind: pledge.kind === 'in kind',
      eligible: eligible(pledge),
    }));
  const order = needs
    .map((_, need) => need)
    .sort((one, other) => needs[one]!.priority - needs[other]!.priority || one - other);
  const byPriority = needs.map(() => 0);
  order.forEach((need, rank) => (byPriority[need] = rank));
  return { cells, givers, byPriority };
}
