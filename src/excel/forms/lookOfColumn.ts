import type { ColumnOfForm } from '../../forms/columnOfForm';
import { takenBy } from '../../forms/kindsOnForm';
import type { OwnColumn } from '../../forms/ownColumns';
import type { ColumnKind } from '../../register/schema/columns';
import type { Style } from '../sheet/styles';
import type { ShownColumn } from './shownColumns';

/** With the room of a bracket at the end, so that figures do not touch the line of their cell. */
const MONEY = '#,##0.00_)';
/** In base currency, as indications: without cents. */
const WHOLE_MONEY = '#,##0_)';
/** ISO 8601: as wide in every language, and no month that a reader could take for another. */
export const DAY = 'yyyy-mm-dd';
/** Kept as typed: an identifier as 2026-01 is no date, and a text may begin with a dash. */
const TEXT = '@';

/** How the cells of a column show what they hold, and how many decimals figures have that stand in groups of digits. */
interface Look {
  readonly style: Style;
  readonly decimals: number | null;
}

const looks = (style: Style, decimals: number | null = null): Look => ({ style, decimals });

const CENTRED = looks({ align: 'Center' });
const IDENTIFIER = looks({ numberFormat: TEXT, align: 'Center' });
const RUNNING = looks({ numberFormat: TEXT, align: 'Left' });
const WHOLE = looks({ numberFormat: '0', align: 'Center' });
export const WHOLE_MONEY_STYLE: Style = { numberFormat: WHOLE_MONEY, align: 'Right' };

/** Whether anything may be written into the cells of a column. */
export const isRunningText = ({ entered }: ShownColumn): boolean =>
  entered !== null && takenBy(entered).what === 'text' && entered.asTyped === undefined;

function texts(column: ColumnOfForm): Look {
  if (column.asTyped) return IDENTIFIER;
  if (takenBy(column).what === 'text') return RUNNING;
  return column.align === undefined ? CENTRED : looks({ align: column.align });
}

/** By the kind of a column. Figures are read from left to right in every language. */
const OF_KIND: Readonly<Record<ColumnKind, (column: ColumnOfForm) => Look>> = {
  identifier: () => IDENTIFIER,
  text: texts,
  any: texts,
  list: texts,
  choice: texts,
  memberState: texts,
  places: texts,
  instalments: texts,
  years: texts,
  amounts: texts,
  currency: texts,
  yesNo: texts,
  amount: () => looks({ numberFormat: MONEY, align: 'Right' }, 2),
  // A format with digits that may be missing would show a point behind a whole number.
  number: ({ list }) => (list === undefined ? CENTRED : WHOLE),
  share: () => looks({ numberFormat: '0%', align: 'Center' }),
  year: () => WHOLE,
  date: () => looks({ numberFormat: DAY, align: 'Center' }),
};

const OWN: Readonly<Record<OwnColumn, Look>> = {
  id: IDENTIFIER,
  answer: CENTRED,
  unit: CENTRED,
  value: looks(WHOLE_MONEY_STYLE, 0),
  needTitle: CENTRED,
  check: CENTRED,
};

/** How a column of a form's main sheet looks. */
export const lookOfColumn = ({ key, entered }: ShownColumn): Look =>
  entered === null ? OWN[key] : OF_KIND[entered.schema.kind](entered);

/** Whether the texts of a column stand a little beside the line of their cells. */
export const isIndented = (column: ShownColumn): boolean => lookOfColumn(column).style.align === 'Left';
