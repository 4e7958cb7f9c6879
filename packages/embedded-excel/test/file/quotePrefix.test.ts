import { strFromU8, unzipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

/** Texts that Excel would take for something else if they were typed as they are. */
const TAKEN = [
  '=1+1',
  '=',
  '=HYPERLINK("http://x.invalid")',
  '+1',
  '-abc',
  '@SUM(A1)',
  '00123',
  '2024-01-31',
  '1/2',
  'TRUE',
  '#N/A',
  '5%',
  "'quoted",
];
/** Texts that stay as they are. */
const PLAIN = ['Water', 'a=b', 'Need 12', 'N/A'];

async function holding(texts: readonly string[]): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await write(
    excel,
    texts.map((text) => `'${text}`),
  );
  return excel;
}

const write = (excel: EmbeddedExcel, entries: readonly (string | number)[]): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:A${entries.length}`).formulas = entries.map((entry) => [entry]);
    await context.sync();
  });

const read = (excel: EmbeddedExcel, rows: number): Promise<{ values: unknown[]; formulas: unknown[] }> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).load('values,formulas');
    await context.sync();
    return { values: range.values.flat(), formulas: range.formulas.flat() };
  });

/** For each cell of column A: whether the file marks it, and whether it has a formula. */
function marks(file: Uint8Array): { marked: boolean; formula: boolean }[] {
  const parts = unzipSync(file);
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(strFromU8(parts['xl/styles.xml']!))![1]!;
  const heads = formats.match(/<xf\b[^>]*>/g)!;
  const sheet = Object.keys(parts).find((path) => /worksheets\/sheet\d+\.xml$/.test(path))!;
  const cells = strFromU8(parts[sheet]!).matchAll(/<c r="A\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return Array.from(cells, ([, attributes, inner]) => ({
    marked: /quotePrefix="(?:1|true)"/.test(heads[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!),
    formula: (inner ?? '').includes('<f'),
  }));
}

describe('text that was entered after an apostrophe', () => {
  it('is marked in the file where it looks like something else, and is a text without its apostrophe', async () => {
    const excel = await holding([...TAKEN, ...PLAIN]);
    expect((await read(excel, TAKEN.length)).formulas).toEqual(TAKEN);
    expect(marks(await excel.save())).toEqual([
      ...TAKEN.map(() => ({ marked: true, formula: false })),
      ...PLAIN.map(() => ({ marked: false, formula: false })),
    ]);
  });

  it('is the same text, and marked, however often the file is opened and saved', async () => {
    let excel = await holding(TAKEN);
    for (let round = 0; round < 3; round++) {
      const file = await excel.save();
      excel = await openEmbeddedExcel(file);
      expect(await read(excel, TAKEN.length)).toEqual({ values: TAKEN, formulas: TAKEN });
      // Something else is written, so that the sheet is written anew.
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('C1').values = [[round]];
        sheet.getRange('A1:A3').format.fill.color = `#00000${round}`;
        await context.sync();
      });
      expect(marks(await excel.save()).every(({ marked, formula }) => marked && !formula)).toBe(true);
    }
  });

  it('loses its mark when something else is entered, and when it is cleared', async () => {
    const excel = await openEmbeddedExcel(await (await holding(['=1+1', '=1+1', '=1+1', '=1+1'])).save());
    await write(excel, [5, '=1+1', 'Water', '']);
    expect(marks(await excel.save()).slice(0, 3)).toEqual([
      { marked: false, formula: false },
      { marked: false, formula: true },
      { marked: false, formula: false },
    ]);
    const plain = await newEmbeddedExcel();
    const before = plain.snapshot();
    await write(plain, ["'=1+1"]);
    await plain.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').clear('Contents');
      await context.sync();
    });
    expect(plain.snapshot()).toEqual(before);
  });

  it('shares its looks with others, and they keep theirs', async () => {
    const excel = await newEmbeddedExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').format.font.bold = true;
      sheet.getRange('A1:A3').values = [["'=1"], ['text'], ["'=2"]];
      await context.sync();
    });
    const file = await excel.save();
    expect(marks(file).map(({ marked }) => marked)).toEqual([true, false, true]);
    expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  });

  it('typed at the grid stays a text too', async () => {
    const excel = await newEmbeddedExcel();
    const { id } = excel.hosted.workbook.sheets[0]!;
    await excel.hosted.enter(id, { row: 0, column: 0, rows: 1, columns: 1 }, () => "'=1+1");
    const again = await openEmbeddedExcel(await excel.save());
    expect(await read(again, 1)).toEqual({ values: ['=1+1'], formulas: ['=1+1'] });
    expect(marks(await again.save())).toEqual([{ marked: true, formula: false }]);
  });
});
