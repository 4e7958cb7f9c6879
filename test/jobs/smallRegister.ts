import type { CellValue } from '../../src/register/rawTable';
import { type EmbeddedExcel, newEmbeddedExcel } from 'embedded-excel/node';

/** Tables by name: the header row, then the rows. */
export type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/**
 * Two needs and three pledges; worked by hand in the tests that use it. Dates are Excel serials: 44196 is 31 December
 * 2020.
 */
export const SMALL: Tables = {
  Settings: [
    ['Setting', 'Value'],
    ['Session title', 'A small register'],
    ['Reporting date', 44196],
  ],
  Needs: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
    ['N2', 'Peru', 'Asset recovery', 'Proceeds of crime', 'USD', 500],
  ],
  Pledges: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme'],
    ['P1', 'Donor A', 44000, 'paid', 'USD', 300, 'Urban crime'],
    ['P2', 'Donor B', 44010, 'committed', 'USD', 700, 'Proceeds of crime'],
    ['P3', 'Donor C', 44020, 'pledged', 'USD', 100, ''],
  ],
};

/** A workbook in the embedded Excel with these tables, a sheet each, made through the API as a user would make it. */
export async function workbookOf(tables: Tables): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet();
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = context.workbook.worksheets.add(name);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
      range.values = rows.map((row) => [...row]);
      sheet.tables.add(range, true).name = name;
    }
    first.delete();
    await context.sync();
  });
  return excel;
}
