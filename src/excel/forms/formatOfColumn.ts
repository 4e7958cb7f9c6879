import type { Style } from '../sheet/styles';
import type { ShownKey } from './shownColumns';

/** With the room of a bracket at the end, so that figures do not touch the line of their cell. */
const MONEY = '#,##0.00_)';
/** In base currency, as indications: without cents. */
const WHOLE_MONEY = '#,##0_)';
/** ISO 8601: as wide in every language, and no month that a reader could take for another. */
export const DAY = 'yyyy-mm-dd';
/** Kept as typed: an identifier as 2026-01 is no date, and a text may begin with a dash. */
const TEXT = '@';

/** How the cells of a column show what they hold. Figures are read from left to right in every language. */
export function formatOfColumn(key: ShownKey): Style {
  switch (key) {
    case 'amount':
    case 'requirement':
      return { numberFormat: MONEY, align: 'Right' };
    case 'value':
      return WHOLE_MONEY_STYLE;
    case 'pledgedOn':
    case 'requestedOn':
      return { numberFormat: DAY, align: 'Center' };
    case 'firstYear':
    case 'lastYear':
    case 'priority':
      return { numberFormat: '0', align: 'Center' };
    case 'inKindShare':
      return { numberFormat: '0%', align: 'Center' };
    case 'id':
    case 'needs':
      return { numberFormat: TEXT, align: 'Center' };
    // A format with digits that may be missing would show a point behind a whole number.
    case 'quantity':
    case 'currency':
    case 'answer':
    case 'status':
    case 'kind':
    case 'category':
    case 'unit':
    case 'states':
    case 'regions':
    case 'themes':
    case 'needTitle':
    case 'check':
      return { align: 'Center' };
    case 'title':
    case 'condition':
    case 'notes':
      return { numberFormat: TEXT, align: 'Left' };
    default:
      return { align: 'Left' };
  }
}

export const WHOLE_MONEY_STYLE: Style = { numberFormat: WHOLE_MONEY, align: 'Right' };
