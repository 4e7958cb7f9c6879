/**
 * The smallest requirement set that has every member that the code uses; test/excel/requirements.test.ts derives it
 * from Microsoft's documentation.
 */
export const NEEDED = 'ExcelApi 1.9';

/**
 * Whether this Excel has all that Pledgebook needs.
 * @param isSetSupported Office.context.requirements.isSetSupported
 */
export function isSupported(isSetSupported: (set: string, version: string) => boolean): boolean {
  const [set, version] = NEEDED.split(' ') as [string, string];
  return isSetSupported(set, version);
}
