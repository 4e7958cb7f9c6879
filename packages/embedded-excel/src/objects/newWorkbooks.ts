import { invalidArgument, notImplemented } from '../model/refusals';
import { objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import type { Targets } from './targets';

/** "PK", with which every .xlsx file begins. */
const ZIP = [0x50, 0x4b];

/**
 * The file that a caller gave as Base64; null where it gave none. @throws ExcelRefusal InvalidArgument where it is no
 * workbook
 */
export function fileFromBase64(base64: unknown): Uint8Array | null {
  if (base64 === undefined || base64 === null || base64 === '') return null;
  if (typeof base64 !== 'string') throw invalidArgument('base64File must be a text');
  const file = bytesOf(base64);
  if (!ZIP.every((byte, index) => file[index] === byte)) throw invalidArgument('base64File is no workbook');
  return file;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('base64File is not in Base64');
  }
}

/** Hands a new workbook to whoever opens workbooks. @throws ExcelRefusal NotImplemented where nobody does */
export function openWorkbook(file: Uint8Array | null, { openNew }: Session): void {
  if (openNew === null) throw notImplemented('Excel.createWorkbook');
  openNew(file);
}

/** A workbook that an add-in has made, and that is not open yet. */
export const workbookCreated: ObjectType<Targets['WorkbookCreated']> = objectType('WorkbookCreated', {
  methods: { Open: ({ file }, _args, session) => openWorkbook(file, session) },
});
