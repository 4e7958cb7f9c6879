import { readReference, type FormReference } from '../../forms/formReference';
import type { Language } from '../../words/languages';
import { dayInLog } from './dayInLog';
import type { FormMade } from './formsMade';
import type { LoggedEntry } from './logEntry';

/** Whether a form is back: something of it was accepted; otherwise whether it is late. In the order in which they are listed. */
const RETURN_STATUSES = ['overdue', 'not returned', 'returned'] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** The newest form of a kind that was made for a donor or State, and what the Log tells of its return. */
export interface FormOut extends FormMade {
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  readonly status: ReturnStatus;
  /** ISO day on which what was accepted first was received; null while nothing was. */
  readonly returnedOn: string | null;
  /** The collection in which it was accepted, and by whom; null while nothing was. */
  readonly collection: string | null;
  readonly acceptedBy: string | null;
}

/**
 * For whom forms were made and which came back, those that did not first, by name. Of several forms of one kind for one
 * donor or State the newest is meant. It is back where something of it was accepted, confirmations among it, and is not
 * undone, or of an older form or copy of theirs that was received since it was made.
 * @param today ISO day
 */
export function formsOut(
  made: readonly FormMade[],
  logged: readonly LoggedEntry[],
  { today, date1904 }: { readonly today: string; readonly date1904: boolean },
): FormOut[] {
  const newest = new Map<string, FormMade & { readonly as: FormReference }>();
  for (const one of made) {
    const as = readReference(one.reference);
    const before = as && newest.get(ofWhom(as));
    if (as && (!before || before.as.madeOn <= as.madeOn)) newest.set(ofWhom(as), { ...one, as });
  }
  const returns = returnsOf(logged, date1904);
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...newest]
    .map(([whom, { as, ...one }]): FormOut => {
      const back = (returns.get(whom) ?? [])
        .filter(({ reference, day }) => reference === one.reference || day >= as.madeOn)
        .sort((first, other) => compare(first.day, other.day))[0];
      const isLate = one.returnBy !== null && one.returnBy < today;
      return {
        ...one,
        language: as.language,
        madeOn: as.madeOn,
        status: back ? 'returned' : isLate ? 'overdue' : 'not returned',
        returnedOn: back === undefined || back.day === '' ? null : back.day,
        collection: back?.collection ?? null,
        acceptedBy: back?.acceptedBy ?? null,
      };
    })
    .sort(
      (one, other) =>
        RETURN_STATUSES.indexOf(one.status) - RETURN_STATUSES.indexOf(other.status) || compare(one.party, other.party),
    );
}

const ofWhom = ({ kind, party }: FormReference): string => `${kind} ${party}`;

interface Returned extends Pick<LoggedEntry, 'reference' | 'collection' | 'acceptedBy'> {
  readonly day: string;
}

/** What was accepted and stands, by the kind of its form and whose it was. */
function returnsOf(logged: readonly LoggedEntry[], date1904: boolean): ReadonlyMap<string, readonly Returned[]> {
  const found = new Map<string, Map<string, Returned>>();
  for (const { reference, collection, acceptedBy, receivedOn, undoneAt } of logged) {
    const as = undoneAt === '' ? readReference(reference) : null;
    if (!as) continue;
    const day = dayInLog(receivedOn, date1904) ?? '';
    const ofParty = found.get(ofWhom(as)) ?? new Map<string, Returned>();
    found.set(ofWhom(as), ofParty);
    ofParty.set(`${reference} ${collection}`, { reference, collection, acceptedBy, day });
  }
  return new Map([...found].map(([whom, ofParty]) => [whom, [...ofParty.values()]]));
}
