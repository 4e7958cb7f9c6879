import type { FormColumnKey } from '../forms/columns';
import type { Form, FormCell, FormColumn, FormRow, ProblemPlace } from '../forms/form';
import { keyedOnce } from '../forms/rowKey';
import { holdsDays, shownValue } from '../forms/kindsOnForm';
import type { Shown } from '../forms/shown';
import { problemWords } from '../words/problemWords';
import { cellText } from '../register/cells/cellText';
import { foldName } from '../values/names';
import type { Issue } from '../register/issue';
import type { CellValue } from '../register/rawTable';
import { cleanText } from './cells/cleanText';
import type { CollectedFile, CollectedRow } from './collection';
import { earlierIssues } from './compare/compareEarlier';
import { sameValue } from './compare/sameValue';
import { FORM_SCHEMAS } from './formSchema';
import type { LoggedEntry } from './log/logEntry';
import { takenFromFile } from './log/takenFromFile';
import { columnOfIssue, problemText } from './problemText';
import type { ReadForm, ReadRow, ReadValue } from './readForm';

/** What a cell of Excel holds at most, less the apostrophe before a text ("Excel specifications and limits"). */
const LONGEST_CELL = 32_766;

/** A returned row with what became of it. */
interface Returned {
  readonly row: ReadRow;
  readonly collected: CollectedRow;
  /** The row of the register that it is, or that was taken over from it; null for a row that is still new. */
  readonly id: string | null;
}

interface Ground {
  readonly fresh: Form;
  readonly shown: Shown;
  /** The earlier rows as they were sent, by their folded identifiers. */
  readonly sent: ReadonlyMap<string, ReadonlyMap<FormColumnKey, ReadValue>>;
}

/**
 * A return with problems as a form that goes back to its sender: what is wrong stands at its cells and rows, in the
 * form's language. Whatever could be read stands in the form's own words, what could not as it was found; an earlier
 * row's cell that its sender left as it was has what the register says now, so that nothing of the register's is undone
 * by sending the copy. A new row that was taken over is among the earlier ones, under its identifier; only a row that
 * was not is one of what is new, under the key by which it will be known again. Of rows that bear the same number the first that has a problem is in it. What the sender wrote
 * outside the tables is not: the returned file itself stays as it is.
 * @param fresh a form for the same sender as it would be made now, which nobody has filled in
 * @param form what was read of the return
 * @param file what became of it; its rows are those of `form`, in the same order
 * @param logged what the Log has by now
 */
export function returnedCopy(
  fresh: Form,
  form: ReadForm,
  file: CollectedFile,
  shown: Shown,
  logged: readonly LoggedEntry[] = [],
): Form {
  const sent = new Map([...(form.asSent ?? [])].map(([id, values]) => [foldName(id), values]));
  const ground = { fresh, shown, sent };
  const takenAs = takenFromFile(logged, file);
  const returned = form.rows.map((row, place): Returned => {
    const collected = file.rows[place]!;
    return { row, collected, id: isNotTheirs(collected) ? null : (row.id ?? takenAs(row) ?? collected.taken ?? null) };
  });
  const known = new Map<string, Returned>();
  for (const one of returned) {
    if (one.id === null) continue;
    const id = foldName(one.id);
    const before = known.get(id);
    if (!before || (!hasProblem(before) && hasProblem(one))) known.set(id, one);
  }
  const listed = new Set(fresh.earlier.map(({ id }) => foldName(id ?? '')));
  const earlier = fresh.earlier.map((row) => {
    const one = known.get(foldName(row.id ?? ''));
    const isSettled = one?.row.id === null && (!hasProblem(one) || takenAs(one.row) !== undefined);
    return one && !isSettled ? filledIn(ground, one, row) : row;
  });
  // The register has withdrawn or closed it since.
  const unlisted = [...known].filter(([id, one]) => !listed.has(id) && hasProblem(one));
  const entered = returned
    .filter(({ id }) => id === null)
    .map((one) => enteredRow(ground, one))
    .filter((row) => hasProblems(row) || !isListed(row, fresh))
    .map(keyedOnce());
  return withWholeProblems(
    {
      ...fresh,
      earlier: [...earlier, ...unlisted.map(([, one]) => filledIn(ground, one, null))],
      entered,
      newRows: Math.max(fresh.newRows, entered.length),
    },
    file,
  );
}

const isNotTheirs = ({ issues }: CollectedRow): boolean =>
  issues.some(({ code }) => code === earlierIssues.notTheirs.code);

const hasProblem = ({ collected: { outcome } }: Returned): boolean => outcome === 'rejected' || outcome === 'conflict';

const hasProblems = ({ problems }: FormRow): boolean => Object.keys(problems).length > 0;

/** @param now the row as the fresh form has it; null where it has none */
function filledIn(ground: Ground, returned: Returned, now: FormRow | null): FormRow {
  const { row } = returned;
  const cells = cellsOf(ground, returned, now);
  // What was amended and taken over is what the register says now: there is nothing left to amend.
  const isTaken =
    row.answer === 'amended' &&
    !hasProblem(returned) &&
    ground.fresh.columns.every(({ key }) => (cells[key] ?? null) === (now?.cells[key] ?? null));
  return {
    id: now?.id ?? returned.id,
    answer: row.id === null ? 'amended' : isTaken ? null : row.answer,
    ...(row.foundAnswer !== undefined && { foundAnswer: foundText(row.foundAnswer) }),
    cells,
    problems: problemsOf(ground.fresh, returned, true),
  };
}

/**
 * A row of what is new. One that says of an unknown row that it is withdrawn asks for nothing new: its entries are left
 * out.
 */
function enteredRow(ground: Ground, returned: Returned): FormRow {
  const asksForNothing = returned.row.answer === 'withdrawn';
  const { key } = returned.collected;
  return {
    id: null,
    ...(key !== undefined && { key }),
    answer: null,
    cells: asksForNothing ? {} : cellsOf(ground, returned, null),
    problems: problemsOf(ground.fresh, returned, false),
  };
}

function cellsOf({ fresh, shown, sent }: Ground, { row, collected }: Returned, now: FormRow | null): FormRow['cells'] {
  const before = row.id === null ? undefined : sent.get(foldName(row.id));
  const wrong = new Set(errorsOf(collected).map((issue) => columnOfIssue(fresh, issue)?.key));
  const cellOf = (column: FormColumn): FormCell => {
    const { key, schema } = column;
    const value = row.values.get(key);
    const found = row.found.get(key);
    const nowHas = now?.cells[key] ?? null;
    if (value !== undefined) {
      const isAsSent = now !== null && sameValue(schema, before?.get(key), value);
      return isAsSent ? nowHas : shownValue(value, column, shown);
    }
    // What cannot be read and is no error stands as it was sent.
    if (found !== undefined && (now === null || wrong.has(key))) return asFound(column, found);
    return wrong.has(key) ? null : nowHas;
  };
  return Object.fromEntries(fresh.columns.map((column) => [column.key, cellOf(column)]));
}

/** A cell as it was found; a number where a day is wanted is shown as the number that it is. */
const asFound = ({ schema }: FormColumn, found: CellValue): FormCell =>
  typeof found === 'number' && !holdsDays(schema) ? found : foundText(found);

const foundText = (found: CellValue): string => cleanText(cellText(found)).text.slice(0, LONGEST_CELL);

const errorsOf = ({ issues }: Pick<CollectedRow, 'issues'>): CollectedRow['issues'] =>
  issues.filter(({ severity }) => severity === 'error');

/** @param isAnswered whether the row has a place for an answer: only earlier ones do */
function problemsOf(fresh: Form, { row, collected }: Returned, isAnswered: boolean): FormRow['problems'] {
  const problems = new Map<ProblemPlace, string[]>();
  const placeOf = (issue: Issue): ProblemPlace => {
    if (isAnswered && issue.column === FORM_SCHEMAS[fresh.kind].columns.answer!.header) return 'answer';
    return columnOfIssue(fresh, issue)?.key ?? 'row';
  };
  const add = (key: ProblemPlace, text: string): void => {
    const there = problems.get(key) ?? [];
    if (!there.includes(text)) problems.set(key, [...there, text]);
  };
  for (const issue of errorsOf(collected)) add(placeOf(issue), problemText(fresh, issue, row));
  const { conflict, other } = problemWords(fresh.language);
  if (collected.outcome === 'conflict') {
    if (collected.conflictsWith.includes('register')) add('row', conflict.register);
    if (collected.conflictsWith.includes('return')) add('row', conflict.returned);
    if (collected.conflictsWith.includes('answer'))
      for (const issue of collected.issues.filter(({ code }) => code === 'answer-against-cells'))
        add('answer', problemText(fresh, issue, row));
  } else if (collected.outcome === 'rejected' && problems.size === 0) add('row', other);
  return Object.fromEntries([...problems].map(([key, texts]) => [key, texts.join(' ')]));
}

/** Whether a new row is among the earlier ones by now: it was accepted before. */
const isListed = ({ cells }: FormRow, { earlier, columns }: Form): boolean =>
  earlier.some((row) => columns.every(({ key }) => (row.cells[key] ?? null) === (cells[key] ?? null)));

/**
 * What is wrong with the form as a whole: rows that stood outside its tables are to be entered anew, all else is said
 * at its first row.
 */
function withWholeProblems(copy: Form, { issues }: CollectedFile): Form {
  const whole = issues.filter(({ severity }) => severity === 'error');
  const outside = whole.filter(({ code }) => code === 'row-outside-table');
  const blank = (text: string): FormRow => ({ id: null, answer: null, cells: {}, problems: { row: text } });
  const entered = [...copy.entered, ...outside.map((issue) => blank(problemText(copy, issue, null)))];
  const grown = { ...copy, entered, newRows: Math.max(copy.newRows, entered.length) };
  const others = whole.filter((issue) => !outside.includes(issue)).map((issue) => problemText(copy, issue, null));
  const text = [...new Set(others)].join(' ');
  if (text === '') return grown;
  const part = grown.earlier.length > 0 ? 'earlier' : 'entered';
  const [first = blank(''), ...rest] = grown[part];
  const said = { ...first, problems: { ...first.problems, row: [text, first.problems.row ?? ''].join(' ').trim() } };
  return { ...grown, [part]: [said, ...rest] };
}
