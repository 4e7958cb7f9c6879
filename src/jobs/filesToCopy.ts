import type { CollectedFile, FileStatus } from '../returns/collection';
import type { ReadForm } from '../returns/readForm';
import type { Collected } from './collectReturns';

/** A file of which there can be no copy, and why. */
export interface WithoutCopy {
  readonly file: string;
  readonly why: string;
}

export interface FilesToCopy {
  readonly toCopy: readonly { readonly file: CollectedFile; readonly form: ReadForm }[];
  readonly without: readonly WithoutCopy[];
}

const CANNOT: Readonly<Partial<Record<FileStatus, string>>> = {
  unreadable: 'It could not be read.',
  'not a form': 'It is no form.',
  'other register': 'It is a form of another register.',
  'unknown sender': 'It is not known whose it is.',
  'newer template': 'It was made by a newer version of Pledgebook.',
};

/**
 * The files of a collection that have problems: those of which a copy can go back to the sender, and those of which
 * none can. Files without problems are in neither.
 */
export function filesToCopy({ collection: { files }, forms }: Collected): FilesToCopy {
  const toCopy: { file: CollectedFile; form: ReadForm }[] = [];
  const without: WithoutCopy[] = [];
  for (const [place, file] of files.entries()) {
    const form = forms[place] ?? null;
    const why = whyNot(file, form);
    if (why !== null) without.push({ file: file.file, why });
    else if (form !== null && hasProblems(file)) toCopy.push({ file, form });
  }
  return { toCopy, without };
}

/** Whether there is something that the sender can correct: what is to be decided on is not. */
const hasProblems = ({ status, rows, issues }: CollectedFile): boolean =>
  status !== 'duplicate file' &&
  (issues.some(({ severity }) => severity === 'error') ||
    rows.some(({ outcome }) => outcome === 'rejected' || outcome === 'conflict'));

/** Why there can be no copy of a file with problems; null where there can be one, or none is needed. */
function whyNot({ status, sender, issues }: CollectedFile, form: ReadForm | null): string | null {
  const cannot = CANNOT[status];
  if (cannot !== undefined) return cannot;
  if (status !== 'problems') return null;
  if (issues.some(({ code }) => code === 'column-not-in-register'))
    return 'The register lacks the table or a column that it must have; its sender cannot mend that.';
  if (issues.some(({ code }) => code === 'two-references')) return 'It has the references of several forms.';
  return sender === null || form === null ? 'Its sender is not known.' : null;
}
