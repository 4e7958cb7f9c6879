import { openEmbeddedExcel } from '../../../src/host';
import type { EmbeddedExcel } from '../../../src/host';
import { convert, describeWithLibreOffice } from '../../libreoffice/libreOffice';
import { formOf, row, written, type Cell } from './build';

const formulasOf = (excel: EmbeddedExcel, sheet: string): Promise<{ values: Cell[][]; formulas: Cell[][] }> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas');
    await context.sync();
    return { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  });

describeWithLibreOffice('a form in LibreOffice', () => {
  it.each(['en', 'ar', 'zh'] as const)(
    'computes every formula to our value (%s)',
    async (language) => {
      const { kinds, statuses } = formOf('pledges', {}, language).words;
      const cash = {
        pledgedOn: '2026-06-30',
        status: statuses.pledged,
        kind: kinds.cash,
        currency: 'EUR',
        amount: 2000,
      };
      const inKind = {
        pledgedOn: '2026-06-30',
        status: statuses.paid,
        kind: kinds['in kind'],
        category: 'manual',
        quantity: 7,
      };
      const form = formOf(
        'pledges',
        {
          earlier: [
            row(cash, { id: 'P-1', answer: 'confirmed' }),
            row(inKind, { id: 'P-2', answer: 'withdrawn' }),
            row({ ...cash, needs: 'N-2' }, { id: 'P-3' }),
          ],
          entered: [
            row(inKind),
            row({ ...cash, needs: 'N-2', states: 'Albania' }),
            row({ ...cash, currency: null }),
            row({ ...cash, currency: 'JPY' }),
            row({ ...cash, firstYear: 2028, lastYear: 2027 }),
          ],
        },
        language,
      );
      const saved = await (await written(form)).save();
      const [ours, theirs] = [await openEmbeddedExcel(saved), await openEmbeddedExcel(await convert(saved, 'xlsx'))];
      let compared = 0;
      for (const sheet of [form.words.sheets.pledges, form.words.sheets.openNeeds, form.words.sheets.lists]) {
        const mine = await formulasOf(ours, sheet);
        const other = await formulasOf(theirs, sheet);
        mine.formulas.forEach((cells, at) =>
          cells.forEach((formula, column) => {
            if (typeof formula !== 'string' || !formula.startsWith('=')) return;
            compared++;
            const place = `${sheet} ${at + 1}/${column + 1}`;
            const value = mine.values[at]![column];
            if (typeof value === 'number')
              expect([place, other.values[at]![column]]).toEqual([place, expect.closeTo(value, 9)]);
            else expect([place, other.values[at]![column]]).toEqual([place, value]);
          }),
        );
      }
      expect(compared).toBeGreaterThan(40);
    },
    60_000,
  );
});
