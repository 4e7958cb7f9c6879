import { writeForm } from '../../../src/excel/forms/writeForm';
import { formKeys, type FormColumnKey } from '../../../src/forms/columns';
import { columnOfForm } from '../../../src/forms/columnOfForm';
import type { Form, FormKind, FormRow, OpenNeed } from '../../../src/forms/form';
import { formWords } from '../../../src/words/formWords';
import { newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import type { Language } from '../../../src/words/languages';

const need = (id: string, state: string, theme: string, gap: number): OpenNeed => ({
  id,
  title: `Title of ${id}`,
  state,
  region: 'Region of ' + state,
  theme,
  modality: 'training',
  priority: 2,
  firstYear: 2026,
  lastYear: 2028,
  requirement: gap + 100,
  covered: 100,
  gap,
});

/** A row as a form shows it. */
export const row = (cells: FormRow['cells'], more: Partial<FormRow> = {}): FormRow => ({
  id: null,
  answer: null,
  cells,
  problems: {},
  ...more,
});

const REQUIRED: readonly FormColumnKey[] = ['pledgedOn', 'status', 'currency', 'title', 'theme', 'requirement'];

/**
 * A form with round rates: a euro is 1.25 in base currency, a training place 400 euro, a manual 10 dollars; yen have no
 * rate.
 */
export function formOf(kind: FormKind, more: Partial<Form> = {}, language: Language = 'en'): Form {
  const words = formWords(language);
  const { statuses, kinds } = words;
  return {
    kind,
    language,
    rightToLeft: language === 'ar',
    reference: 'PB1-P-EN-7KQ4M2XA-9TR3DD0C-20261124-4T',
    edition: '',
    party: 'Norland',
    programme: 'Technical cooperation',
    returnAddress: null,
    returnBy: null,
    session: 'Session of 2026',
    asOf: '2026-11-24',
    figuresAsOf: '2026-06-30',
    baseCurrency: 'USD',
    words,
    columns: formKeys(kind).map((key) => ({
      ...columnOfForm(kind, key),
      header: words.headers[key],
      prompt: words.prompts[key],
      alert: words.alerts.choice,
      required: REQUIRED.includes(key),
    })),
    earlier: [],
    asSent: [],
    entered: [],
    newRows: 6,
    lists: {
      otherNeeds: [],
      needs: [
        need('N-1', 'Albania', 'Corruption', 1000),
        need('N-2', 'Benin', 'Prisons', 2000),
        need('N-3', 'Benin', 'Corruption', 3000),
      ],
      states: ['Albania', 'Benin', 'Chad'],
      regions: ['Region of Albania', 'Region of Benin'],
      themes: ['Corruption', 'Prisons'],
      modalities: ['equipment', 'training'],
      currencies: [
        { code: 'USD', inBase: 1 },
        { code: 'EUR', inBase: 1.25 },
      ],
      categories: [
        { name: 'training place', unit: 'place', currency: 'EUR', unitValue: 400 },
        { name: 'manual', unit: 'copy', currency: 'USD', unitValue: 10 },
        { name: 'expert', unit: 'month', currency: 'JPY', unitValue: 900_000 },
      ],
      statuses: [statuses.pledged, statuses.committed, statuses.paid],
      kinds: [kinds.cash, kinds['in kind']],
    },
    ...more,
  };
}

/** The form as an open workbook. */
export async function written(form: Form): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await writeForm(excel.run, form);
  return excel;
}

export type Cell = string | number | boolean;

/** What a range of a sheet holds. */
export const valuesOf = (excel: EmbeddedExcel, sheet: string, address?: string): Promise<Cell[][]> =>
  excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = (address === undefined ? worksheet.getUsedRange() : worksheet.getRange(address)).load('values');
    await context.sync();
    return range.values as Cell[][];
  });

/** The main sheet as a reader sees it: cells by the headers above them. */
export interface MainSheet {
  readonly name: string;
  readonly values: Cell[][];
  /** Rows of headers, counted from 1: of part A, where it has rows, and of part B. */
  readonly headers: readonly number[];
  /** The letters of a column, by its header. */
  readonly column: (header: string) => string;
  /** What a row of part B shows below a header; rows count from 0. */
  readonly shown: (rowOfB: number, header: string) => Cell | undefined;
  /** The next cell that holds something, to the right of a text. */
  readonly beside: (label: string) => Cell | undefined;
}

const letters = (index: number): string => String.fromCharCode(65 + index);

export async function mainSheet(excel: EmbeddedExcel, { words, kind }: Form): Promise<MainSheet> {
  const name = words.sheets[kind];
  const values = await valuesOf(excel, name);
  const headers = values.flatMap((cells, index) => (cells.includes(words.headers.check) ? [index + 1] : []));
  const at = (header: string): number => {
    const found = values[headers[0]! - 1]!.findIndex(
      (cell) => cell === header || String(cell).startsWith(`${header} (`),
    );
    if (found < 0) throw new Error(`no header ${header}`);
    return found;
  };
  return {
    name,
    values,
    headers,
    column: (header) => letters(at(header)),
    shown: (rowOfB, header) => values[headers.at(-1)! + rowOfB]![at(header)],
    beside: (label) => {
      const cells = values.find((row) => row.includes(label));
      return cells?.slice(cells.indexOf(label) + 1).find((cell) => cell !== '');
    },
  };
}

/** Enters values into cells, as somebody who fills the form in. */
export const enter = (excel: EmbeddedExcel, sheet: string, cells: Readonly<Record<string, Cell>>): Promise<void> =>
  excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells))
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

/** Whether cells are locked; null where some are and some are not. */
export const lockedAt = (
  excel: EmbeddedExcel,
  sheet: string,
  addresses: readonly string[],
): Promise<(boolean | null)[]> =>
  excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const found = addresses.map((address) => worksheet.getRange(address).format.protection.load('locked'));
    await context.sync();
    return found.map(({ locked }) => locked as boolean | null);
  });

/** The cell to fill in to the right of a label, below the tables. */
export async function inputBeside(excel: EmbeddedExcel, { name, values }: MainSheet, label: string): Promise<string> {
  const row = values.findLastIndex((cells) => cells.includes(label));
  const from = values[row]!.indexOf(label) + 1;
  const cells = values[row]!.slice(from).map((_, index) => `${letters(from + index)}${row + 1}`);
  const locked = await lockedAt(excel, name, cells);
  return cells[locked.indexOf(false)]!;
}
