import type { Analysis } from '../analysis/analysis';
import type { Watch } from '../excel/runExcel';
import type { FormKind } from '../forms/form';
import { formFileName } from '../forms/formFileName';
import { formGround } from '../forms/formGround';
import { needsForm } from '../forms/needsForm';
import { partyFinder, type Party } from '../forms/parties';
import { pledgeForm } from '../forms/pledgeForm';
import { referenceFor, registerKey } from '../forms/referenceFor';
import type { Language } from '../words/languages';
import type { DrawForm } from './filePorts';
import { part } from './progress';
import type { RegisterRead } from './readForForms';
import { moment } from './today';

/** Whom a form is for: a donor's name, or a State's name or ISO 3166 code. */
export interface PartyWanted {
  readonly name: string;
  /** True for a donor that the register need not have yet. */
  readonly isNew?: boolean;
}

export interface FormsRequest {
  readonly kind: FormKind;
  readonly parties: readonly PartyWanted[];
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  /** How many rows there are for what is new; 15 where it is not given. */
  readonly newRows?: number | undefined;
}

export interface MadeForm {
  /** A name for its file, another one for each form of a run. */
  readonly file: string;
  /** The donor or State, in the register's spelling. */
  readonly party: string;
  /** The workbook as an .xlsx file. */
  readonly bytes: Uint8Array;
  readonly reference: string;
}

/** A form that is there: made by now, or on the same day before. */
export type FormThere = Pick<MadeForm, 'file' | 'party' | 'reference'>;

export interface FormsMade {
  /** Those that were made, and those that were there before. */
  readonly there: readonly FormThere[];
  readonly made: number;
  /** How many were there before, and were left as they are. */
  readonly before: number;
  /** For whom none was made, and why. */
  readonly failed: readonly { readonly party: string; readonly error: Error }[];
}

export interface MakingForms extends Watch {
  /** Whether a form of this reference is there under this name, so that it need not be made once more. */
  readonly isThere?: (file: string, reference: string) => Promise<boolean>;
}

/**
 * Makes a form for each donor or Member State, a workbook each; the register stays as it is. Whoever is named twice
 * gets one. What fails for one does not stop the others. A run that was stopped goes on where it stopped, if it is asked
 * which forms are there.
 * @param onMade takes each form as soon as it is made; what it throws, is why that one failed
 * @throws NoIdentityError; an AbortError when cancelled: forms that were made by then stay made
 */
export async function makeForms(
  read: RegisterRead,
  analysis: Analysis,
  drawForm: DrawForm,
  request: FormsRequest,
  onMade: (made: MadeForm) => Promise<void>,
  { signal, onProgress, isThere }: MakingForms = {},
): Promise<FormsMade> {
  signal?.throwIfAborted();
  registerKey(read.marks);
  const { kind, parties, language, madeOn, newRows } = request;
  const find = partyFinder(kind, read);
  const ground = formGround(read, analysis, { language, madeOn });
  const names = new Set<string>();
  const done = new Set<string>();
  const failed: { party: string; error: Error }[] = [];

  const there: FormThere[] = [];
  let made = 0;
  let before = 0;
  const make = async (party: Party, reference: string, inner: Watch): Promise<void> => {
    const form = (kind === 'pledges' ? pledgeForm : needsForm)(ground, party, {
      reference,
      newRows,
      edition: moment(),
    });
    const file = formFileName(form, names);
    if (await isThere?.(file, reference)) {
      before++;
      there.push({ file, party: party.name, reference });
      return;
    }
    const bytes = await drawForm(form, inner);
    signal?.throwIfAborted();
    await onMade({ file, party: party.name, bytes, reference });
    there.push({ file, party: party.name, reference });
    made++;
  };

  for (const [place, { name, isNew }] of parties.entries()) {
    signal?.throwIfAborted();
    onProgress?.(place / parties.length, name);
    const inner = part(onProgress, place / parties.length, (place + 1) / parties.length);
    try {
      const party = find(name, isNew);
      const reference = referenceFor(read.marks, { kind, language, madeOn, party: party.key });
      if (done.has(reference)) continue;
      done.add(reference);
      await make(party, reference, { signal, onProgress: (share) => inner(share, name) });
    } catch (error) {
      signal?.throwIfAborted();
      failed.push({ party: name, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  onProgress?.(1, '');
  return { there, made, before, failed };
}
