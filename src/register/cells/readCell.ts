import type { CellValue } from '../rawTable';
import type { Column } from '../schema/columns';
import type { KnownPlaces } from '../states/knownPlaces';
import { cellText } from './cellText';
import { isErrorValue } from './errorValue';
import { readAmounts } from './readAmounts';
import { readChoice } from './readChoice';
import { readCurrency } from './readCurrency';
import { readDate } from './readDate';
import { readList } from './readList';
import { readNumber } from './readNumber';
import { readPlaces } from './readPlaces';
import { readInstalments, readYears, registerParts } from './readSchedule';
import { readState, type FindState } from './readState';
import { readYesNo } from './readYesNo';
import { cellIssues, readAs, unread, type CellReading } from './reading';
import { wantedOf } from './wantedOf';

/** What reading a cell depends on besides the cell. */
export interface CellContext {
  readonly date1904: boolean;
  readonly findState: FindState;
  readonly places: Pick<KnownPlaces, 'find' | 'near'>;
}

/**
 * Reads a cell that is not blank by the kind of its column.
 * @param currency the currency of the cell's row; null where it has none
 */
export function readCell(
  cell: CellValue,
  column: Column<unknown>,
  context: CellContext,
  currency: string | null = null,
): CellReading<unknown> {
  if (isErrorValue(cell)) return unread(cellIssues.errorValue, wantedOf(column));
  switch (column.kind) {
    case 'identifier':
    case 'text':
      return readAs(cellText(cell));
    case 'any':
      return readAs(cell);
    case 'list':
      return readList(cell);
    case 'choice':
      return readChoice(cell, column.allowed ?? []);
    case 'memberState':
      return readState(cell, context.findState);
    case 'places':
      return readPlaces(cell, context.places, column.keepsUnknown);
    case 'currency':
      return readCurrency(cell);
    case 'date':
      return readDate(cell, context.date1904);
    case 'instalments':
      return readInstalments(cell, registerParts(context.date1904, currency));
    case 'amounts':
      return readAmounts(cell);
    case 'years':
      return readYears(cell, registerParts(context.date1904, currency));
    case 'yesNo':
      return readYesNo(cell);
    case 'amount':
    case 'number':
    case 'share':
    case 'year':
      return readNumber(cell, column, currency);
  }
}
