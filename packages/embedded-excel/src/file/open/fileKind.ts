import { isCompoundFile, streamNames } from './compoundFile';
import { encrypted, notAWorkbook } from './fileErrors';

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((letter, at) => bytes[at] === letter.charCodeAt(0));

/**
 * Refuses files that are no zip file, and says what they are. An .xlsx that is protected with a password is a compound
 * file with the streams EncryptionInfo and EncryptedPackage (Microsoft, [MS-OFFCRYPTO] 2.3), an old .xls one with the
 * stream Workbook or Book.
 * @throws WorkbookFileError
 */
export function checkIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw notAWorkbook('an empty file');
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return;
  if (!isCompoundFile(bytes)) throw notAWorkbook(nameOf(bytes));
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo'))
    throw encrypted('a workbook protected with a password');
  if (streams.has('Workbook') || streams.has('Book')) throw notAWorkbook('a workbook in the old .xls format');
  if (streams.has('WordDocument')) throw notAWorkbook('a document in the old .doc format');
  throw notAWorkbook('a file in an old Office format that is no workbook');
}

const LOOKED_AT = 4096;

function nameOf(bytes: Uint8Array): string {
  if (startsWith(bytes, '%PDF')) return 'a PDF file';
  const start = bytes.subarray(0, LOOKED_AT);
  const isText = !start.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  if (!isText) return 'a file that is no workbook';
  const text = new TextDecoder().decode(start);
  if (/<html|<!doctype html/i.test(text)) return 'a web page, not a workbook';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'a workbook in the XML format of Excel 2003';
  return 'a text file, not a workbook';
}
