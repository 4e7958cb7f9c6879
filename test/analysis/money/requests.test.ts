import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { analyse } from '../../../src/analysis/analyse';
import type { Requests } from '../../../src/analysis/requests/donorRequest';
import { LOOSENINGS, type Loosening } from '../../../src/analysis/requests/loosenings';
import type { Register } from '../../../src/register/register';
import type { Pledge } from '../../../src/register/schema/pledges';
import { build, KENYA, PERU } from '../build';
import { mostInCells } from './mostInCells';
import { randomMoney } from './randomMoney';

const UGANDA = { ...KENYA, iso3: 'UGA', name: 'Uganda' };
const THEMES = { needs: 'Corruption', other: 'Trafficking' };

const requestsOf = async (register: Register): Promise<Requests> =>
  (await analyse(register, { explain: true })).requests!;

/** The register with one earmark loosened, as an officer would type it. */
function loosened(register: Register, id: string, loosening: Loosening): Register {
  const nothing = { needs: [], projects: [], places: [], regions: [], themes: [], modalities: [] };
  const change = (pledge: Pledge): Pledge => {
    switch (loosening) {
      case 'drop theme':
        return { ...pledge, themes: [] };
      case 'drop modality':
        return { ...pledge, modalities: [] };
      case 'State to region':
        return {
          ...pledge,
          places: pledge.places.map((place) =>
            place.kind === 'state'
              ? { ...place, kind: 'region' as const, name: register.states.get(place.name)!.region }
              : place,
          ),
        };
      case 'one more year':
        return { ...pledge, lastYear: pledge.lastYear === null ? null : pledge.lastYear + 1 };
      case 'any need':
        return { ...pledge, needs: [], projects: [] };
      case 'no earmark':
        return { ...pledge, ...nothing };
    }
  };
  return { ...register, pledges: register.pledges.map((pledge) => (pledge.id === id ? change(pledge) : pledge)) };
}

describe('R14, requests to donors, worked by hand', () => {
  // Kenya lacks 100 for trafficking in 2021; Uganda, of the same region, lacks 60.
  const needs = [
    { id: 'N1', requirement: 100, theme: THEMES.other, firstYear: 2021, lastYear: 2021 },
    { id: 'N2', requirement: 60, state: 'UGA', modality: 'Training', firstYear: 2020, lastYear: 2020 },
  ];
  const states = [KENYA, PERU, UGANDA];

  it('says what each single loosening would free, and no more than there is', async () => {
    const register = build({
      states,
      needs,
      pledges: [
        { id: 'P1', amount: 150, states: ['KEN'], themes: [THEMES.needs], firstYear: 2020, lastYear: 2021 },
        { id: 'P2', amount: 40, states: ['KEN'], firstYear: 2020, lastYear: 2020 },
        { id: 'P3', amount: 10, states: ['UGA'], modalities: ['Equipment'] },
        { id: 'P4', amount: 70, needs: ['N9'] },
      ],
    });
    expect((await requestsOf(register)).single).toEqual([
      // Kenya's other theme; Uganda's theme is its own; both.
      { pledge: 'P1', donor: 'Norway', loosening: 'drop theme', frees: 100 },
      { pledge: 'P1', donor: 'Norway', loosening: 'State to region', frees: 60 },
      { pledge: 'P1', donor: 'Norway', loosening: 'no earmark', frees: 150 },
      // Of 2020: Uganda lacks 60 there; Kenya from 2021 on.
      { pledge: 'P2', donor: 'Norway', loosening: 'State to region', frees: 40 },
      { pledge: 'P2', donor: 'Norway', loosening: 'one more year', frees: 40 },
      { pledge: 'P2', donor: 'Norway', loosening: 'no earmark', frees: 40 },
      { pledge: 'P3', donor: 'Norway', loosening: 'drop modality', frees: 10 },
      { pledge: 'P3', donor: 'Norway', loosening: 'no earmark', frees: 10 },
      { pledge: 'P4', donor: 'Norway', loosening: 'any need', frees: 70 },
    ]);
  });

  it('lists those that together close most, each with what it adds to those before', async () => {
    const register = build({
      states,
      needs,
      pledges: [
        { id: 'P1', amount: 90, states: ['KEN'], themes: [THEMES.needs], firstYear: 2021 },
        { id: 'P2', amount: 40, donor: 'Chile', needs: ['N9'], lastYear: 2020 },
        { id: 'P3', amount: 80, states: ['PER'] },
      ],
    });
    // 90 for Kenya; then 60 for Uganda, of the 80; of the 40 for Uganda nothing is then needed.
    expect((await requestsOf(register)).together).toEqual([
      { pledge: 'P1', donor: 'Norway', loosening: 'drop theme', frees: 90 },
      { pledge: 'P3', donor: 'Norway', loosening: 'no earmark', frees: 70 },
    ]);
  });

  it('asks nothing of money that was allotted, and nothing where all is covered', async () => {
    const allotted = build({
      states,
      needs,
      pledges: [{ id: 'P1', amount: 200, states: ['KEN'], themes: [THEMES.other] }],
      allotments: [{ id: 'A1', pledge: 'P1', need: 'N1', amount: 200 }],
    });
    expect(await requestsOf(allotted)).toEqual({ single: [], together: [], notTried: 0 });
    const met = build({ needs: [{ id: 'N1', requirement: 5 }], pledges: [{ id: 'P1', amount: 9, states: ['KEN'] }] });
    expect(await requestsOf(met)).toEqual({ single: [], together: [], notTried: 0 });
  });
});

test('R14: what each loosening frees is the difference of two full solutions, for any register; of the others nothing', () =>
  fc.assert(
    fc.asyncProperty(randomMoney, async (register) => {
      const { single, together } = await requestsOf(register);
      const before = mostInCells(register);
      const { pledges } = await analyse(register);
      for (const { id, stranded, reason } of pledges) {
        if (stranded === 0 || reason === 'allotted') continue;
        for (const loosening of LOOSENINGS) {
          const after = mostInCells(loosened(register, id, loosening));
          const told = single.find((one) => one.pledge === id && one.loosening === loosening);
          // No earmark is told where it is not the same as another.
          if (loosening === 'no earmark' && told === undefined) continue;
          expect(told?.frees ?? 0).toBeCloseTo(after - before, 6);
        }
      }
      let had = before;
      let step = register;
      for (const { pledge, loosening, frees } of together) {
        step = loosened(step, pledge, loosening);
        const has = mostInCells(step);
        expect(frees).toBeCloseTo(has - had, 6);
        had = has;
      }
    }),
    runs(60),
  ));
