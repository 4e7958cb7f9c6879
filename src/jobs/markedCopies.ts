import type { Analysis } from '../analysis/analysis';
import type { Watch } from '../excel/runExcel';
import type { Form } from '../forms/form';
import { formFileName } from '../forms/formFileName';
import { formGround, type FormGround } from '../forms/formGround';
import { needsForm } from '../forms/needsForm';
import { partyFinder } from '../forms/parties';
import { pledgeForm } from '../forms/pledgeForm';
import { referenceFor } from '../forms/referenceFor';
import type { Language } from '../words/languages';
import type { CollectedFile } from '../returns/collection';
import type { ReadForm } from '../returns/readForm';
import { returnedCopy } from '../returns/returnedCopy';
import type { Collected } from './collectReturns';
import type { DrawForm } from './filePorts';
import { filesToCopy, type WithoutCopy } from './filesToCopy';
import { part } from './progress';
import type { RegisterRead } from './readForForms';
import { moment, today } from './today';

export interface MarkedCopy {
  /** A name for its file, another one for each copy of a run. */
  readonly file: string;
  /** The name of the returned file. */
  readonly of: string;
  /** The donor or State, in the register's spelling. */
  readonly party: string;
  /** The workbook as an .xlsx file. */
  readonly bytes: Uint8Array;
}

export interface CopiesMade {
  readonly made: number;
  /** Files with problems of which there can be no copy, and why. */
  readonly without: readonly WithoutCopy[];
  /** For whom making or taking a copy failed. */
  readonly failed: readonly { readonly party: string; readonly file: string; readonly error: Error }[];
}

export interface MarkedCopiesOptions extends Watch {
  /** ISO day of the copies; today where it is not given. */
  readonly madeOn?: string | undefined;
}

/**
 * Makes a copy of each return that has problems, ready to go back to its sender: a new form of the same sender in the
 * form's language, with what was returned, and with what is wrong marked and explained. Nothing of the returned file
 * itself is carried over: no macro, link, name or sheet, and nothing that stood outside its tables. The register and
 * the returned files stay as they are.
 * @param read the register by now: what was accepted stands in the copies as it is there
 * @param onMade takes each copy as soon as it is made; what it throws, is why that one failed
 * @throws an AbortError when cancelled: copies that were made by then stay made
 */
export async function markedCopies(
  read: RegisterRead,
  analysis: Analysis,
  collected: Collected,
  drawForm: DrawForm,
  onMade: (copy: MarkedCopy) => Promise<void>,
  { signal, onProgress, madeOn = today() }: MarkedCopiesOptions = {},
): Promise<CopiesMade> {
  const grounds = new Map<Language, FormGround>();
  const groundIn = (language: Language): FormGround => {
    const ground = grounds.get(language) ?? formGround(read, analysis, { language, madeOn });
    grounds.set(language, ground);
    return ground;
  };
  const names = new Set<string>();
  const make = async (file: CollectedFile, returned: ReadForm, watch: Watch): Promise<void> => {
    const form = copyOf(file, returned, groundIn(returned.reference.language), read.logged);
    const bytes = await drawForm(form, watch);
    signal?.throwIfAborted();
    await onMade({ file: fileName(form, names), of: file.file, party: form.party, bytes });
  };

  const { toCopy, without } = filesToCopy(collected);
  const failed: CopiesMade['failed'][number][] = [];
  let made = 0;
  for (const [place, { file, form }] of toCopy.entries()) {
    signal?.throwIfAborted();
    onProgress?.(place / toCopy.length, file.file);
    const inner = part(onProgress, place / toCopy.length, (place + 1) / toCopy.length);
    try {
      await make(file, form, { signal, onProgress: (share) => inner(share, file.file) });
      made++;
    } catch (error) {
      signal?.throwIfAborted();
      const cause = error instanceof Error ? error : new Error(String(error));
      failed.push({ party: file.sender ?? '', file: file.file, error: cause });
    }
  }
  onProgress?.(1, '');
  return { made, without, failed };
}

function copyOf(file: CollectedFile, form: ReadForm, ground: FormGround, logged: RegisterRead['logged']): Form {
  const { kind, language } = form.reference;
  const { source, madeOn, shown } = ground;
  const party = partyFinder(kind, source)(file.sender ?? '', true);
  const reference = referenceFor(source.marks, { kind, language, madeOn, party: party.key });
  const fresh = (kind === 'pledges' ? pledgeForm : needsForm)(ground, party, {
    reference,
    edition: moment(),
  });
  return returnedCopy(fresh, form, file, shown, logged);
}

/** The name of a form, with words before it that say that it is to be corrected. */
function fileName(form: Form, taken: Set<string>): string {
  const { titles, corrections } = form.words;
  const title = `${corrections.sheet} - ${titles[form.kind]}`;
  return formFileName({ ...form, words: { ...form.words, titles: { ...titles, [form.kind]: title } } }, taken);
}
