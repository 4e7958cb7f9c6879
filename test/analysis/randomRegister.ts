import * as fc from 'fast-check';
import type { Register } from '../../src/register/register';
import { build, KENYA, PERU } from './build';

const NEPAL = { iso3: 'NPL', name: 'Nepal', region: 'Asia', regions: ['Asia', 'Southern Asia'], group: null };

const year = fc.option(fc.integer({ min: 2019, max: 2021 }));
const years = fc
  .tuple(year, year)
  .map(([one, other]) =>
    one !== null && other !== null
      ? { firstYear: Math.min(one, other), lastYear: Math.max(one, other) }
      : { firstYear: one, lastYear: other },
  );
const theme = fc.constantFrom('Corruption', 'Trafficking', 'Prisons');
const modality = fc.constantFrom('Training', 'Advisory services');
const state = fc.constantFrom('KEN', 'PER', 'NPL');

const need = fc
  .record({
    requirement: fc.integer({ min: 0, max: 40 }).map((amount) => amount * 4),
    state,
    theme,
    modality: fc.option(modality),
    priority: fc.integer({ min: 1, max: 3 }),
    inKindShare: fc.constantFrom(1, 1, 0.5, 0.25, 0),
    cost: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  .chain((row) => years.map((span) => ({ ...row, ...span })));

const few = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { minLength: 1, maxLength: 2 });
const nothing = { needs: [] as number[], states: [], regions: [], themes: [], modalities: [] };
const place = fc.nat({ max: 6 });
const earmark = fc.oneof(
  fc.record({ needs: few(place) }),
  fc.record({ states: few(state) }),
  fc.record({ states: few(state), themes: few(theme) }),
  fc.record({ regions: few(fc.constantFrom('Africa', 'Americas', 'southern asia', 'developing')) }),
  fc.record({ themes: few(theme) }),
  fc.record({ themes: few(theme), modalities: few(modality) }),
  fc.constant({}),
);

const pledge = fc
  .record({
    amount: fc.integer({ min: 0, max: 120 }),
    kind: fc.constantFrom('cash' as const, 'cash' as const, 'in kind' as const),
    status: fc.constantFrom('committed' as const, 'paid' as const, 'committed' as const, 'pledged' as const),
    donor: fc.constantFrom('Norway', 'Japan', 'NORWAY'),
    earmark,
  })
  .chain((row) => fc.option(years, { nil: {} }).map((span) => ({ ...row, ...span })));

/** Registers of whole dollars with every kind of earmark; few needs, so that they stand in each other's way. */
export const randomRegister: fc.Arbitrary<Register> = fc
  .tuple(fc.array(need, { maxLength: 7 }), fc.array(pledge, { maxLength: 12 }))
  .map(([needs, pledges]) =>
    build({
      // As until issue 13: cells by year have tests of their own.
      settings: { years: 'whole period' },
      states: [KENYA, PERU, NEPAL],
      needs: needs.map(({ cost: _, ...row }, at) => ({ id: `N${at + 1}`, ...row })),
      projects: needs.flatMap(({ cost }, at) => (cost ? [{ id: `J${at + 1}`, need: `N${at + 1}`, cost }] : [])),
      pledges: pledges.map(({ earmark: to, ...row }, at) => {
        const given = { ...nothing, ...to };
        return { id: `P${at + 1}`, ...row, ...given, needs: given.needs.map((number) => `N${number + 1}`) };
      }),
    }),
  );
