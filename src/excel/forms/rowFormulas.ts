import { MONEY_COLUMN } from '../../forms/columns';
import { ANSWERS, type Form, type FormColumn } from '../../forms/form';
import { kindOnForm } from '../../forms/kindsOnForm';
import { wordsOf } from '../../words/reportWords';
import { cellAddress } from '../../values/cellAddress';
import { sentCell } from './asSentPlaces';
import { isComputed, type ShownColumn, type ShownKey } from './shownColumns';
import type { ListPlaces } from './listPlaces';

/** A text in a formula. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The formulas of a row; each is the same in every row of a table. */
export interface RowFormulas {
  readonly unit: (row: number) => string;
  readonly value: (row: number) => string;
  readonly needTitle: (row: number) => string;
  /** @param id of the row in the register, null for a new one */
  readonly check: (row: number, id: string | null) => string;
}

/**
 * What the computed columns hold.
 * @param headerRow where the headers stand that the check names
 */
export function rowFormulas(
  form: Form,
  columns: readonly ShownColumn[],
  lists: ListPlaces,
  headerRow: number,
): RowFormulas {
  const place = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const has = (key: ShownKey): boolean => place.has(key);
  const at = (key: ShownKey, row: number): string => cellAddress(row, place.get(key)!);
  const header = (key: ShownKey): string => cellAddress(headerRow, place.get(key)!).replace(/(\d+)$/, '$$$1');
  const lookUp = (value: string, keys: string, wanted: string): string => `INDEX(${wanted},MATCH(${value},${keys},0))`;
  const inKindWord = wordInList(form.lists.kinds, form.words.kinds['in kind'], (index) => lists.cell('kinds', index));
  const categories = lists.cells('categories.name');
  const { checks } = form.words;
  const money = MONEY_COLUMN[form.kind];

  /** Whether a row is one of goods or services that have a category in place of an amount. */
  const isByQuantity = (row: number): string => {
    const isInKind = has('kind') ? `${at('kind', row)}=${inKindWord}` : `${at('category', row)}<>""`;
    return `AND(${isInKind},${at('amount', row)}="")`;
  };
  const hasQuantity = has('category') && has('quantity') && has('amount');

  const value = (row: number): string => {
    const inBase = lookUp(at('currency', row), lists.cells('currencies.code'), lists.cells('currencies.inBase'));
    const byMoney = `IF(ISNUMBER(${at(money, row)}),IFERROR(${at(money, row)}*${inBase},""),"")`;
    if (!hasQuantity) return `=${byMoney}`;
    const worth = lookUp(at('category', row), categories, lists.cells('categories.inBase'));
    const byQuantity = `IF(ISNUMBER(${at('quantity', row)}),IFERROR(${at('quantity', row)}*${worth},""),"")`;
    return `=IF(${isByQuantity(row)},${byQuantity},${byMoney})`;
  };

  /** Conditions under which cells of a row are missing, each with the cell of its header. */
  const missing = (row: number): { always: Missing[]; byMoney: Missing[]; byQuantity: Missing[] } => {
    const noNumber = (key: ShownKey): Missing => [`NOT(ISNUMBER(${at(key, row)}))`, header(key)];
    const isWithout = ({ key, schema }: FormColumn): Missing =>
      kindOnForm(schema.kind).holds === 'text' ? [`${at(key, row)}=""`, header(key)] : noNumber(key);
    const required = form.columns.filter(({ schema }) => schema.required);
    const isOfMoney = ({ key }: FormColumn): boolean => key === 'currency' || key === money;
    return {
      always: required.filter((column) => !isOfMoney(column)).map(isWithout),
      byMoney: required.filter(isOfMoney).map(isWithout),
      byQuantity: hasQuantity
        ? [[`ISNA(MATCH(${at('category', row)},${categories},0))`, header('category')], noNumber('quantity')]
        : [],
    };
  };

  const between = wordsOf(form.language).punctuation.comma;
  const sent = sentCell(form, columns);
  /** Of each cell, whether it holds anything else than when it was sent. */
  const changesIn = (row: number, id: string | null): string[] =>
    form.columns.flatMap(({ key }) => {
      const before = sent(id, key);
      return before === null ? [] : [`${at(key, row)}<>${before}`];
    });
  const check = (row: number, id: string | null): string => {
    const { always, byMoney, byQuantity } = missing(row);
    const joined = (cells: readonly Missing[]): string =>
      cells.map(([condition, name]) => `IF(${condition},${literal(between)}&${name},"")`).join('&') || '""';
    const counted = (cells: readonly Missing[]): string =>
      cells.map(([condition]) => `(${condition})`).join('+') || '0';
    const either = (of: (cells: readonly Missing[]) => string): string =>
      byQuantity.length === 0 ? of(byMoney) : `IF(${isByQuantity(row)},${of(byQuantity)},${of(byMoney)})`;
    const changes = changesIn(row, id);
    const changed: Step[] =
      changes.length === 0
        ? []
        : [
            [
              `AND(${at('answer', row)}=${lists.cell('answers', CONFIRMED)},OR(${changes.join(',')}))`,
              literal(checks.changed),
            ],
          ];
    const steps: Step[] = [
      [isBlankRow(columns, row), '""'],
      [
        `AND(${at('id', row)}<>"",ISNA(MATCH(${at('answer', row)},${lists.cells('answers')},0)))`,
        literal(checks.answerMissing),
      ],
      [`${at('answer', row)}=${lists.cell('answers', WITHDRAWN)}`, literal(checks.rowComplete)],
      ...changed,
      [
        `${counted(always)}+${either(counted)}>0`,
        `${literal(checks.missing)}&REPLACE(${joined(always)}&${either(joined)},1,LEN(${literal(between)}),"")`,
      ],
    ];
    for (const { key, notBefore } of form.columns) {
      const first = form.columns.find((column) => column.key === notBefore);
      if (first === undefined) continue;
      const [from, to] = [at(first.key, row), at(key, row)];
      steps.push([`AND(ISNUMBER(${from}),ISNUMBER(${to}),${to}<${from})`, literal(checks.yearsTurned)]);
    }
    const others = (['places', 'themes'] as const).filter(has);
    if (has('needs') && others.length > 0) steps.push([needWithOther(row, others), literal(checks.needWithOther)]);
    if (has('value')) steps.push([`${at('value', row)}=""`, literal(checks.noRate)]);
    return `=${steps.reduceRight((rest, [condition, text]) => `IF(${condition},${text},${rest})`, literal(checks.rowComplete))}`;
  };

  /**
   * A single need with a State or theme that is not its own. Several needs, and those that are no longer open, are not
   * looked at.
   */
  const needWithOther = (row: number, others: readonly ('places' | 'themes')[]): string => {
    const found = `MATCH(${at('needs', row)},${lists.cells('needs.id')},0)`;
    const differs = others.map((key) => {
      const own = `INDEX(${lists.cells(key === 'places' ? 'needs.state' : 'needs.theme')},${found})`;
      // A need of several States is of each of them.
      const isOther = key === 'places' ? `ISERROR(SEARCH(${at(key, row)},${own}))` : `${at(key, row)}<>${own}`;
      return `AND(${at(key, row)}<>"",${isOther})`;
    });
    return `IF(ISNUMBER(${found}),OR(${differs.join(',')}),FALSE)`;
  };

  return {
    unit: (row) => `=IFERROR(${lookUp(at('category', row), categories, lists.cells('categories.unit'))},"")`,
    value,
    needTitle: (row) =>
      `=IFERROR(${lookUp(at('needs', row), lists.cells('titles.id'), lists.cells('titles.title'))},"")`,
    check,
  };
}

/** What the check says where a condition holds. */
type Step = readonly [condition: string, text: string];
type Missing = readonly [condition: string, header: string];

/** The places of answers in their list. */
const CONFIRMED = ANSWERS.indexOf('confirmed');
export const WITHDRAWN = ANSWERS.indexOf('withdrawn');

/** The cell of a list that holds a word; the word itself where the list lacks it. */
function wordInList(words: readonly string[], word: string, cellOf: (index: number) => string): string {
  const index = words.indexOf(word);
  return index < 0 ? literal(word) : cellOf(index);
}

/** Whether a row has an identifier or anything entered. */
function isBlankRow(columns: readonly ShownColumn[], row: number): string {
  const counts = runsOfEntered(columns).map(
    ({ first, last }) => `COUNTA(${cellAddress(row, first)}:${cellAddress(row, last)})`,
  );
  return `${counts.join('+')}=0`;
}

/** Columns beside each other that are not computed. */
export function runsOfEntered(columns: readonly ShownColumn[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  columns.forEach((column, index) => {
    if (isComputed(column)) return;
    const run = runs.at(-1);
    if (run && run.last === index) run.last++;
    else runs.push({ first: index + 1, last: index + 1 });
  });
  return runs;
}
