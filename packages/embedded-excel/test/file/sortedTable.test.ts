import { strFromU8, unzipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';
import { describeWithValidator, validate } from '../openXml/validate';

async function sortedNeeds(): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').formulas = [
      ['Need', 'Amount', 'Double'],
      ['Water', 10, '=B2*2'],
      ['Health', 30, '=B3*2'],
      ['Roads', 20, '=B4*2'],
    ];
    sheet.tables.add('A1:C4', true).sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  return excel;
}

const tableIn = (file: Uint8Array): string => strFromU8(unzipSync(file)['xl/tables/table1.xml']!);

const sort = (excel: EmbeddedExcel, work: (sort: Excel.TableSort) => void): Promise<void> =>
  excel.run(async (context) => {
    work(context.workbook.tables.getItemAt(0).sort);
    await context.sync();
  });

// ECMA-376 part 1, 18.3.1.92: ref is "the whole range of data to sort", that of a condition "column/row that this sort
// condition applies to".
const BY_AMOUNT = '<sortState ref="A2:C4"><sortCondition descending="1" ref="B2:B4"/></sortState>';

describe('a table that was sorted', () => {
  it('is saved with its rows in their order, and says by what they are sorted', async () => {
    const file = await (await sortedNeeds()).save();
    expect(tableIn(file)).toContain(BY_AMOUNT);
    const again = await openEmbeddedExcel(file);
    await again.run(async (context) => {
      const range = context.workbook.tables.getItemAt(0).getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([
        ['Health', 30, 60],
        ['Roads', 20, 40],
        ['Water', 10, 20],
      ]);
      expect(range.formulas[0]![2]).toBe('=B2*2');
    });
  });

  it('of a file says so in its own part, anew or no more', async () => {
    const again = await openEmbeddedExcel(await (await sortedNeeds()).save());
    await sort(again, (one) => one.apply([{ key: 0 }]));
    const next = await again.save();
    expect(tableIn(next)).toContain('<sortState ref="A2:C4"><sortCondition ref="A2:A4"/></sortState>');
    expect(tableIn(next)).not.toContain('B2:B4');
    const last = await openEmbeddedExcel(next);
    await sort(last, (one) => one.clear());
    expect(tableIn(await last.save())).not.toContain('sortState');
  });
});

describeWithValidator('the Open XML validator', () => {
  it('finds nothing in a table that was sorted, made here or of a file', async () => {
    const made = await (await sortedNeeds()).save();
    expect(await validate(made)).toEqual([]);
    const again = await openEmbeddedExcel(made);
    await sort(again, (one) => one.apply([{ key: 0 }, { key: 1, ascending: false }]));
    expect(await validate(await again.save())).toEqual([]);
  });
});
