import type { FormColumnKey } from '../../forms/columns';
import type { FormColumn, FormRow, ProblemPlace } from '../../forms/form';
import { takenBy, type Takes } from '../../forms/kindsOnForm';
import { cellAddress } from '../../values/cellAddress';
import type { ShownKey } from './shownColumns';
import { listCells } from './listPlaces';
import type { PlannedRule } from './formSheetPlan';
import type { MainPlan, PlacedPart } from './mainPlan';
import { partOfList } from './partOfList';

/** An earlier day is a slip of typing. */
const FIRST_DAY = '=DATE(1990,1,1)';
/** Excel's own limit. Source: Microsoft, "Excel specifications and limits". */
const LEAST_NUMBER = -9.99999999999999e307;

/** Excel's own limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

/** Days from 1990 on, as every column of days takes them. */
export const DAY_RULE = {
  rule: { date: { operator: 'GreaterThanOrEqualTo', formula1: FIRST_DAY } },
  ignoreBlanks: true,
  alertStyle: 'Stop',
} as const satisfies Partial<PlannedRule>;

interface Rule {
  readonly rule: Excel.DataValidationRule;
  /** Whether it reads other cells. */
  readonly reads: boolean;
  readonly isWarning?: boolean;
}

const ANYTHING: Rule = { rule: { custom: { formula: '=TRUE' } }, reads: false };

/** The rules of a part's cells, those of a cell with a problem apart: it says what is wrong while it is selected. */
export function inputRules(context: MainPlan, part: PlacedPart, isEarlier: boolean): PlannedRule[] {
  const { form, columns } = context;
  const { words } = form;
  return columns.flatMap(({ key, header, entered }, index) => {
    const isAnswer = key === 'answer' && isEarlier;
    if (entered === null && !isAnswer) return [];
    const { prompt, alert } = entered ?? { prompt: words.prompts.answer, alert: words.alerts.choice };
    return runsOfProblems(part, key, form.columns[0]?.key).map(({ first, rows, problem }): PlannedRule => {
      const { rule, reads, isWarning = false } = entered === null ? answers(context) : ruleOf(context, entered, first);
      const takesAnything = rule.custom?.formula === '=TRUE';
      return {
        area: { row: first, column: index + 1, rows, columns: 1 },
        rule,
        ignoreBlanks: !reads,
        promptTitle: cut(header, LONGEST_TITLE),
        prompt: cut(problem ?? prompt, LONGEST_PROMPT),
        alert: takesAnything ? '' : cut(alert, LONGEST_ALERT),
        alertStyle: isWarning ? 'Warning' : 'Stop',
      };
    });
  });
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

interface ProblemRun {
  readonly first: number;
  rows: number;
  readonly problem?: string;
}

/** Runs of rows without a problem in a column, and each row with one. */
function runsOfProblems({ first, rows }: PlacedPart, key: ShownKey, firstKey: FormColumnKey | undefined): ProblemRun[] {
  const runs: ProblemRun[] = [];
  rows.forEach((row, index) => {
    const problem = problemAt(row, key, firstKey);
    const run = runs.at(-1);
    if (problem === undefined && run && run.problem === undefined) run.rows++;
    else runs.push({ first: first + index, rows: 1, ...(problem !== undefined && { problem }) });
  });
  return runs;
}

/** What is wrong with a whole row is said at its answer, and at its first cell. */
const problemAt = ({ problems }: FormRow, key: ShownKey, first: FormColumnKey | undefined): string | undefined =>
  problems[key as ProblemPlace] ?? (key === 'answer' || key === first ? problems.row : undefined);

/** A drop-down of the answers. */
const answers = ({ lists }: MainPlan): Rule => listed(`=${lists.cells('answers')}`);

/** What the cells of a column take, written for the row that their area begins with. */
function ruleOf(context: MainPlan, column: FormColumn, row: number): Rule {
  const takes = takenBy(column);
  switch (takes.what) {
    case 'one':
    case 'several':
      return fromList(context, column, takes, row);
    case 'yesNo': {
      const { yes, no } = context.form.words.checks;
      return listed(`${yes},${no}`);
    }
    case 'number': {
      const first = cellBeside(context, column.notBefore, row);
      return { rule: numbers(takes, first), reads: first !== null };
    }
    case 'day':
      return { rule: DAY_RULE.rule, reads: false };
    case 'text':
      return { rule: { textLength: { operator: 'LessThanOrEqualTo', formula1: takes.longest } }, reads: false };
  }
}

/** The cell of another column in a row, as rules for all of its rows have it; null where the form has no such column. */
function cellBeside({ columnOf }: MainPlan, key: string | undefined, row: number): string | null {
  const column = key === undefined ? null : columnOf(key as ShownKey);
  return column === null ? null : `$${cellAddress(row, column)}`;
}

const listed = (source: string, reads = false, isWarning = false): Rule => ({
  rule: { list: { inCellDropDown: true, source } },
  reads,
  isWarning,
});

/** @param first the cell whose number a number is not below; null where there is none */
function numbers(
  { least, most, whole }: Extract<Takes, { what: 'number' }>,
  first: string | null,
): Excel.DataValidationRule {
  const from = least ?? LEAST_NUMBER;
  const formula1 = first === null ? from : `=MAX(${from},${first})`;
  const limits =
    most === undefined
      ? ({ operator: 'GreaterThanOrEqualTo', formula1 } as const)
      : ({ operator: 'Between', formula1, formula2: most } as const);
  return whole ? { wholeNumber: limits } : { decimal: limits };
}

/** A drop-down of what a list offers, or of the part of it that another cell of the row leaves. */
function fromList(
  context: MainPlan,
  { narrowedBy }: FormColumn,
  { what, of }: Extract<Takes, { what: 'one' | 'several' }>,
  row: number,
): Rule {
  const { lists } = context;
  const { all } = listCells(of);
  if (lists.count(all) === 0) return ANYTHING;
  const cell = cellBeside(context, narrowedBy, row);
  const part = narrowedBy === undefined || cell === null ? null : partOfList(narrowedBy, context, of, cell);
  return listed(`=${part ?? lists.cells(all)}`, part !== null, what === 'several');
}
