import { explain } from '../../excel/explainError';
import type { FormsEvent, FormsState, MadeFile, Opening } from '../state/formsState';
import type { Store } from '../state/store';
import type { PaneExcel } from '../../excel/thisExcel';

/** What the pane does to open the files that it made. */
export interface FileOpening {
  /** Opens a file in a window of its own. A second one meanwhile does nothing: Excel shows one at a time. */
  readonly open: (file: MadeFile) => Promise<void>;
  /** Whether files that were made are opened, or saved. */
  readonly preferOpening: (opens: boolean) => void;
}

/** Characters that are put together at once: more would be too many arguments. */
const AT_ONCE = 0x8000;

/** A file in Base64, as Excel.createWorkbook takes it. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

export function openingFiles(
  { state, dispatch }: Store<FormsState, FormsEvent>,
  { openWorkbook }: Pick<PaneExcel, 'openWorkbook'>,
): FileOpening {
  const set = (file: MadeFile, opening: Opening): void =>
    dispatch({ openings: new Map([...state().openings, [file, opening]]) });
  return {
    async open(file) {
      if ([...state().openings.values()].includes('opening')) return;
      set(file, 'opening');
      try {
        await openWorkbook(base64Of(file.bytes));
        set(file, 'opened');
      } catch (error) {
        set(file, explain(error));
      }
    },
    preferOpening: (opens) => dispatch({ opensFiles: opens }),
  };
}
