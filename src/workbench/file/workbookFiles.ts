import { OURS } from '../../addIn';
import { newInBrowser, openInBrowser, type HostedExcel } from 'embedded-excel/browser';

/** A workbook that the page has open. */
export interface OpenedWorkbook {
  readonly name: string;
  readonly excel: HostedExcel;
}

const SAMPLE = 'sample.xlsx';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a workbook by what its file holds. @throws WorkbookFileError */
export const openBytes = async (name: string, bytes: Uint8Array): Promise<OpenedWorkbook> => ({
  name,
  excel: await openInBrowser(bytes, OURS),
});

/** Opens a file that was chosen or dropped. @throws WorkbookFileError */
export const openFile = async (file: File): Promise<OpenedWorkbook> =>
  openBytes(file.name, new Uint8Array(await file.arrayBuffer()));

/** Opens the sample register, which lies beside the page. */
export async function openSample(): Promise<OpenedWorkbook> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok)
    throw new Error(`The sample register (${SAMPLE}) is not there: the server answered ${answer.status}.`);
  return openBytes('Sample register.xlsx', new Uint8Array(await answer.arrayBuffer()));
}

export const openNew = async (): Promise<OpenedWorkbook> => ({
  name: 'Workbook.xlsx',
  excel: await newInBrowser(OURS),
});

/** Saves a workbook as a file that the browser downloads. */
export async function download({ name, excel }: OpenedWorkbook): Promise<string> {
  const bytes = await excel.save();
  const file = /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.xlsx`;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The download has begun once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  return file;
}
