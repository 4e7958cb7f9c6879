import { foldParty, partyKey, type FormReference } from '../../forms/formReference';
import type { ReadForm } from '../readForm';
import type { ReturnGiven } from '../returnGiven';
import { fileIssues } from './fileIssues';
import type { Ground } from './ground';
import type { Sender } from './senders';
import type { FileStanding, Say } from './standing';

/** Whose a form is. */
export interface Whose {
  /** null while nobody knows: a person has to say it. */
  readonly sender: Sender | null;
  /** Whom its reference names; null where the register does not have them. */
  readonly madeFor: Sender | null;
}

export const NOBODY: Whose = { sender: null, madeFor: null };

/**
 * Whose a form of this register is: as a person has said; else whom its reference names, unless another name stands on
 * it. Somebody may have filled in the form of another, and then it is not clear whose money or need it states.
 */
export function whose(ground: Ground, { form, saidToBeOf }: ReturnGiven, reference: FormReference): Whose {
  const { senders } = ground;
  const party = form?.party ?? null;
  // A donor that the register had when the form was made, and does not have any more, is not taken from the form: it
  // has another name by now.
  const madeFor = senders.find(reference, form?.asSent && form.asSent.size > 0 ? null : party);
  if (saidToBeOf !== undefined) return { sender: saidSender(ground, reference, saidToBeOf, party), madeFor };
  const isOther = madeFor !== null && party !== null && !isNameOf(ground, madeFor, party);
  return { sender: isOther ? null : madeFor, madeFor };
}

/** Whom a person means. A donor that the register does not have yet may be meant by the name that stands on its form. */
function saidSender({ senders }: Ground, { kind }: FormReference, said: string, party: string | null): Sender | null {
  const known = senders.named(kind, said);
  if (known || kind === 'needs' || party === null || foldParty(party) !== foldParty(said)) return known;
  const name = party.replace(/\s+/g, ' ').trim();
  return name === '' ? null : { kind, owner: name, name };
}

/** States are named in the language of the form. */
const isNameOf = ({ side }: Ground, sender: Sender, name: string): boolean =>
  foldParty(name) === foldParty(sender.name) || (sender.kind === 'needs' && side.states.find(name) === sender.owner);

/** Says that nobody knows whose a form is, and whose it may be. */
export function unknownSender(
  { senders }: Ground,
  say: Say,
  given: { readonly form: ReadForm; readonly madeFor: Sender | null; readonly saidToBeOf: string | undefined },
): FileStanding {
  const { form, madeFor, saidToBeOf } = given;
  const { kind, register, party: key } = form.reference;
  const party = form.party ?? null;
  const isRenamed = party !== null && (madeFor !== null || (kind === 'pledges' && partyKey(register, party) !== key));
  const standing = say(
    'unknown sender',
    fileIssues.unknownSender,
    saidToBeOf !== undefined
      ? { kind: 'saidToBeOf', name: saidToBeOf }
      : { kind: 'formOfParty', party, isRenamed, madeFor: madeFor?.name ?? null },
    { kind: isRenamed ? 'whoseItIs' : kind === 'pledges' ? 'donorOfName' : 'stateKnown' },
  );
  const named = party === null ? null : (senders.named(kind, party)?.name ?? (kind === 'pledges' ? party : null));
  const first = [madeFor?.name ?? null, named].filter((name) => name !== null);
  return { ...standing, mayBeOf: [...new Set([...first, ...senders.names(kind)])] };
}
