import { planForm, writeForm } from '../../src/excel/forms/writeForm';
import { formKeys, type FormColumnKey } from '../../src/forms/columns';
import { FORM_KINDS, type Form, type FormKind } from '../../src/forms/form';
import { needsForm } from '../../src/forms/needsForm';
import { partiesOf, type Party } from '../../src/forms/parties';
import { pledgeForm } from '../../src/forms/pledgeForm';
import { referenceFor } from '../../src/forms/referenceFor';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { newEmbeddedExcel, readCells } from 'embedded-excel/node';
import type { Language } from '../../src/words/languages';
import type { ReadForm } from '../../src/returns/readForm';
import { returnContext } from '../../src/returns/returnContext';
import type { ReturnedFile } from '../../src/returns/returnedFile';
import { groundOf } from '../forms/grounds';
import { sampleSource } from '../forms/sources';
import { fileOf, read, sheetOf, valuesOf, type Cells } from './returnedForm';

const source = sampleSource();
const context = returnContext(source);

async function forms(kind: FormKind, language: Language): Promise<(party: Party) => Form> {
  const ground = await groundOf(source, language);
  const make = kind === 'pledges' ? pledgeForm : needsForm;
  return (party) =>
    make(ground, party, {
      reference: referenceFor(source.marks, { kind, language, madeOn: '2026-07-01', party: party.key }),
    });
}

/** The register's own records of a form's earlier rows, as far as forms have them. */
const registered = (kind: FormKind, form: Form) =>
  form.earlier.map(({ id }) => {
    const records: readonly { readonly id: string }[] = source.register[kind];
    const record = records.find((one) => one.id === id)! as unknown as Record<string, unknown>;
    return { id, ...Object.fromEntries(formKeys(kind).map((key) => [key, record[key]])) };
  });

const rowsOf = ({ rows }: ReadForm) => rows.map((row) => ({ id: row.id, ...valuesOf(row) }));

/** What a form's sheets hold before Excel draws them; formulas have no value yet. */
const planned = (form: Form): ReturnedFile =>
  fileOf(
    ...planForm(form, false).map(({ sheet, hidden }) =>
      sheetOf(
        sheet.name,
        sheet.cells.map((cells): Cells =>
          Array.from(cells, (cell) =>
            typeof cell === 'number' ? cell : cell && 'text' in cell ? cell.text : cell && 'formula' in cell ? 0 : null,
          ),
        ),
        hidden,
      ),
    ),
  );

describe.each(FORM_KINDS)('forms of %s that are made', (kind) => {
  it.each(LANGUAGES)(
    'are read back for every donor and State, with every row and nothing else (%s)',
    async (language) => {
      const make = await forms(kind, language);
      const parties = partiesOf(kind, source);
      expect(parties.length).toBeGreaterThan(5);
      for (const party of parties) {
        const form = make(party);
        const back = read(planned(form), context);
        expect(rowsOf(back)).toEqual(registered(kind, form));
        expect([...back.asSent!].map(([id, values]) => ({ id, ...Object.fromEntries(values) }))).toEqual(rowsOf(back));
        expect(back.rows.flatMap(({ issues }) => issues)).toEqual([]);
        expect(back.issues).toEqual([]);
        expect(back.party).toBe(form.party);
        expect(back.referenceText).toBe(form.reference);
      }
    },
  );
});

const NEW: Readonly<Record<FormKind, (language: Language) => Partial<Record<FormColumnKey, string | number>>>> = {
  pledges: (language) => ({
    pledgedOn: 46173,
    status: formWords(language).statuses.committed,
    kind: formWords(language).kinds['in kind'],
    currency: 'USD',
    category: 'manual',
    quantity: 12,
    regions: formWords(language).regions['Western Africa']!,
    themes: 'Urban crime; Prison reform',
    notes: "'=1+1",
  }),
  needs: () => ({ title: 'A new need', theme: 'Urban crime', currency: 'EUR', requirement: 1234.5, inKindShare: 0.5 }),
};

const EXPECTED = {
  pledges: {
    pledgedOn: '2026-05-31',
    status: 'committed',
    kind: 'in kind',
    currency: 'USD',
    amount: null,
    category: 'manual',
    quantity: 12,
    regions: ['Western Africa'],
    themes: ['Urban crime', 'Prison reform'],
    notes: '=1+1',
  },
  needs: { title: 'A new need', theme: 'Urban crime', currency: 'EUR', requirement: 1234.5, inKindShare: 0.5 },
};

describe.each(FORM_KINDS)('a form of %s that Excel drew and saved', (kind) => {
  it.each(LANGUAGES)('is read back with what was entered into it (%s)', async (language) => {
    const make = await forms(kind, language);
    const party = partiesOf(kind, source).find(({ earlier }) => earlier > 0)!;
    const form = make(party);
    const book = await newEmbeddedExcel();
    await writeForm(book.run, form);
    const { headers, sheets, answers } = formWords(language);
    await book.run(async (excel) => {
      const used = excel.workbook.worksheets.getItem(sheets[kind]).getUsedRange().load('values');
      await excel.sync();
      const headerRows = used.values.flatMap((cells, row) => (cells.includes(headers.currency) ? [row] : []));
      const put = (row: number, header: string, value: string | number) => {
        used.getCell(row, used.values[headerRows[0]!]!.indexOf(header)).values = [[value]];
      };
      put(headerRows[0]! + 1, headers.answer, answers.confirmed);
      for (const [key, value] of Object.entries(NEW[kind](language)))
        put(headerRows[1]! + 1, headers[key as FormColumnKey], value);
      await excel.sync();
    });
    const back = read(readCells(await book.save()), context);
    expect(rowsOf(back).slice(0, -1)).toEqual(registered(kind, form));
    expect(back.rows[0]!.answer).toBe('confirmed');
    expect(rowsOf(back).at(-1)).toMatchObject({ id: null, ...EXPECTED[kind] });
    expect(back.rows.flatMap(({ issues }) => issues)).toEqual([]);
    expect(back.issues).toEqual([]);
    expect(back.party).toBe(form.party);
  });
});
