import { ExcelRefusal } from 'embedded-excel/browser';
import { openBytes, openNew, type OpenedWorkbook } from './workbookFiles';

/** What the address of a tab ends in that is given its workbook. */
const GIVEN = '#given';

const NAME = 'New workbook.xlsx';

/** What a new tab says when it can be given its workbook. */
const READY = 'the workbench waits for its workbook';

interface Handed {
  readonly file: Uint8Array | null;
}

/**
 * Opens a workbook that the add-in has made in a tab of its own, as `Excel.createWorkbook` does in a window; null for
 * an empty one.
 * @throws ExcelRefusal AccessDenied where the browser opens no tab
 */
export function openInNewTab(file: Uint8Array | null): void {
  const tab = window.open(new URL(GIVEN, location.href), '_blank');
  if (tab === null) throw new ExcelRefusal('AccessDenied', 'The browser did not let a new tab be opened.');
  const hand = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== tab || origin !== location.origin || data !== READY) return;
    window.removeEventListener('message', hand);
    const handed: Handed = { file };
    tab.postMessage(handed, location.origin);
  };
  window.addEventListener('message', hand);
}

/** The workbook that this tab was opened for; null where it was opened by a person. */
export function givenWorkbook(): Promise<OpenedWorkbook> | null {
  const opener = window.opener as Window | null;
  if (location.hash !== GIVEN || opener === null) return null;
  // A tab that is loaded again is like any other.
  history.replaceState(null, '', location.pathname + location.search);
  return new Promise<Uint8Array | null>((resolve) => {
    const take = ({ source, origin, data }: MessageEvent<Handed>): void => {
      if (source !== opener || origin !== location.origin) return;
      window.removeEventListener('message', take);
      resolve(data.file);
    };
    window.addEventListener('message', take);
    opener.postMessage(READY, location.origin);
  }).then((file) => (file === null ? openNew() : openBytes(NAME, file)));
}
