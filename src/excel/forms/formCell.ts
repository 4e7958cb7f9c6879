import type { FormCell, FormRow } from '../../forms/form';
import { holdsDays } from '../../forms/kindsOnForm';
import type { FormWords } from '../../words/formWords';
import { isoToSerial } from '../../values/days';
import type { PlannedCell } from '../sheet/sheetPlan';
import type { OwnColumnShown, ShownColumn } from './shownColumns';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** What a form's value becomes in a cell; what is no day, in a column of days, stays the text that it is. */
function plannedCell(isOfDays: boolean, value: FormCell | undefined, date1904: boolean): PlannedCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  const isDay = isOfDays && ISO_DAY.test(value);
  return (isDay ? isoToSerial(value, date1904) : null) ?? { text: value };
}

function ownCell({ key }: OwnColumnShown, row: FormRow, words: FormWords): PlannedCell {
  switch (key) {
    case 'id':
      return row.id === null ? null : { text: row.id };
    case 'answer': {
      const text = row.answer === null ? row.foundAnswer : words.answers[row.answer];
      return text === undefined || text === '' ? null : { text };
    }
    case 'unit':
    case 'value':
    case 'needTitle':
    case 'check':
      return null;
  }
}

/** What a row has in a column; nothing in one that is computed. */
export const rowCell = (column: ShownColumn, row: FormRow, words: FormWords, date1904: boolean): PlannedCell =>
  column.entered === null
    ? ownCell(column, row, words)
    : plannedCell(holdsDays(column.entered.schema), row.cells[column.key], date1904);
