import { LONGEST_TEXT, type FormColumnKey } from '../../forms/columns';
import type { FormRow, ProblemPlace } from '../../forms/form';
import { cellAddress } from '../../values/cellAddress';
import type { ShownKey } from './shownColumns';
import type { ListKey } from './listPlaces';
import type { PlannedRule } from './formSheetPlan';
import type { MainPlan, PlacedPart } from './mainPlan';

/** Limits as the register has them (schema) and as a form needs them. */
const FIRST_DAY = '=DATE(1990,1,1)';
const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;

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
  const described = new Map(form.columns.map((column) => [column.key, column]));
  return columns.flatMap(({ key, header }, index) => {
    const column = described.get(key as FormColumnKey);
    const isAnswer = key === 'answer' && isEarlier;
    if (!column && !isAnswer) return [];
    const { prompt, alert } = column ?? { prompt: words.prompts.answer, alert: words.alerts.choice };
    return runsOfProblems(part, key, form.columns[0]?.key).map(({ first, rows, problem }): PlannedRule => {
      const { rule, reads, isWarning = false } = ruleOf(context, key, first);
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

/** What the cells of a column take, written for the row that their area begins with. */
function ruleOf(context: MainPlan, key: ShownKey, row: number): Rule {
  const { lists, columnOf } = context;
  const at = (other: ShownKey): string | null => {
    const column = columnOf(other);
    return column === null ? null : cellAddress(row, column);
  };
  const choice = (list: ListKey): Rule => (lists.count(list) === 0 ? ANYTHING : listed(`=${lists.cells(list)}`));
  switch (key) {
    case 'answer':
      return choice('answers');
    case 'status':
      return choice('statuses');
    case 'kind':
      return choice('kinds');
    case 'currency':
      return choice('currencies.code');
    case 'modality':
      return choice('modalities');
    case 'priority':
      return choice('priorities');
    case 'theme':
      return choice('themes');
    case 'category':
      return categories(context, at('kind'));
    case 'needs':
      return needsOf(context, at('states'));
    case 'states':
      return ofNeed(context, 'states', 'needs.state', at('needs'));
    case 'regions':
      return ofNeed(context, 'regions', 'needs.region', at('needs'));
    case 'themes':
      return ofNeed(context, 'themes', 'needs.theme', at('needs'));
    case 'pledgedOn':
    case 'requestedOn':
      return { rule: DAY_RULE.rule, reads: false };
    case 'amount':
    case 'requirement':
    case 'quantity':
      return { rule: { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } }, reads: false };
    case 'inKindShare':
      return { rule: { decimal: { operator: 'Between', formula1: 0, formula2: 1 } }, reads: false };
    case 'firstYear':
      return years(FIRST_YEAR, false);
    case 'lastYear': {
      const first = at('firstYear');
      return first === null ? years(FIRST_YEAR, false) : years(`=MAX(${FIRST_YEAR},$${first})`, true);
    }
    case 'title':
    case 'condition':
    case 'notes':
      return {
        rule: { textLength: { operator: 'LessThanOrEqualTo', formula1: LONGEST_TEXT[key]! } },
        reads: false,
      };
    default:
      return ANYTHING;
  }
}

const listed = (source: string, reads = false, isWarning = false): Rule => ({
  rule: { list: { inCellDropDown: true, source } },
  reads,
  isWarning,
});

const years = (least: number | string, reads: boolean): Rule => ({
  rule: { wholeNumber: { operator: 'Between', formula1: least, formula2: LAST_YEAR } },
  reads,
});

/** Categories belong to pledges in kind. */
function categories({ form, lists }: MainPlan, kind: string | null): Rule {
  if (lists.count('categories.name') === 0) return ANYTHING;
  const all = lists.cells('categories.name');
  const cash = form.lists.kinds.indexOf(form.words.kinds.cash);
  if (kind === null || cash < 0) return listed(`=${all}`);
  return listed(`=IF($${kind}=${lists.cell('kinds', cash)},${lists.cells('none')},${all})`, true);
}

/**
 * The needs of the State in the row; all of them where it is blank, or no State with open needs. They stand sorted by
 * State.
 */
function needsOf({ lists }: MainPlan, state: string | null): Rule {
  if (lists.count('needs.id') === 0) return ANYTHING;
  if (state === null) return listed(`=${lists.cells('needs.id')}`, false, true);
  const states = lists.cells('needs.state');
  const count = `COUNTIF(${states},$${state})`;
  const from = `IFERROR(MATCH($${state},${states},0)-1,0)`;
  return listed(
    `=OFFSET(${lists.cell('needs.id', 0)},${from},0,IF(${count}=0,ROWS(${states}),${count}),1)`,
    true,
    true,
  );
}

/** The State, region or theme of the need in the row; all of them where it names none, or several. */
function ofNeed({ lists }: MainPlan, all: ListKey, own: ListKey, need: string | null): Rule {
  if (lists.count(all) === 0) return ANYTHING;
  if (need === null || lists.count('needs.id') === 0) return listed(`=${lists.cells(all)}`, false, true);
  const place = `MATCH($${need},${lists.cells('needs.id')},0)`;
  return listed(`=IF(ISNUMBER(${place}),INDEX(${lists.cells(own)},${place}),${lists.cells(all)})`, true, true);
}
