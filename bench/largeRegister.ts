import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { build } from '../test/analysis/build';
import type { KnownState, Register } from '../src/register/register';

const STATES = 190;
const REGIONS = 22;
const THEMES = 7;
const MODALITIES = 5;

/** How often, of a hundred pledges, a donor ties its money so. */
const EARMARKS = [
  ['need', 30],
  ['state and theme', 20],
  ['state', 10],
  ['region and theme', 15],
  ['region', 10],
  ['theme', 8],
  ['modality', 5],
  ['none', 2],
] as const;

/**
 * A register of any size, the same for the same sizes: needs of 190 States, seven themes and five modalities over five
 * years, and pledges with earmarks of every level, half of them bound to years, one in seven in kind, firm money for
 * about two thirds of the needs.
 */
export function largeRegister(size: { readonly pledges: number; readonly needs: number }): Register {
  const generator = xoroshiro128plus(20200101);
  const upTo = (most: number): number => uniformInt(generator, 0, most - 1);
  const states = Array.from({ length: STATES }, (_, state): KnownState => {
    const region = `Region ${state % REGIONS}`;
    return {
      iso3: `S${String(state).padStart(3, '0')}`,
      name: `State ${state}`,
      region,
      regions: [region],
      group: null,
    };
  });
  const years = (): { firstYear: number; lastYear: number } => {
    const firstYear = 2019 + upTo(5);
    return { firstYear, lastYear: Math.min(2023, firstYear + upTo(3)) };
  };
  const needs = Array.from({ length: size.needs }, (_, need) => ({
    id: `N${need + 1}`,
    state: states[upTo(STATES)]!.iso3,
    theme: `Theme ${upTo(THEMES)}`,
    modality: `Modality ${upTo(MODALITIES)}`,
    priority: 1 + upTo(5),
    requirement: 10_000 + upTo(1_000_000),
    inKindShare: [1, 1, 0.3][upTo(3)]!,
    ...years(),
  }));
  const mean = (size.needs * 510_000 * 0.67) / size.pledges;
  const pledges = Array.from({ length: size.pledges }, (_, pledge) => {
    let percent = upTo(100);
    const [earmark] = EARMARKS.find(([, share]) => (percent -= share) < 0)!;
    const kind = upTo(7) === 0 ? ('in kind' as const) : ('cash' as const);
    return {
      id: `P${pledge + 1}`,
      donor: `Donor ${upTo(200)}`,
      pledgedOn: `20${19 + upTo(2)}-0${1 + upTo(9)}-15`,
      status: (['paid', 'committed', 'committed', 'pledged'] as const)[upTo(4)]!,
      kind,
      currency: ['USD', 'EUR', 'JPY'][upTo(3)]!,
      amount: 0,
      needs: earmark === 'need' ? [needs[upTo(size.needs)]!.id] : [],
      states: earmark.startsWith('state') ? [states[upTo(STATES)]!.iso3] : [],
      regions: earmark.startsWith('region') ? [`Region ${upTo(REGIONS)}`] : [],
      themes: earmark.endsWith('theme') ? [`Theme ${upTo(THEMES)}`] : [],
      modalities: earmark === 'modality' ? [`Modality ${upTo(MODALITIES)}`] : [],
      ...(upTo(2) === 0 ? years() : {}),
    };
  }).map((pledge) => {
    const dollars = (mean / 0.75) * (0.2 + upTo(1600) / 1000);
    return { ...pledge, amount: Math.round(dollars * { USD: 1, EUR: 0.9, JPY: 110 }[pledge.currency]!) };
  });
  return build({
    settings: { supportCostRate: 0.13, firstYear: 2019, lastYear: 2023 },
    states,
    needs,
    pledges,
    rates: [2019, 2020].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`).flatMap((day) => [
        ['EUR', day, 0.9] as const,
        ['JPY', day, 110] as const,
      ]),
    ),
  });
}
