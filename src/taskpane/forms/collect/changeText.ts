import { serialToIso } from '../../../values/days';
import type { CellValue } from '../../../register/rawTable';
import type { ColumnKind } from '../../../register/schema/columns';
import type { CellChange } from '../../../returns/collection';
import type { Format } from '../../format';

type NumberText = (number: number, format: Format, date1904: boolean) => string;

const exact: NumberText = (number, format) => format.exact(number);

/** How a number in a cell is written, by the kind of its column. */
const OF_KIND: Readonly<Record<ColumnKind, NumberText>> = {
  identifier: String,
  text: String,
  list: String,
  choice: String,
  memberState: String,
  places: String,
  instalments: String,
  years: String,
  amounts: String,
  currency: String,
  yesNo: String,
  any: String,
  amount: exact,
  number: exact,
  share: (share, format) => format.percent(share),
  // A year is read as a name: 2,026 is none.
  year: String,
  date: (serial, format, date1904) => {
    const day = serialToIso(serial, date1904);
    return day === null ? exact(serial, format, date1904) : format.day(day);
  },
};

/** A cell of the register before or after a change, as the pane writes it; '' where it is blank. */
export const changeText = (
  value: CellValue,
  { kind }: Pick<CellChange, 'kind'>,
  format: Format,
  date1904: boolean,
): string => (typeof value === 'number' ? OF_KIND[kind](value, format, date1904) : String(value));
