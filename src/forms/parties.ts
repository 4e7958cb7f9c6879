import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import { byIdentifier } from '../values/identifiers';
import { spelling } from '../values/names';
import { foldName } from '../values/names';
import { statesNamed } from '../register/places';
import { earlier } from './earlier';
import type { FormKind } from './form';
import type { FormSource } from './formSource';
import { nearestNames } from '../values/nearestNames';

/** A donor or a Member State that a form is made for. */
export interface Party {
  /** What its key is made from (partyKey): a donor's name, a State's ISO 3166 alpha-3 code. */
  readonly key: string;
  /** In the register's spelling. */
  readonly name: string;
  /** How many pledges or needs its form lists as earlier ones. */
  readonly earlier: number;
}

/** Nobody of that name is in the register. */
export class UnknownPartyError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'UnknownPartyError';
  }
}

/**
 * Everyone for whom the register gives reason to make a form: every donor of its Donors and Pledges, or every State
 * that has stated a need; by name.
 */
export function partiesOf(kind: FormKind, source: FormSource): Party[] {
  const { compare } = new Intl.Collator(source.register.settings.language, { numeric: true });
  return (kind === 'pledges' ? donors(source) : statesInNeed(source)).sort((one, other) =>
    compare(one.name, other.name),
  );
}

function donors({ register }: FormSource): Party[] {
  const listed = register.donors.map(({ donor }) => donor);
  const given = byIdentifier(register.pledges, ({ id }) => id).map(({ donor }) => donor);
  const named = [...listed, ...given].filter((donor) => donor.trim() !== '');
  const { pledges } = earlier(register);
  return [...new Set(named.map(spelling(listed)))].map((name) => ({ key: name, name, earlier: pledges(name).length }));
}

function statesInNeed(source: FormSource): Party[] {
  const { needs } = earlier(source.register);
  const codes = new Set(source.register.needs.flatMap(({ places }) => statesNamed(places)));
  return [...codes].map((iso3) => ({
    key: iso3,
    name: source.states.states.get(iso3)?.name ?? iso3,
    earlier: needs(iso3).length,
  }));
}

/**
 * Finds whom a name means. For a pledge form, a donor in any letter case; for a needs form, any State that the register
 * knows, by name or ISO 3166 code.
 * @returns a function that throws UnknownPartyError; with `isNew` a donor that the register does not have is made from
 * its name
 */
export const partyFinder = (kind: FormKind, source: FormSource): ((wanted: string, isNew?: boolean) => Party) =>
  kind === 'pledges' ? donorFinder(source) : stateFinder(source);

function donorFinder(source: FormSource): (wanted: string, isNew?: boolean) => Party {
  const known = donors(source);
  const byName = new Map(known.map((party) => [foldName(party.name), party]));
  return (wanted, isNew = false) => {
    const found = byName.get(foldName(wanted));
    if (found) return found;
    const name = wanted.replace(/\s+/g, ' ').trim();
    if (isNew && name !== '') return { key: name, name, earlier: 0 };
    const names = known.map((party) => party.name);
    throw new UnknownPartyError({ kind: 'donor', name }, oneOf('pledges', name, names));
  };
}

function stateFinder({ register, states }: FormSource): (wanted: string) => Party {
  const { needs } = earlier(register);
  return (wanted) => {
    const iso3 = states.find(wanted);
    const state = iso3 === undefined ? undefined : states.states.get(iso3);
    if (state) return { key: state.iso3, name: state.name, earlier: needs(state.iso3).length };
    const names = [...states.states.values()].map(({ name }) => name);
    throw new UnknownPartyError({ kind: 'state', name: wanted.trim() }, oneOf('needs', wanted, names));
  };
}

const oneOf = (of: FormKind, name: string, names: readonly string[]): Wanted => ({
  kind: 'party',
  of,
  near: nearestNames(name, names),
  such: names.slice(0, 3),
});
