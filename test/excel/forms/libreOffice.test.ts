import { type EmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { convert, describeWithLibreOffice } from '../../../packages/embedded-excel/test/libreoffice/libreOffice';
import { formOf, mainSheet, row, written, type Cell } from './build';

const formulasOf = (excel: EmbeddedExcel, sheet: string): Promise<{ values: Cell[][]; formulas: Cell[][] }> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas');
    await context.sync();
    return { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  });

interface Seen {
  readonly rule: Excel.DataValidationRule;
  readonly said: readonly unknown[];
  readonly locked: boolean;
}

/** What the cells of a row take, what they say, and whether they are locked. */
const rowOf = (excel: EmbeddedExcel, sheet: string, row: number, columns: number): Promise<Seen[]> =>
  excel.run(async (context) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 1, 1);
      return {
        validation: cell.dataValidation.load('rule,prompt,errorAlert,ignoreBlanks'),
        protection: cell.format.protection.load('locked'),
      };
    });
    await context.sync();
    return cells.map(({ validation: { rule, prompt, errorAlert, ignoreBlanks }, protection: { locked } }) => ({
      rule,
      said: [prompt.title, prompt.message, errorAlert.title, errorAlert.message, errorAlert.style, ignoreBlanks],
      locked,
    }));
  });

/**
 * The kind of a rule, and what it refers to; LibreOffice writes names of sheets without apostrophes where they need
 * none.
 */
const ruleText = (rule: Excel.DataValidationRule): string => JSON.stringify(rule).replaceAll("'", '');

describeWithLibreOffice('a form in LibreOffice', () => {
  it('keeps what cells take and say, which are locked, and what is hidden', async () => {
    const form = formOf('pledges', { earlier: [row({ currency: 'EUR', amount: 5 }, { id: 'P-1' })] }, 'fr');
    const saved = await (await written(form)).save();
    const [ours, theirs] = [await openEmbeddedExcel(saved), await openEmbeddedExcel(await convert(saved, 'xlsx'))];
    const { name, headers, values } = await mainSheet(ours, form);
    for (const header of headers) {
      const [mine, other] = await Promise.all(
        [ours, theirs].map((excel) => rowOf(excel, name, header + 1, values[0]!.length)),
      );
      expect(other!.map(({ said, locked }) => ({ said, locked }))).toEqual(
        mine!.map(({ said, locked }) => ({ said, locked })),
      );
      expect(other!.map(({ rule }) => ruleText(rule))).toEqual(mine!.map(({ rule }) => ruleText(rule)));
      expect(mine!.filter(({ rule }) => rule.list).length).toBe(header === headers[0] ? 9 : 8);
    }
    const hidden = await theirs.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return sheets.items.filter(({ visibility }) => visibility === 'Hidden').map(({ name: one }) => one);
    });
    expect(hidden).toEqual([form.words.sheets.lists]);
  }, 400_000);

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
            row({ ...cash, needs: 'N-2', places: 'Albania' }),
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
