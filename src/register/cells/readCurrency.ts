import { currenciesOf, isCurrency } from '../currencies';
import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
import { readAs, readWith, unread, type CellReading } from './reading';

/** Reads an ISO 4217 code in any letter case; a sign that can mean one currency only, with a warning. */
export function readCurrency(cell: CellValue): CellReading<string> {
  const text = cellText(cell);
  const code = text.toUpperCase();
  if (isCurrency(code)) return readAs(code);
  const [only, second] = currenciesOf(text);
  return only !== undefined && second === undefined
    ? readWith(only, 'near-word', `a code of ISO 4217; it is read as ${only}`)
    : unread('unknown-currency', 'a code of ISO 4217, as USD');
}
