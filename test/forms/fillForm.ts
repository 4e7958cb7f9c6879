import type { FormKind } from '../../src/forms/form';
import { formWords } from '../../src/words/formWords';
import { openEmbeddedExcel } from 'embedded-excel/node';
import type { Language } from '../../src/words/languages';
import type { HeaderKey } from '../../src/returns/headerRow';

type Entry = Readonly<Partial<Record<HeaderKey, string | number>>>;

/** What somebody enters: into earlier rows by their identifiers, into new rows from the first on. */
export interface Filling {
  readonly earlier?: Readonly<Record<string, Entry>>;
  readonly entered?: readonly Entry[];
}

/** A form as its sender sees it: a cell of the main sheet by its row and its column's key, blank cells as ''. */
export interface SeenForm {
  readonly sheets: readonly string[];
  /** Every text of the first sheet. */
  readonly first: readonly string[];
  readonly earlier: readonly Readonly<Record<string, unknown>>[];
  readonly entered: readonly Readonly<Record<string, unknown>>[];
}

interface Part {
  readonly columns: ReadonlyMap<string, number>;
  /** Row of the sheet, from 0. */
  readonly first: number;
}

/** The parts of the main sheet, found by the headers of identifier and answer. */
function partsOf(values: readonly (readonly unknown[])[], language: Language): Part[] {
  const { headers } = formWords(language);
  const keyOf = new Map(Object.entries(headers).map(([key, header]) => [header, key]));
  return values.flatMap((row, at): Part[] => {
    if (row[0] !== headers.id || row[1] !== headers.answer) return [];
    return [
      { first: at + 1, columns: new Map(row.map((header, column) => [keyOf.get(String(header)) ?? '', column])) },
    ];
  });
}

/** Keys whose headers are another column's in some language. */
const sameHeader = (key: string): string => ({ theme: 'themes' })[key] ?? key;

/** The form's own check says something of a row that is filled in. */
const isFilled = ({ id, check }: Readonly<Record<string, unknown>>): boolean =>
  id === '' && check !== '' && check !== undefined;

/** Fills a form in as a person would, through Excel. */
export async function fillForm(
  bytes: Uint8Array,
  { kind, language }: { readonly kind: FormKind; readonly language: Language },
  { earlier = {}, entered = [] }: Filling,
): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel(bytes);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(formWords(language).sheets[kind]);
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    const parts = partsOf(used.values as unknown[][], language);
    const fresh = parts.at(-1)!;
    const put = ({ columns }: Part, row: number, entry: Entry): void => {
      for (const [key, value] of Object.entries(entry)) {
        const column = columns.get(key) ?? columns.get(sameHeader(key));
        if (column === undefined) throw new Error(`no column ${key}`);
        sheet.getCell(row, column).values = [[value]];
      }
    };
    for (const [id, entry] of Object.entries(earlier)) {
      const row = used.values.findIndex(([cell], at) => cell === id && at < fresh.first);
      if (row < 0) throw new Error(`no row ${id}`);
      put(parts[0]!, row, entry);
    }
    entered.forEach((entry, at) => put(fresh, fresh.first + at, entry));
    await context.sync();
  });
  return excel.save();
}

/** Looks at a form as a person would. */
export async function seeForm(
  bytes: Uint8Array,
  { kind, language }: { readonly kind: FormKind; readonly language: Language },
): Promise<SeenForm> {
  const excel = await openEmbeddedExcel(bytes);
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const words = formWords(language);
    const used = context.workbook.worksheets.getItem(words.sheets[kind]).getUsedRange().load('values');
    await context.sync();
    const first = sheets.items[0]!.getUsedRange().load('values');
    await context.sync();
    const values = used.values as unknown[][];
    const parts = partsOf(values, language);
    const rowsOf = ({ first: from, columns }: Part, to: number) =>
      values.slice(from, to).map((row) => Object.fromEntries([...columns].map(([key, column]) => [key, row[column]])));
    const fresh = parts.at(-1)!;

    return {
      sheets: sheets.items.map(({ name }) => name),
      first: (first.values as unknown[][])
        .flat()
        .map(String)
        .filter((text) => text !== ''),
      earlier:
        parts.length < 2 ? [] : rowsOf(parts[0]!, fresh.first - 2).filter((row) => /^[A-Z]-\d+$/.test(String(row.id))),
      entered: rowsOf(fresh, values.length).filter((row) => isFilled(row)),
    };
  });
}
