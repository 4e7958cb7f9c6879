import { readCells } from 'embedded-excel/node';
import { convertAll, describeWithLibreOffice } from '../../../packages/embedded-excel/test/libreoffice/libreOffice';
import type { EmbeddedExcel } from 'embedded-excel/node';
import type { FormKind, FormRow } from '../../../src/forms/form';
import { formKeys } from '../../../src/forms/columns';
import { LANGUAGES } from '../../../src/words/languages';
import { formOf, mainSheet, row, valuesOf, written } from './build';

interface Validation {
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

const validationAt = (excel: EmbeddedExcel, sheet: string, address: string): Promise<Validation> =>
  excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON() as Validation;
  });

/** The validations of the first row of part B, by the keys of their columns. */
async function rulesOf(kind: FormKind): Promise<Map<string, Validation>> {
  const form = formOf(kind);
  const excel = await written(form);
  const { name, headers, column } = await mainSheet(excel, form);
  const found = new Map<string, Validation>();
  for (const key of formKeys(kind))
    found.set(key, await validationAt(excel, name, `${column(form.words.headers[key])}${headers.at(-1)! + 1}`));
  return found;
}

/** No drop-down of the test's register offers more. */
const MOST_OFFERED = 30;

/** A row of part B, and the header of the column whose drop-down is asked for. */
type DropDown = readonly [cells: FormRow['cells'], header: string];

/**
 * A form in whose first row of part B the cells are entered, with what its drop-down offers written out by formulas.
 */
async function writtenOut([cells, header]: DropDown): Promise<{ name: string; file: Uint8Array }> {
  const form = formOf('pledges', { entered: [row(cells)] });
  const excel = await written(form);
  const { name, headers, column } = await mainSheet(excel, form);
  const { rule } = await validationAt(excel, name, `${column(header)}${headers.at(-1)! + 1}`);
  const source = String(rule.list!.source).slice(1);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    sheet.getRange('AZ1').formulas = [[`=IFERROR(ROWS(${source}),1)`]];
    sheet.getRange(`BA1:BA${MOST_OFFERED}`).formulas = Array.from({ length: MOST_OFFERED }, (_, index) => [
      `=IFERROR(INDEX(${source},${index + 1})&"","")`,
    ]);
    await context.sync();
  });
  return { name, file: await excel.save() };
}

/** What drop-downs offer, as LibreOffice computes it. */
async function offered(...dropDowns: readonly DropDown[]): Promise<unknown[][]> {
  const forms = await Promise.all(dropDowns.map(writtenOut));
  const computed = await convertAll(
    forms.map(({ file }) => file),
    'xlsx',
  );
  return computed.map((file, at) => {
    const found = readCells(file).sheets.find(({ name }) => name === forms[at]!.name)!.cells;
    const valueAt = (row: number, column: number) =>
      found.find((one) => one.row === row && one.column === column)?.value;
    return Array.from({ length: Number(valueAt(1, 52)) }, (_, index) => valueAt(index + 1, 53) ?? '');
  });
}

const { headers: h, kinds } = formOf('pledges').words;

describe('what the cells of a form take', () => {
  it.each(['pledges', 'needs'] as const)('of %s comes with a message and a refusal in every column', async (kind) => {
    const form = formOf(kind);
    const rules = await rulesOf(kind);
    for (const [key, { prompt, errorAlert }] of rules) {
      const { header, prompt: message } = form.columns.find((column) => column.key === key)!;
      expect([key, prompt]).toEqual([key, { showPrompt: true, title: header, message }]);
      expect([key, errorAlert]).toEqual([key, expect.objectContaining({ showAlert: true, title: 'Not accepted' })]);
    }
  });

  it('stops what is not in a list of which one is chosen, and asks where several are', async () => {
    const rules = [...(await rulesOf('pledges'))];
    const styles = (style: string): string[] =>
      rules.filter(([, { errorAlert }]) => errorAlert.style === style).map(([key]) => key);
    expect(styles('Warning')).toEqual(['needs', 'places', 'regions', 'themes']);
    expect(styles('Stop')).toHaveLength(rules.length - 4);
    expect(rules.filter(([, { type }]) => type === 'List').map(([key]) => key)).toEqual([
      'status',
      'kind',
      'currency',
      'category',
      'needs',
      'places',
      'regions',
      'themes',
    ]);
  });

  it('is days, amounts, years, shares and texts of a length', async () => {
    const rules = new Map([...(await rulesOf('pledges')), ...(await rulesOf('needs'))]);
    const ruleOf = (key: string) => rules.get(key)!.rule;
    const day = { date: { operator: 'GreaterThanOrEqualTo', formula1: '=DATE(1990,1,1)' } };
    const amount = { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } };
    expect(['pledgedOn', 'requestedOn'].map(ruleOf)).toEqual([day, day]);
    expect(['amount', 'quantity', 'requirement'].map(ruleOf)).toEqual([amount, amount, amount]);
    expect(ruleOf('inKindShare')).toEqual({ decimal: { operator: 'Between', formula1: 0, formula2: 1 } });
    expect(ruleOf('firstYear')).toEqual({ wholeNumber: { operator: 'Between', formula1: 1945, formula2: 2200 } });
    expect(ruleOf('lastYear')).toEqual({
      wholeNumber: {
        operator: 'Between',
        formula1: expect.stringMatching(/^=MAX\(1945,\$\w+\)$/) as string,
        formula2: 2200,
      },
    });
    expect(ruleOf('notes')).toEqual({ textLength: { operator: 'LessThanOrEqualTo', formula1: 1000 } });
  });

  it('is not anything at all where the cells that a rule reads are blank', async () => {
    const rules = await rulesOf('pledges');
    const strict = [...rules].filter(([, { ignoreBlanks }]) => !ignoreBlanks).map(([key]) => key);
    expect(strict).toEqual(['category', 'needs', 'places', 'regions', 'themes', 'lastYear']);
  });

  it('is said in formulas that Excel’s dialog takes, in every language', async () => {
    for (const language of LANGUAGES) {
      const needs = Array.from({ length: 1000 }, (_, index) => ({
        ...formOf('pledges').lists.needs[0]!,
        id: `N-${index}`,
      }));
      const form = formOf('pledges', { lists: { ...formOf('pledges').lists, needs } }, language);
      const excel = await written(form);
      const { name, headers, column } = await mainSheet(excel, form);
      for (const key of ['category', 'needs', 'places', 'regions', 'themes'] as const) {
        const { rule } = await validationAt(excel, name, `${column(form.words.headers[key])}${headers.at(-1)! + 1}`);
        expect(String(rule.list!.source).length).toBeLessThanOrEqual(255);
      }
    }
  }, 400_000);
});

describeWithLibreOffice('drop-downs that depend on each other', () => {
  it('offer the needs of the State in the row, and all needs without one', async () => {
    const all = ['N-1', 'N-2', 'N-3'];
    expect(
      await offered(
        [{ places: 'Benin' }, h.needs],
        [{ places: 'Albania' }, h.needs],
        [{}, h.needs],
        [{ places: 'Albania; Benin' }, h.needs],
        [{ places: 'Chad' }, h.needs],
      ),
    ).toEqual([['N-2', 'N-3'], ['N-1'], all, all, all]);
  });

  it('offer the State, region and theme of the need in the row, and all without one, or with several', async () => {
    expect(
      await offered(
        [{ needs: 'N-2' }, h.places],
        [{ needs: 'N-2' }, h.regions],
        [{ needs: 'N-2' }, h.themes],
        [{}, h.places],
        [{ needs: 'N-1; N-2' }, h.themes],
      ),
    ).toEqual([['Benin'], ['Region of Benin'], ['Prisons'], ['Albania', 'Benin', 'Chad'], ['Corruption', 'Prisons']]);
  });

  it('offer categories for pledges in kind, and nothing for cash', async () => {
    const all = ['training place', 'manual', 'expert'];
    expect(
      await offered([{ kind: kinds['in kind'] }, h.category], [{}, h.category], [{ kind: kinds.cash }, h.category]),
    ).toEqual([all, all, ['']]);
  });
});

describe('a copy that goes back', () => {
  const problem = 'There is no such day.';
  const form = formOf('pledges', {
    entered: [
      row({}),
      row({ pledgedOn: '31 February', amount: '12,5,0' }, { problems: { pledgedOn: problem } }),
      row({}),
    ],
  });

  it('has what was entered as it was, and says while the cell is selected what is wrong', async () => {
    const excel = await written(form);
    const { name, headers, column, shown } = await mainSheet(excel, form);
    expect([shown(1, h.pledgedOn), shown(1, h.amount)]).toEqual(['31 February', '12,5,0']);
    const first = headers.at(-1)! + 1;
    const messages = await Promise.all(
      [0, 1, 2].map((index) => validationAt(excel, name, `${column(h.pledgedOn)}${first + index}`)),
    );
    const { prompt } = form.columns[0]!;
    expect(messages.map((one) => one.prompt.message)).toEqual([prompt, problem, prompt]);
    expect(new Set(messages.map(({ rule }) => JSON.stringify(rule))).size).toBe(1);
  });

  it('says at the answer what is wrong with it, and shows it as it was found', async () => {
    const told = row({}, { id: 'P-1', foundAnswer: 'perhaps', problems: { answer: problem } });
    const wrong = formOf('pledges', { earlier: [told, row({}, { id: 'P-2', answer: 'amended' })] });
    const excel = await written(wrong);
    const { name, headers, column, values } = await mainSheet(excel, wrong);
    const first = headers[0]! + 1;
    expect(values.slice(first - 1, first + 1).map((cells) => cells[1])).toEqual([
      'perhaps',
      wrong.words.answers.amended,
    ]);
    const messages = await Promise.all(
      [h.answer, h.pledgedOn].map((header) => validationAt(excel, name, `${column(header)}${first}`)),
    );
    expect(messages.map((one) => one.prompt.message === problem)).toEqual([true, false]);
    const cells = await valuesOf(excel, wrong.words.corrections.sheet);
    expect(cells.find((one) => one.includes(problem))!.slice(0, 3)).toEqual([`B${first}`, h.answer, 'perhaps']);
  });

  it('keeps rules that read their own row where a cell above has a problem', async () => {
    const broken = formOf('pledges', {
      entered: [row({ lastYear: 1 }, { problems: { lastYear: 'x' } }), row({})],
    });
    const excel = await written(broken);
    const { name, headers, column } = await mainSheet(excel, broken);
    const first = headers.at(-1)! + 1;
    for (const at of [first, first + 1]) {
      const { rule } = await validationAt(excel, name, `${column(h.lastYear)}${at}`);
      expect(rule.wholeNumber!.formula1).toBe(`=MAX(1945,$${column(h.firstYear)}${at})`);
    }
  });
});
