import { tooLarge } from './fileErrors';
import { OPENED, type PackageLimits } from './packageLimits';

const MEGABYTE = 1024 * 1024;

/** @param bytes of a file as it is @throws WorkbookFileError where they are too many to be read */
export function checkSize(bytes: number, { packedBytes }: PackageLimits = OPENED): void {
  const shown = (size: number): string => `${Math.ceil((size / MEGABYTE) * 10) / 10} MB`;
  if (bytes > packedBytes) throw tooLarge(`a file of ${shown(bytes)}`, `a workbook of at most ${shown(packedBytes)}`);
}
