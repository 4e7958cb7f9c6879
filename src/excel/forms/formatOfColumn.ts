import type { Style } from '../plan/styles';
import type { ShownKey } from './shownColumns';

const MONEY = '#,##0.00';
const DAY = 'd mmm yyyy';
/** Kept as typed: an identifier as 2026-01 is no date, and a text may begin with a dash. */
const TEXT = '@';

/** How the cells of a column show what they hold. Figures are read from left to right in every language. */
export function formatOfColumn(key: ShownKey): Style {
  switch (key) {
    case 'amount':
    case 'requirement':
    case 'value':
      return { numberFormat: MONEY, align: 'Right' };
    case 'quantity':
      return { numberFormat: '#,##0.##', align: 'Right' };
    case 'pledgedOn':
    case 'requestedOn':
      return { numberFormat: DAY, align: 'Center' };
    case 'firstYear':
    case 'lastYear':
    case 'priority':
      return { numberFormat: '0', align: 'Center' };
    case 'inKindShare':
      return { numberFormat: '0%', align: 'Center' };
    case 'currency':
      return { align: 'Center' };
    case 'needs':
    case 'title':
    case 'condition':
    case 'notes':
    case 'id':
      return { numberFormat: TEXT, align: 'Left' };
    default:
      return { align: 'Left' };
  }
}

export const MONEY_STYLE: Style = { numberFormat: MONEY, align: 'Right' };
