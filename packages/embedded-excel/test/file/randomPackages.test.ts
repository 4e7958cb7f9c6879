import * as fc from 'fast-check';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../node';
import { randomPackages } from '../fixtures/randomPackage';
import { CELLS, newParts, whatChanged } from '../fixtures/whatChanged';
import { partKey, zipEntries, type ZipEntry } from '../fixtures/zipEntries';

/** A sheet of an add-in's own: figures with a format, a table, a chart. */
const addSheet = (excel: EmbeddedExcel, name: string): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1:B3').values = [
      ['Donor', 'Amount'],
      ['A', 10],
      ['B', 20],
    ];
    sheet.getRange('B2:B3').numberFormat = [['#,##0.0'], ['#,##0.0']];
    sheet.getRange('B5').formulas = [['=SUM(B2:B3)']];
    sheet.tables.add('A1:B3', true).name = name.replace(' ', '_');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.title.text = name;
    await context.sync();
  });

const changeCell = (excel: EmbeddedExcel, name: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange('B2').values = [[7]];
    await context.sync();
  });

const deleteSheet = (excel: EmbeddedExcel, name: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

/** Entries with the content that they had, which were packed anew or got another time. */
function repacked(before: Uint8Array, after: Uint8Array): string[] {
  const now = new Map(zipEntries(after).map((entry) => [partKey(entry.name), entry]));
  const same = (one: ZipEntry, other: ZipEntry): boolean =>
    one.name === other.name &&
    one.time === other.time &&
    one.method === other.method &&
    one.packed.equals(other.packed);
  return zipEntries(before)
    .filter((entry) => {
      const other = now.get(partKey(entry.name));
      return !entry.name.endsWith('/') && other?.content.equals(entry.content) && !same(entry, other);
    })
    .map(({ name }) => name);
}

const shapes = (before: Uint8Array, after: Uint8Array): string[] =>
  newParts(before, after)
    .map(({ type, content }) => `${type} ${content.length}`)
    .sort();

const RUNS = 500;

describe('any package', () => {
  it('keeps what was not changed: parts byte for byte, entries as they are packed', async () => {
    await fc.assert(
      fc.asyncProperty(randomPackages, async ({ file, sheet, part }) => {
        const expected = { parts: [[new RegExp(`^${part.replaceAll(/[^\w/]/g, '.')}$`), CELLS] as const] };
        const excel = await openEmbeddedExcel(file);
        await changeCell(excel, sheet);
        await addSheet(excel, 'Added 1');
        const once = await excel.save();
        expect(whatChanged(file, once, expected)).toEqual([]);
        expect(repacked(file, once)).toEqual([]);

        const again = await openEmbeddedExcel(once);
        expect(again.snapshot()).toEqual(excel.snapshot());
        await deleteSheet(again, 'Added 1');
        await addSheet(again, 'Added 2');
        const twice = await again.save();
        expect(whatChanged(file, twice, expected)).toEqual([]);
        expect(repacked(file, twice)).toEqual([]);
        expect(shapes(file, twice)).toEqual(shapes(file, once));
        expect((await openEmbeddedExcel(twice)).snapshot()).toEqual(again.snapshot());
      }),
      { numRuns: RUNS },
    );
  });
});
