import type { FormKind } from '../../../forms/form';
import type { Party } from '../../../forms/parties';
import { foldName } from '../../../values/names';
import type { FormsState, MakeDraft } from '../../state/formsState';

/** Everyone for whom a form of the kind can be made: whom the register knows, then donors that were added here. */
export const partiesOffered = ({ parties, draft }: FormsState): readonly Party[] =>
  draft.kind === 'needs'
    ? (parties?.parties.needs ?? [])
    : [
        ...draft.added.filter((one) => !isKnown(parties?.parties.pledges ?? [], one.name)),
        ...(parties?.parties.pledges ?? []),
      ];

const isKnown = (parties: readonly Party[], name: string): boolean => donorOf(parties, name) !== undefined;

/** The donor of a name in any letter case. */
export const donorOf = (parties: readonly Party[], name: string): Party | undefined =>
  parties.find((one) => foldName(one.name) === foldName(name));

/** Those whose names have every word of the text somewhere. */
export function partiesFound(parties: readonly Party[], text: string): readonly Party[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.length === 0
    ? parties
    : parties.filter(({ name, key }) => {
        const all = `${name} ${key}`.toLowerCase();
        return wanted.every((word) => all.includes(word));
      });
}

/** The draft with some chosen or not. */
export function chooseParties(draft: MakeDraft, keys: readonly string[], on: boolean): Pick<MakeDraft, 'chosen'> {
  const now = new Set(draft.chosen[draft.kind]);
  for (const key of keys) {
    if (on) now.add(key);
    else now.delete(key);
  }
  return { chosen: { ...draft.chosen, [draft.kind]: now } };
}

/** A whole number from 1 to the most; null for any other text. */
export function newRowsOf(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

export const KINDS: readonly FormKind[] = ['pledges', 'needs'];
