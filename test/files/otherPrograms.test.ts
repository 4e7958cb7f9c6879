import { openEmbeddedExcel } from 'embedded-excel/node';
import { CELLS, newParts, TABLE, whatChanged } from '../../packages/embedded-excel/test/fixtures/whatChanged';
import { zipped } from '../../packages/embedded-excel/test/fixtures/zipped';
import { describeWithLibreOffice } from '../../packages/embedded-excel/test/libreoffice/libreOffice';
import { resave } from '../../packages/embedded-excel/test/libreoffice/resave';
import { written } from './cases/draft';
import { chartWithGap } from './cases/drawings';
import { addSheet, NOTES, register, row, TOTALS } from './cases/register';
import { withProperties } from './cases/sheetKinds';
import { collectedAndUndone } from './collected';
import { describeWithOpenpyxl, savedByOpenpyxl, writtenByOpenpyxl } from './openpyxl';
import { summarized, type Run } from './summarized';

/** In milliseconds; LibreOffice starts slowly where there is much else to do. */
const PATIENCE = 400_000;

type Values = readonly (readonly unknown[])[];

async function valuesOf(file: Uint8Array, table: string): Promise<Values> {
  const excel = await openEmbeddedExcel(file);
  return excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('values');
    await context.sync();
    return range.values as Values;
  });
}

const sheetsOf = async (file: Uint8Array): Promise<string[]> => {
  const excel = await openEmbeddedExcel(file);
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
};

const NOTHING = zipped([{ name: '[Content_Types].xml', content: '<Types/>' }]);

/** How many charts a workbook has: LibreOffice gives each another part than it had. */
const chartCount = ({ file }: Run): number =>
  newParts(NOTHING, file).filter(({ type }) => type.endsWith('drawingml.chart+xml')).length;

/**
 * A register of a program: summarized five times it keeps what the program wrote, and charts and sheets are those of
 * the first run.
 */
async function keeps(file: Uint8Array): Promise<void> {
  const runs = await summarized(file, 5);
  for (const [run, { file: after, totals }] of runs.entries()) {
    expect([run + 1, whatChanged(file, after)]).toEqual([run + 1, []]);
    expect(totals).toEqual(TOTALS);
    expect(chartCount(runs[run]!)).toBe(chartCount(runs[0]!));
  }
}

/** A returned pledge is taken over and then undone: one row more in Pledges, and then none. */
async function collects(file: Uint8Array): Promise<void> {
  const { collected, undone } = await collectedAndUndone(file);
  const pledges = await valuesOf(file, 'Pledges');
  const more = await valuesOf(collected, 'Pledges');
  expect(more.slice(0, -1)).toEqual(pledges);
  expect(more.at(-1)).toEqual([expect.any(String), 'Donor A', 44040, 'committed', 'USD', 250, 'N2']);
  const touched = { parts: [[/worksheets\/[^/]*$/, CELLS] as const, [/tables\/[^/]*$/, TABLE] as const] };
  expect(whatChanged(file, collected, touched)).toEqual([]);
  expect(await valuesOf(undone, 'Pledges')).toEqual(pledges);
  expect(whatChanged(file, undone, touched)).toEqual([]);
  // 1,040 + 250 = 1,290 firm, and as much covered; 1,750 - 1,290 = 460.
  const [summary] = await summarized(collected, 1);
  expect(summary!.totals).toEqual({ requirement: 1750, firm: 1290, covered: 1290, gap: 460 });
}

it('the plain register takes a collection and gives it back', () => {
  const draft = register();
  // By the day on which it was made a register is known.
  withProperties(draft);
  return collects(written(draft));
});

/**
 * Formulas that LibreOffice computes when it saves, with their values: worked by hand from needs of 1,000, 500 and 250,
 * two of them on urban crime.
 */
const COMPUTED: readonly (readonly [formula: string, value: number])[] = [
  ['F2-260', 740],
  ['SUMPRODUCT(--(Needs!D2:D4="Urban crime"))+3', 5],
  ['COUNTIF(Needs!F2:F4,"&gt;0")', 3],
  ['SUM(A20:A21)+SUM(B20:B21)+7', 15],
  ['MAX(Needs!F2:F4)/100+5', 15],
  ['LEN("five!")', 5],
  ['MATCH("N2",Needs!A2:A4,0)', 2],
];

/** A register with formulas that have no value yet, and a chart of the user's: LibreOffice makes both its own. */
function forLibreOffice(): Uint8Array {
  const draft = register();
  withProperties(draft);
  chartWithGap(draft, NOTES);
  addSheet(
    draft,
    'Calc',
    row(2, '<c r="F2"><v>1000</v></c>') +
      COMPUTED.map(([formula], at) => row(at + 3, `<c r="A${at + 3}"><f>${formula}</f></c>`)).join('') +
      row(20, '<c r="A20"><v>1</v></c><c r="B20"><v>2</v></c>') +
      row(21, '<c r="A21"><v>2</v></c><c r="B21"><v>3</v></c>'),
  );
  return written(draft);
}

describeWithLibreOffice('registers that LibreOffice saved', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    [saved] = (await resave([forLibreOffice()])) as [Uint8Array];
  }, PATIENCE);

  it('keep what LibreOffice wrote, its chart and the values of its formulas', () => keeps(saved), PATIENCE);

  it('have the values that LibreOffice computed, after our run too', async () => {
    const [{ file }] = (await summarized(saved, 1)) as [Run];
    const excel = await openEmbeddedExcel(file);
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Calc')
        .getRange(`A3:A${COMPUTED.length + 2}`)
        .load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(values).toEqual(COMPUTED.map(([, value]) => value));
  });

  it('take a collection and give it back', () => collects(saved), PATIENCE);

  it(
    'stay right with LibreOffice saving in between',
    async () => {
      const runs = await summarized(saved, 3, { between: async (file) => (await resave([file]))[0]! });
      const sheets = await sheetsOf(runs[0]!.file);
      for (const [run, { file, totals }] of runs.entries()) {
        expect([run + 1, totals]).toEqual([run + 1, TOTALS]);
        expect(await sheetsOf(file)).toEqual(sheets);
        expect(chartCount(runs[run]!)).toBe(chartCount(runs[0]!));
      }
    },
    PATIENCE,
  );
});

describeWithOpenpyxl('registers that openpyxl saved', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await writtenByOpenpyxl();
  });

  it('keep what openpyxl wrote', () => keeps(saved), PATIENCE);

  it('take a collection and give it back', () => collects(saved), PATIENCE);

  it(
    'stay right with openpyxl saving in between',
    async () => {
      const runs = await summarized(saved, 3, { between: savedByOpenpyxl });
      const sheets = await sheetsOf(runs[0]!.file);
      for (const { file, totals } of runs) {
        expect(totals).toEqual(TOTALS);
        expect(await sheetsOf(file)).toEqual(sheets);
      }
    },
    PATIENCE,
  );
});
