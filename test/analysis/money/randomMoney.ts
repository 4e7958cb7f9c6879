import * as fc from 'fast-check';
import type { GivenPlace } from '../../../src/register/places';
import type { Register } from '../../../src/register/register';
import { build, KENYA, PERU, type Stated } from '../build';

const UGANDA = { ...KENYA, iso3: 'UGA', name: 'Uganda' };

const year = fc.integer({ min: 2020, max: 2023 });
const span = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ firstYear: null, lastYear: null }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(year, year)
      .map(([one, other]) => ({ firstYear: Math.min(one, other), lastYear: Math.max(one, other) })),
  },
);
const openSpan = fc
  .tuple(fc.option(year), fc.option(year))
  .map(([firstYear, lastYear]) =>
    firstYear !== null && lastYear !== null && firstYear > lastYear
      ? { firstYear: lastYear, lastYear: firstYear }
      : { firstYear, lastYear },
  );

const of = (kind: GivenPlace['kind'], name: string): GivenPlace => ({ kind, name, share: null });
const anyPlace = fc.constantFrom(
  of('state', 'KEN'),
  of('state', 'UGA'),
  of('state', 'PER'),
  of('region', 'Africa'),
  of('region', 'Eastern Africa'),
  of('region', 'developing'),
  of('world', 'Global'),
);
const someplaces = fc.uniqueArray(anyPlace, { minLength: 1, maxLength: 2, selector: ({ name }) => name });
const halves = (places: GivenPlace[]): GivenPlace[] => places.map((place) => ({ ...place, share: 1 / places.length }));

const theme = fc.constantFrom('Corruption', 'Trafficking');

/** Multiples of 24: whole dollars for up to four years and two places. */
const need = fc
  .record({
    requirement: fc.integer({ min: 0, max: 20 }).map((times) => times * 24),
    places: someplaces,
    theme,
    priority: fc.integer({ min: 1, max: 3 }),
    inKindShare: fc.constantFrom(1, 1, 0.5, 0),
  })
  .chain((row) => span.map((years) => ({ ...row, ...years })));

const pledge = fc
  .record({
    places: fc.oneof(fc.constant([]), someplaces, someplaces.map(halves)),
    themes: fc.oneof(
      fc.constant([]),
      fc.constant([]),
      theme.map((one) => [one]),
    ),
    needs: fc.oneof(
      { weight: 4, arbitrary: fc.constant([] as string[]) },
      { weight: 1, arbitrary: fc.nat({ max: 4 }).map((at) => [`N${at + 1}`]) },
    ),
    kind: fc.constantFrom('cash' as const, 'cash' as const, 'in kind' as const),
    /** In fours: whole dollars for two places. */
    parts: fc.array(
      fc.record({ amount: fc.integer({ min: 1, max: 40 }).map((times) => times * 4), due: fc.option(year) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    allotted: fc.array(fc.record({ need: fc.nat({ max: 4 }), share: fc.constantFrom(0.25, 0.5, 1) }), { maxLength: 1 }),
  })
  .chain((row) => openSpan.map((years) => ({ ...row, ...years })));

/**
 * Registers of whole dollars with years, places, instalments, allotments and goods; few needs, so that they stand in
 * each other's way.
 */
export const randomMoney: fc.Arbitrary<Register> = fc
  .tuple(fc.array(need, { minLength: 1, maxLength: 5 }), fc.array(pledge, { maxLength: 7 }))
  .map(([needs, pledges]) => {
    const stated: Stated = {
      states: [KENYA, PERU, UGANDA],
      needs: needs.map((row, at) => ({ id: `N${at + 1}`, ...row })),
      pledges: pledges.map(({ parts, allotted: _, ...row }, at) => ({
        id: `P${at + 1}`,
        ...row,
        amount: parts.reduce((sum, { amount }) => sum + amount, 0),
      })),
      instalments: pledges.flatMap(({ parts }, at) =>
        parts.flatMap(({ amount, due }) =>
          due === null ? [] : [{ pledge: `P${at + 1}`, dueOn: `${due}-05-01`, amount }],
        ),
      ),
      allotments: pledges.flatMap(({ parts, allotted }, at) =>
        allotted.map(({ need: to, share }, number) => ({
          id: `A${at + 1}-${number}`,
          pledge: `P${at + 1}`,
          need: `N${to + 1}`,
          amount: parts.reduce((sum, { amount }) => sum + amount, 0) * share,
        })),
      ),
    };
    return build(stated);
  });
