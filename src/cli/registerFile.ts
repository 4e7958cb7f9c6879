import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { OURS } from '../addIn';
import { FileError } from './fileError';
import { readInput } from './files';
import { sparingMemory } from './sparingMemory';

/** A register that was opened from a file. */
export interface RegisterFile {
  readonly excel: EmbeddedExcel;
  /** The file as it is. */
  readonly bytes: Uint8Array;
}

/** @throws FileError; WorkbookFileError */
export async function openRegister(path: string): Promise<RegisterFile> {
  const bytes = await readInput(path);
  sparingMemory(bytes.length);
  return { excel: await openEmbeddedExcel(bytes, OURS), bytes };
}

const protectedStructure = (path: string): FileError =>
  new FileError(
    `${path}: a workbook whose structure is protected, so that no sheet can be added`,
    'a workbook without this protection: in Excel choose Review, Protect Workbook, and save it',
  );

/** @throws FileError where no sheet can be added to the workbook */
export function mustTakeSheets(path: string, { hosted }: EmbeddedExcel): void {
  if (hosted.workbook.structureProtected) throw protectedStructure(path);
}

/** Does what adds a sheet only where the workbook lacks it. @throws FileError where Excel refuses to add one */
export async function addingSheets<T>(path: string, { hosted }: EmbeddedExcel, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isDenied = (error as { code?: unknown } | null)?.code === 'AccessDenied';
    throw isDenied && hosted.workbook.structureProtected ? protectedStructure(path) : error;
  }
}

/** The register as a file: where nothing was written into it as it was, byte for byte; a template cannot stay one. */
export async function registerAfter({ excel, bytes }: RegisterFile, isWritten: boolean): Promise<Uint8Array> {
  const kind = excel.hosted.workbook.facts?.kind;
  return !isWritten && (kind === 'xlsx' || kind === 'xlsm') ? bytes : excel.save();
}

/** The warning about a signed workbook that was changed. */
export const signatureLine = ({ hosted }: EmbeddedExcel): string =>
  hosted.workbook.facts?.signed
    ? 'The digital signature of the workbook was taken out, as it does not hold for what was changed.\n'
    : '';
