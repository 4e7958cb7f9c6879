import { explain } from '../../excel/explainError';
import type { OnProgress } from '../../excel/runExcel';
import type { MadeFile, NotMade } from '../state/formsState';

interface Made {
  readonly file: string;
  readonly party: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file that was made, among the others. */
export const take =
  (files: MadeFile[]) =>
  ({ file, party, bytes }: Made): Promise<void> => {
    files.push({ name: file, party, bytes });
    return Promise.resolve();
  };

/** Why there is no file for somebody, in words. */
export const inWords = ({ party, error }: { party: string; error: Error }): NotMade => ({
  party,
  why: explain(error).title,
});

/** Says of files how many are read, and not their names. The last step is comparing them. */
export const counting =
  (files: number, onProgress: OnProgress): OnProgress =>
  (done, doing) => {
    const read = Math.round(done * (files + 1));
    onProgress(done, read < files ? `Reading ${read + 1} of ${files}` : doing);
  };

/** The same in one line. */
export const notMadeText = ({ party, why }: NotMade): string => `${party}: ${why}`;
