import type { Analysis } from '../analysis/analysis';
import { converter } from '../analysis/convert';
import { spelling } from '../values/names';
import { foldName } from '../values/names';
import { statesNamed } from '../register/places';
import type { Register } from '../register/register';
import type { Pledge } from '../register/schema/pledges';
import type { FormCategory, FormCurrency, FormLists, OpenNeed } from './form';
import type { FormSource } from './formSource';
import { choicesOffered } from './offered';
import { sorted, type Shown } from './shown';

/** What the drop-downs of every form of one register offer on one day. */
export interface CommonLists {
  readonly currencies: readonly FormCurrency[];
  readonly categories: readonly FormCategory[];
  readonly themes: readonly string[];
  readonly modalities: readonly string[];
}

/** @param madeOn ISO day, at which rates of exchange are taken */
export const commonLists = (register: Register, { needs }: Analysis, madeOn: string, shown: Shown): CommonLists => ({
  currencies: currencies(register, madeOn),
  categories: categories(register),
  themes: themes(register, needs, shown),
  modalities: modalities(register, needs, shown),
});

/** Excel keeps so many digits of a number. */
const DIGITS = 15;

/**
 * Base currency and dollar first. One that has no rate on or before the day is not offered: what is pledged in it could
 * not count (R1).
 */
function currencies({ exchangeRates, settings }: Register, madeOn: string): FormCurrency[] {
  const convert = converter(exchangeRates, settings.baseCurrency);
  const others = [...new Set(exchangeRates.map(({ currency }) => currency))].sort();
  return [...new Set([settings.baseCurrency, 'USD', ...others])].flatMap((code) => {
    const one = convert(1, code, madeOn);
    return 'amount' in one ? [{ code, inBase: Number(one.amount.toPrecision(DIGITS)) }] : [];
  });
}

const categories = ({ inKindRates }: Register): FormCategory[] =>
  inKindRates.map(({ category, unit, currency, unitValue }) => ({ name: category, unit, currency, unitValue }));

/** Those of the table in its order, then others of needs; spelled as the analysis spells them. */
function themes(register: Register, needs: Analysis['needs'], shown: Shown): string[] {
  const spelled = spelling([...register.themes, ...needs].map(({ theme }) => theme));
  const listed = [...new Set(register.themes.map(({ theme }) => spelled(theme)))];
  return withOthers(
    listed,
    register.needs.map(({ theme }) => spelled(theme)),
    shown,
  );
}

/** A list as it stands, then what else is named, in the order of the language. */
function withOthers(listed: readonly string[], others: readonly string[], shown: Shown): string[] {
  const known = new Set(listed.map(foldName));
  return [
    ...listed,
    ...sorted(
      others.filter((other) => !known.has(foldName(other))),
      shown,
    ),
  ];
}

const modalities = (register: Register, needs: Analysis['needs'], shown: Shown): string[] => {
  const spelled = spelling(needs.map(({ modality }) => modality ?? ''));
  return sorted(
    register.needs.map(({ modality }) => spelled(modality ?? '')),
    shown,
  );
};

const NONE = { needs: [], otherNeeds: [], regions: [], categories: [] } as const;

/**
 * What the drop-downs of a needs form offer: for its places every State and region that the register knows, which tells
 * nothing of the needs of others.
 */
export function needLists({ states }: FormSource, common: CommonLists, shown: Shown): FormLists {
  const { currencies, themes, modalities } = common;
  const known = [...states.states.values()];
  const names = sorted(
    known.map(({ iso3 }) => shown.state(iso3)),
    shown,
  );
  const regions = sorted(
    known.map(({ region }) => shown.region(region)),
    shown,
  );
  return {
    ...NONE,
    ...choicesOffered('needs', shown.words),
    states: [...names, ...regions],
    currencies,
    themes,
    modalities,
  };
}

/** The States that have stated a need, and others that are named, with their regions and those that are in need. */
function inNeed({ register, states }: FormSource, others: readonly string[]): { codes: string[]; regions: string[] } {
  const places = register.needs.flatMap((need) => need.places);
  const codes = [...new Set([...statesNamed(places), ...others])];
  const ofNeeds = places.flatMap(({ kind, name }) => (kind === 'region' ? [name] : []));
  return { codes, regions: [...codes.map((iso3) => states.states.get(iso3)?.region ?? ''), ...ofNeeds] };
}

/**
 * What the drop-downs of a pledge form offer: the open needs, every State that has stated a need with its region, the
 * regions that have stated one, and whatever the donor has named before.
 * @param earlier the donor's pledges that are on the form
 */
export function pledgeLists(
  source: FormSource,
  common: CommonLists,
  needs: readonly OpenNeed[],
  earlier: readonly Pledge[],
  shown: Shown,
): FormLists {
  const { codes, regions } = inNeed(source, statesNamed(earlier.flatMap(({ places }) => places)));
  return {
    ...common,
    ...choicesOffered('pledges', shown.words),
    needs,
    otherNeeds: othersNamed(source.register, needs, earlier),
    states: sorted(codes.map(shown.state), shown),
    regions: sorted([...regions, ...earlier.flatMap((pledge) => pledge.regions)].map(shown.region), shown),
    themes: withOthers(
      common.themes,
      earlier.flatMap((pledge) => pledge.themes),
      shown,
    ),
  };
}

/** The needs that pledges name beside the open ones. */
function othersNamed(
  { needs }: Register,
  open: readonly OpenNeed[],
  pledges: readonly Pledge[],
): FormLists['otherNeeds'] {
  const listed = new Set(open.map(({ id }) => id));
  const named = new Set(pledges.flatMap((pledge) => pledge.needs));
  return needs.filter(({ id }) => named.has(id) && !listed.has(id)).map(({ id, title }) => ({ id, title }));
}
