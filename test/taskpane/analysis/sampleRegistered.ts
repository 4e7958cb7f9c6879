import { readRegister } from '../../../src/register/readRegister';
import type { Register } from '../../../src/register/register';
import { sampleRegister } from '../../../src/register/sample/sampleRegister';

/** The illustrative register, read as from a workbook that holds its tables. */
export const sampleRegistered = (): Register =>
  readRegister({
    date1904: false,
    tables: sampleRegister().map(({ table, sheet, columns, rows }) => ({
      name: table,
      sheet,
      headerRow: 1,
      firstColumn: 1,
      headers: columns.map(({ header }) => header),
      rows,
    })),
  });
