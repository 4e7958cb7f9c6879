import { formKeys, type FormColumnKey } from '../../../forms/columns';
import { ANSWERS, type Answer, type FormKind } from '../../../forms/form';
import { formColumn } from '../../../forms/formColumns';
import { formWords, type FormWords } from '../../../words/formWords';
import { sheetCellAddress } from '../../../values/cellAddress';
import type { Issue } from '../../../register/issue';
import { FORM_SCHEMAS } from '../../../returns/formSchema';
import { columnOfIssue, problemText, type ProblemGround } from '../../../returns/problemText';
import type { ReadForm, ReadRow } from '../../../returns/readForm';
import { returnedTables, type ReturnedTable } from '../../../returns/returnedTables';
import type { ReturnedFile } from '../../../returns/returnedFile';
import { formTotals, headFact, labelled, type FormTotal } from './formFacts';

/** Something that a row lacks, or that is wrong in it. */
export type Lack =
  | { readonly kind: 'unanswered'; readonly cell: string }
  | { readonly kind: 'blank'; readonly cell: string; readonly column: string }
  /** Confirmed, though these columns were changed. */
  | { readonly kind: 'changed'; readonly cell: string; readonly columns: readonly string[] }
  /** What is wrong with a cell and what is wanted there, in the form's language. */
  | { readonly kind: 'problem'; readonly cell: string; readonly column: string | null; readonly text: string }
  /** What the form's own check says. */
  | { readonly kind: 'check'; readonly cell: string; readonly text: string };

export interface RowLacking {
  /** As Excel numbers it. */
  readonly row: number;
  readonly id: string | null;
  readonly lacks: readonly Lack[];
}

/** A form as its sender needs to see it: whose it is, how far it is, what is missing and what it comes to. */
export interface FillView {
  readonly kind: FormKind;
  readonly reference: string;
  readonly madeOn: string;
  readonly party: string | null;
  readonly session: string | null;
  readonly currency: string | null;
  readonly earlier: {
    readonly all: number;
    readonly answers: Readonly<Record<Answer, number>>;
    readonly unanswered: number;
    /** Where to go on: the first row without an answer. */
    readonly next: string | null;
  };
  readonly fresh: {
    readonly filled: number;
    readonly complete: number;
    /** The first row that is blank. */
    readonly next: string | null;
  };
  readonly signature: {
    /** Labels of lines that are blank, in the form's language. */
    readonly blank: readonly string[];
    /** The label of the first of them; what is filled in stands behind it. */
    readonly label: string | null;
  };
  readonly lacking: readonly RowLacking[];
  readonly totals: readonly (FormTotal & { readonly label: string })[];
  readonly isComplete: boolean;
}

/** By what the form's own check takes it for signed. */
const SIGNED = ['name', 'date'] as const;

export function fillView(form: ReadForm, file: ReturnedFile): FillView {
  const { kind, language, madeOn } = form.reference;
  const words = formWords(language);
  const ground: ProblemGround = {
    kind,
    language,
    words,
    columns: formKeys(kind).map((key) => formColumn(kind, key, words)),
  };
  const tables = returnedTables(file, kind, language);
  const lacking = form.rows.flatMap((row): RowLacking[] => {
    const lacks = lacksOf(row, form, tableOf(row, tables), ground);
    return lacks.length === 0 ? [] : [{ row: row.row, id: row.id, lacks }];
  });
  const lackingRows = new Set(lacking.map(({ row }) => row));
  const earlier = form.rows.filter(({ id }) => id !== null);
  const fresh = form.rows.filter(({ id }) => id === null);
  const unanswered = earlier.filter(({ answer }) => answer === null);
  const main = tables[0]?.sheet ?? '';
  const signature = signatureOf(file, main, words);
  return {
    kind,
    reference: form.referenceText,
    madeOn,
    party: headFact(file, [words.head.donor, words.head.state]),
    session: headFact(file, [words.head.session]),
    currency: headFact(file, [words.head.currency]),
    earlier: {
      all: earlier.length,
      answers: Object.fromEntries(
        ANSWERS.map((one) => [one, earlier.filter(({ answer }) => answer === one).length]),
      ) as Record<Answer, number>,
      unanswered: unanswered.length,
      next: unanswered[0] ? answerCell(unanswered[0], tables) : null,
    },
    fresh: {
      filled: fresh.length,
      complete: fresh.filter(({ row }) => !lackingRows.has(row)).length,
      next: nextBlankRow(tables),
    },
    signature,
    lacking,
    totals: formTotals(file, main, words).map((total) => ({ ...total, label: words.totals[total.key] })),
    isComplete: lacking.length === 0 && form.rows.length > 0 && signature.blank.length === 0,
  };
}

const tableOf = ({ sheet, row }: ReadRow, tables: readonly ReturnedTable[]): ReturnedTable | undefined =>
  tables.findLast((table) => table.sheet === sheet && table.headerRow < row);

const answerCell = (row: ReadRow, tables: readonly ReturnedTable[]): string => {
  const table = tableOf(row, tables);
  return sheetCellAddress(row.sheet, row.row, table?.columns.get('answer') ?? 1);
};

function lacksOf(row: ReadRow, form: ReadForm, table: ReturnedTable | undefined, ground: ProblemGround): Lack[] {
  const { words } = ground;
  const at = (column: number | undefined): string => sheetCellAddress(row.sheet, row.row, column ?? 1);
  const lacks: Lack[] = [];
  const errors = row.issues.filter(({ severity }) => severity === 'error');
  const answerAt = at(table?.columns.get('answer'));
  const isAnswerWrong = errors.some(({ cell }) => cell === answerAt);
  if (row.id !== null && row.answer === null && !isAnswerWrong) lacks.push({ kind: 'unanswered', cell: answerAt });
  const changed = row.answer === 'confirmed' ? changedColumns(row, form, words) : [];
  if (changed.length > 0) lacks.push({ kind: 'changed', cell: answerAt, columns: changed });
  for (const issue of errors) {
    const cell = issue.cell ?? at(undefined);
    const column = headerOf(issue, ground);
    const isBlank = issue.code === 'blank-cell' && column !== null;
    lacks.push(
      isBlank
        ? { kind: 'blank', cell, column }
        : { kind: 'problem', cell, column, text: problemText(ground, issue, row) },
    );
  }
  const check = table?.columns.get('check');
  const text = table?.rows.find((one) => one.row === row.row)?.cells.get(check ?? 0);
  const isLacking = typeof text === 'string' && text !== words.checks.rowComplete;
  if (lacks.length === 0 && isLacking) lacks.push({ kind: 'check', cell: at(check), text });
  return lacks;
}

/** The header, in the form's language, of the column that an issue is about; null where it is about the row. */
function headerOf(issue: Issue, ground: ProblemGround): string | null {
  const { answer, id } = FORM_SCHEMAS[ground.kind].columns;
  const { headers } = ground.words;
  if (issue.column === answer!.header) return headers.answer;
  if (issue.column === id!.header) return headers.id;
  return columnOfIssue(ground, issue)?.header ?? null;
}

/** Headers of the columns of an earlier row that its sender changed. */
function changedColumns({ id, values }: ReadRow, { asSent }: ReadForm, { headers }: FormWords): string[] {
  const sent = id === null ? undefined : asSent?.get(id);
  if (sent === undefined) return [];
  return [...values].flatMap(([key, value]: [FormColumnKey, unknown]) =>
    sent.has(key) && JSON.stringify(sent.get(key)) !== JSON.stringify(value) ? [headers[key]] : [],
  );
}

/** Where the next new row begins: the first blank one of the last table. */
function nextBlankRow(tables: readonly ReturnedTable[]): string | null {
  const table = tables.at(-1);
  if (table === undefined) return null;
  const taken = new Set(table.rows.map(({ row }) => row));
  let row = table.headerRow + 1;
  while (taken.has(row)) row++;
  const own = new Set(['id', 'answer']);
  const columns = [...table.columns].filter(([key]) => !own.has(key)).map(([, column]) => column);
  return sheetCellAddress(table.sheet, row, Math.min(...columns));
}

function signatureOf(file: ReturnedFile, sheet: string, { signature, readToo }: FormWords): FillView['signature'] {
  const lines = SIGNED.map((key) => ({
    label: signature[key],
    at:
      [signature[key], ...(readToo.signature?.[key] ?? [])]
        .map((label) => labelled(file, sheet, label))
        .find((at) => at !== null) ?? null,
  }));
  const blank = lines.filter(({ at }) => at === null || at.value === null);
  const first = (blank[0] ?? lines[0])?.at;
  return {
    blank: blank.map(({ label }) => label),
    label: first ? sheetCellAddress(first.sheet, first.cell.row, first.cell.column) : null,
  };
}
