import { AS_SENT } from '../../forms/asSent';
import type { Form } from '../../forms/form';
import { holdsDays } from '../../forms/kindsOnForm';
import { cellAddress } from '../../values/cellAddress';
import { emptyPlan, putRow, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { AS_SENT_COLUMN, AS_SENT_FIRST_ROW, sentColumns } from './asSentPlaces';
import { rowCell } from './formCell';
import { DAY } from './lookOfColumn';
import { listPlaces, LIST_KEYS, listValues, type ListKey } from './listPlaces';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { shownColumns } from './shownColumns';

/** The hidden sheet: a column for each list, and the earlier rows as they are sent. */
export function planLists(form: Form, date1904: boolean): FormSheetPlan {
  const plan = emptyPlan('lists', form.words.sheets.lists);
  const values = listValues(form);
  putRow(
    plan,
    1,
    LIST_KEYS.map((text) => ({ text })),
  );
  const rows = Math.max(...LIST_KEYS.map((key) => values[key].length));
  const lists = listPlaces(form);
  const letters = (key: ListKey, row: number): string => cellAddress(row, LIST_KEYS.indexOf(key) + 1);
  for (let index = 0; index < rows; index++)
    putRow(
      plan,
      index + 2,
      LIST_KEYS.map((key): PlannedCell => {
        if (key !== 'categories.inBase' || index >= form.lists.categories.length) return values[key][index] ?? null;
        const rate = `INDEX(${lists.cells('currencies.inBase')},MATCH(${letters('categories.currency', index + 2)},${lists.cells('currencies.code')},0))`;
        return { formula: `=IFERROR(${letters('categories.unitValue', index + 2)}*${rate},"")` };
      }),
    );
  putAsSent(plan, form, date1904);
  plan.nextRow = plan.cells.length + 1;
  return { ...readOnlySheet(plan), hidden: true };
}

/** The marker, the headers, and the rows. */
function putAsSent(plan: SheetPlan, form: Form, date1904: boolean): void {
  const column = AS_SENT_COLUMN;
  const columns = sentColumns(shownColumns(form));
  putRow(plan, AS_SENT_FIRST_ROW - 2, [{ text: AS_SENT }], column);
  putRow(
    plan,
    AS_SENT_FIRST_ROW - 1,
    columns.map(({ header }) => ({ text: header })),
    column,
  );
  form.asSent.forEach((row, index) =>
    putRow(
      plan,
      AS_SENT_FIRST_ROW + index,
      columns.map((shown) => rowCell(shown, row, form.words, date1904)),
      column,
    ),
  );
  columns.forEach(({ entered }, index) => {
    if (form.asSent.length > 0 && entered !== null && holdsDays(entered.schema))
      plan.styles.push({
        area: { row: AS_SENT_FIRST_ROW, column: column + index, rows: form.asSent.length, columns: 1 },
        style: { numberFormat: DAY },
      });
  });
}
