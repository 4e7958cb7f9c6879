import fc from 'fast-check';
import { embedForTest, onSheet } from './embedForTest';

/**
 * What was computed when A1:Z99 was read after a change, as "row,column" counted from 0, in order of the cells.
 * Everything was computed before the change.
 */
async function computedAfter(
  formulas: Record<string, string>,
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<string[]> {
  const embedded = embedForTest();
  const read = (sheet: Excel.Worksheet): void => void sheet.getRange('A1:Z99').load('values');
  await onSheet((sheet, { workbook }) => {
    workbook.worksheets.add('Other');
    workbook.names.add('Place', '=Sheet1!$A$1');
    sheet.tables.add('H1:I3', true).name = 'Needs';
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    read(sheet);
  }, embedded);
  const before = embedded.computed.cells.length;
  await onSheet((sheet, { workbook }) => {
    change(sheet, workbook);
    read(sheet);
  }, embedded);
  return embedded.computed.cells
    .slice(before)
    .flat()
    .map((cell) => cell.replace('Sheet1 ', ''))
    .sort();
}

const write = (sheet: Excel.Worksheet, address: string, value: unknown = 5): void =>
  void (sheet.getRange(address).values = [[value]]);

describe('formulas are computed again', () => {
  it.each<[string, string, string]>([
    ['a cell', '=A1+1', 'A1'],
    ['a cell with dollar signs', '=$A$1', 'A1'],
    ['an area', '=SUM(A1:A9)', 'A5'],
    ['whole columns', '=SUM(A:A)', 'A99'],
    ['whole rows', '=SUM(5:6)', 'A6'],
    ['a name', '=Place*2', 'A1'],
    ['a column of a table', '=SUM(Needs[Column1])', 'H2'],
    ['a cell found in the working', '=INDIRECT("A"&1)', 'A1'],
  ])('that read %s which has changed', async (_what, formula, written) => {
    expect(await computedAfter({ C1: formula }, (sheet) => write(sheet, written))).toEqual(['0,2']);
  });

  it('that read another sheet', async () => {
    expect(
      await computedAfter({ C1: '=Other!A1' }, (_sheet, { worksheets }) => write(worksheets.getItem('Other'), 'A1')),
    ).toEqual(['0,2']);
  });

  it('that read them through others', async () => {
    expect(
      await computedAfter({ C1: '=A1', C2: '=C1', C3: '=SUM(C2:C2)', C4: '=B1' }, (sheet) => write(sheet, 'A1')),
    ).toEqual(['0,2', '1,2', '2,2']);
  });

  it('when what they read is cleared, or merged away', async () => {
    expect(await computedAfter({ C1: '=A1' }, (sheet) => sheet.getRange('A1:A2').clear('Contents'))).toEqual(['0,2']);
    expect(await computedAfter({ C1: '=B1' }, (sheet) => sheet.getRange('A1:B1').merge())).toEqual(['0,2']);
  });

  it('when a name that they use means something else', async () => {
    expect(
      await computedAfter({ C1: '=Place' }, (_sheet, { names }) => (names.getItem('Place').formula = '=Sheet1!$B$1')),
    ).toEqual(['0,2']);
  });

  it('when the sheet of a name that they use is deleted', async () => {
    expect(
      await computedAfter({ C1: '=There' }, (_sheet, { names, worksheets }) => {
        names.add('There', '=Other!$A$1');
        worksheets.getItem('Other').delete();
      }),
    ).toEqual(['0,2']);
  });

  it('when a calculation is asked for', async () => {
    expect(
      await computedAfter({ C1: '=1', C2: '=B9' }, (_sheet, { application }) => application.calculate('Full')),
    ).toEqual(['0,2', '1,2']);
  });
});

describe('formulas are not computed again', () => {
  it('when nothing that they read has changed', async () => {
    expect(await computedAfter({ C1: '=A1', C2: '="B1"&A2' }, (sheet) => write(sheet, 'B1'))).toEqual([]);
  });

  it('when only looks, names of sheets or of tables have', async () => {
    expect(
      await computedAfter({ C1: '=A1+SUM(Needs[Column1])+Other!A1' }, (sheet, { worksheets, tables }) => {
        sheet.getRange('A1').format.font.bold = true;
        worksheets.getItem('Other').name = 'New';
        tables.getItem('Needs').name = 'NewNeeds';
      }),
    ).toEqual([]);
  });

  it('by themselves while calculation is manual', async () => {
    expect(
      await computedAfter({ C1: '=A1' }, (sheet, { application }) => {
        application.calculationMode = 'Manual';
        write(sheet, 'A1');
      }),
    ).toEqual([]);
  });

  it('when only formulas are read', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1').formulas = [['=1']];
      sheet.getRange('A1').load('formulas,numberFormat,address');
    }, embedded);
    expect(embedded.computed.cells).toEqual([]);
  });
});

describe('a chain of formulas', () => {
  it('is computed from the changed cell on, and not before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.nat(), async (length, at) => {
        const changed = at % length;
        const chain = Object.fromEntries(
          Array.from({ length }, (_, index) => [`A${index + 2}`, `=A${index + 1}+B${index + 1}`]),
        );
        const computed = await computedAfter(chain, (sheet) => write(sheet, `B${changed + 1}`));
        expect(computed.map((cell) => Number(cell.split(',')[0])).sort((one, other) => one - other)).toEqual(
          Array.from({ length: length - changed }, (_, index) => changed + 1 + index),
        );
      }),
      { numRuns: 30 },
    );
  });
});
