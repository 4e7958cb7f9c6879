import { partyKey, registerKeys, writeReference, type FormReference } from '../../src/forms/formReference';
import type { FormColumnKey } from '../../src/forms/columns';
import type { Answer, FormKind } from '../../src/forms/form';
import { type EmbeddedExcel, newEmbeddedExcel } from 'embedded-excel/node';
import { createRegister } from '../../src/jobs/createRegister';
import { readForForms } from '../../src/jobs/readForForms';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import type { Collection } from '../../src/returns/collection';
import { compareReturns } from '../../src/returns/compareReturns';
import type { ReadRow, ReadValue } from '../../src/returns/readForm';
import type { ReturnGiven } from '../../src/returns/returnGiven';

/** The illustrative register in the embedded Excel. */
export async function sampleWorkbook(): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await createRegister(excel.run, sampleRegister());
  return excel;
}

export interface RowGiven {
  readonly id?: string;
  /** By what the form knows a new row. */
  readonly key?: string;
  readonly answer?: Answer;
  readonly values?: Readonly<Partial<Record<FormColumnKey, ReadValue>>>;
}

export interface FormGiven {
  readonly file: string;
  readonly kind?: FormKind;
  readonly party: string;
  readonly rows: readonly RowGiven[];
}

/** Forms with these rows, from row 12 of the sheet "Form" on, compared with the register of the workbook. */
export async function collectionOf(excel: EmbeddedExcel, forms: readonly FormGiven[]): Promise<Collection> {
  const side = await readForForms(excel.run);
  const register = registerKeys(side.marks)[0]!;
  return compareReturns(
    side,
    forms.map(({ file, kind = 'pledges', party, rows }): ReturnGiven => {
      const key = partyKey(register, party);
      const reference: FormReference = { version: 1, kind, language: 'en', register, party: key, madeOn: '2026-11-24' };
      const read = rows.map(({ id, key, answer, values = {} }, index): ReadRow => ({
        sheet: 'Form',
        row: 12 + index,
        id: id ?? null,
        ...(key !== undefined && { key }),
        answer: answer ?? null,
        values: new Map(Object.entries(values) as [FormColumnKey, ReadValue][]),
        found: new Map(),
        issues: [],
      }));
      const referenceText = writeReference(reference);
      const form = { reference, referenceText, party: party, rows: read, asSent: null, issues: [] };
      return { file, sha256: `sha of ${file}`, form, reference, failure: null };
    }),
  );
}

/** Every row of every file. */
export const allRows = ({ files }: Collection): { file: number; row: number }[] =>
  files.flatMap(({ rows }, file) => rows.map((_, row) => ({ file, row })));

/** The formulas of a table, its header apart, row by row as objects by header. */
export const rowsOfTable = (excel: EmbeddedExcel, table: string): Promise<Record<string, unknown>[]> =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('formulas');
    await context.sync();
    const [headers, ...rows] = range.formulas as unknown[][];
    return rows.map((row) => Object.fromEntries(headers!.map((header, at) => [String(header), row[at]])));
  });

/** The workbook without its Log. */
export function withoutLog(excel: EmbeddedExcel): unknown {
  const { sheets, ...others } = excel.snapshot() as { sheets: { name: string }[] };
  return { ...others, sheets: sheets.filter(({ name }) => name !== 'Log') };
}

export const ACCEPTANCE = { acceptedBy: 'A. Officer', at: '2026-11-24T10:00:00.000Z', receivedOn: '2026-11-23' };

export const DONOR_A = 'Government of Country A';
export const DONOR_B = 'Government of Country B';

/** A pledge that the sample does not have. */
export const NEW = { pledgedOn: '2026-06-30', status: 'committed', kind: 'cash', currency: 'EUR', amount: 700 };
