import { DATE_COLUMNS, type FormColumnKey } from '../../forms/columns';
import type { FormCell, FormRow } from '../../forms/form';
import type { FormWords } from '../../words/formWords';
import { isoToSerial } from '../../values/days';
import type { PlannedCell } from '../sheet/sheetPlan';
import type { ShownKey } from './shownColumns';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** What a form's value becomes in a cell; what is no day, in a column of days, stays the text that it is. */
function plannedCell(key: FormColumnKey, value: FormCell | undefined, date1904: boolean): PlannedCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  const isDay = DATE_COLUMNS.has(key) && ISO_DAY.test(value);
  return (isDay ? isoToSerial(value, date1904) : null) ?? { text: value };
}

/** What a row has in a column that is not computed. */
export function rowCell(key: ShownKey, row: FormRow, words: FormWords, date1904: boolean): PlannedCell {
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
    default:
      return plannedCell(key, row.cells[key], date1904);
  }
}
