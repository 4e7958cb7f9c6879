import type { FormKind } from '../../forms/form';
import { foldParty, partyKey, type FormReference } from '../../forms/formReference';
import type { RegisterSide } from '../registerSide';
import type { RegisterRow, RegisterRows } from './registerRows';
import { grouped } from '../../values/grouped';

/** The donor or Member State that sent a return. */
export interface Sender {
  readonly kind: FormKind;
  /**
   * The donor's name in the register's spelling, or the State's ISO 3166 alpha-3 code: what stands in the register's
   * column of owners.
   */
  readonly owner: string;
  /** The donor's or the State's name. */
  readonly name: string;
}

/** Finds senders by the keys that their forms bear; keys are made once, however many returns there are. */
export interface Senders {
  /**
   * @param name what the form says of who it is: a donor that the register does not have is taken from it, where the
   * key is that of the name
   * @returns null where nobody fits
   */
  readonly find: (reference: FormReference, name: string | null) => Sender | null;
  /** Whom a name means: a donor or State of the register; null where it means nobody. */
  readonly named: (kind: FormKind, name: string) => Sender | null;
  /** The names of all who may have sent a form of the kind, sorted. */
  readonly names: (kind: FormKind) => readonly string[];
  /** The rows of the register that are the sender's. */
  readonly rowsOf: (sender: Sender) => readonly RegisterRow[];
  readonly isOf: (row: RegisterRow, sender: Sender) => boolean;
}

export function sendersOf(side: RegisterSide, rows: Readonly<Record<FormKind, RegisterRows | null>>): Senders {
  const owners: Readonly<Record<FormKind, readonly string[]>> = {
    pledges: [...side.register.donors.map(({ donor }) => donor), ...ownersIn(rows.pledges)],
    needs: [...side.states.states.keys(), ...ownersIn(rows.needs)],
  };
  const nameOf = (kind: FormKind, owner: string): string =>
    kind === 'needs' ? (side.states.states.get(owner)?.name ?? owner) : owner;
  const byKey = remembering((kind: FormKind, register: string) => {
    const found = new Map<string, string>();
    for (const owner of owners[kind]) {
      const key = partyKey(register, owner);
      if (!found.has(key)) found.set(key, owner);
    }
    return found;
  });
  const byName = remembering((kind: FormKind) => {
    const found = new Map<string, string>();
    for (const owner of owners[kind])
      for (const name of [owner, nameOf(kind, owner)])
        if (!found.has(foldParty(name))) found.set(foldParty(name), owner);
    return found;
  });
  const names = remembering((kind: FormKind) =>
    [...new Set([...byName(kind).values()].map((owner) => nameOf(kind, owner)))]
      .filter((name) => name.trim() !== '')
      .sort(new Intl.Collator(side.register.settings.language, { numeric: true }).compare),
  );
  const byOwner = remembering((kind: FormKind) => {
    const owned = (rows[kind]?.rows ?? []).flatMap((row) => row.owners.map((owner) => ({ row, owner })));
    return grouped(owned, ({ owner }) => foldParty(owner));
  });
  return {
    find: ({ kind, register, party }, name) => {
      const owner = byKey(kind, register).get(party);
      if (owner !== undefined) return { kind, owner, name: nameOf(kind, owner) };
      const given = name?.replace(/\s+/g, ' ').trim() ?? '';
      const isNew = kind === 'pledges' && given !== '' && partyKey(register, given) === party;
      return isNew ? { kind, owner: given, name: given } : null;
    },
    named: (kind, name) => {
      const owner = byName(kind).get(foldParty(name)) ?? (kind === 'needs' ? side.states.find(name) : undefined);
      return owner === undefined ? null : { kind, owner, name: nameOf(kind, owner) };
    },
    names,
    rowsOf: ({ kind, owner }) => (byOwner(kind).get(foldParty(owner)) ?? []).map(({ row }) => row),
    isOf: ({ owners }, sender) => owners.some((owner) => foldParty(owner) === foldParty(sender.owner)),
  };
}

const ownersIn = (rows: RegisterRows | null): string[] =>
  (rows?.rows ?? []).flatMap(({ owners }) => owners.filter((owner) => owner !== ''));

function remembering<A extends readonly string[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key)!;
  };
}
