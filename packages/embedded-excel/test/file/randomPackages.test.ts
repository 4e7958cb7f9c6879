import * as fc from 'fast-check';
import { openEmbeddedExcel } from '../../node';
import { randomPackages } from '../fixtures/randomPackage';
import { runs } from '../fixtures/runs';
import { CELLS, newParts, whatChanged } from '../fixtures/whatChanged';
import { partKey, zipEntries, type ZipEntry } from '../fixtures/zipEntries';

/** A sheet of an add-in's own: figures with a format, a table, a chart. */
function addSheet({ workbook }: Excel.RequestContext, name: string): void {
  const sheet = workbook.worksheets.add(name);
  sheet.getRange('A1:B3').values = [
    ['Donor', 'Amount'],
    ['A', 10],
    ['B', 20],
  ];
  sheet.getRange('B2:B3').numberFormat = [['#,##0.0'], ['#,##0.0']];
  sheet.tables.add('A1:B3', true).name = name.replace(' ', '_');
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
  chart.title.text = name;
  // What is left to Excel is written out: bars begin at nought, and a hidden legend has no place.
  chart.legend.visible = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = '0.0';
  chart.axes.categoryAxis.numberFormat = '0';
}

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

/** One in so many is opened again, its new sheet deleted, another added, and saved once more. */
const AGAIN = 5;

describe('any package', () => {
  it('keeps what was not changed: parts byte for byte, entries as they are packed', async () => {
    await fc.assert(
      fc.asyncProperty(randomPackages, fc.nat(AGAIN - 1), async ({ file, sheet, part }, turn) => {
        const expected = { parts: [[new RegExp(`^${part.replaceAll(/[^\w/]/g, '.')}$`), CELLS] as const] };
        const excel = await openEmbeddedExcel(file);
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange('B2').values = [[7]];
          addSheet(context, 'Added 1');
          await context.sync();
        });
        const once = await excel.save();
        expect(whatChanged(file, once, expected)).toEqual([]);
        expect(repacked(file, once)).toEqual([]);
        if (turn > 0) return;

        const again = await openEmbeddedExcel(once);
        expect(again.snapshot()).toEqual(excel.snapshot());
        await again.run(async (context) => {
          context.workbook.worksheets.getItem('Added 1').delete();
          addSheet(context, 'Added 2');
          await context.sync();
        });
        const twice = await again.save();
        expect(whatChanged(file, twice, expected)).toEqual([]);
        expect(repacked(file, twice)).toEqual([]);
        expect(shapes(file, twice)).toEqual(shapes(file, once));
        expect((await openEmbeddedExcel(twice)).snapshot()).toEqual(again.snapshot());
      }),
      runs(200),
    );
  }, 400_000);
});
