import { currenciesOf, isCurrency } from '../currencies';
import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
import { choiceIssues } from './readChoice';
import { readAs, readWith, unread, type CellReading } from './reading';

const WANTED = { kind: 'currencyCode' } as const;

/** What may be wrong with a currency, beside another spelling. */
export const currencyIssues = { unknown: error('unknown-currency') };

/** Reads an ISO 4217 code in any letter case; a sign that can mean one currency only, with a warning. */
export function readCurrency(cell: CellValue): CellReading<string> {
  const text = cellText(cell);
  const code = text.toUpperCase();
  if (isCurrency(code)) return readAs(code);
  const [only, second] = currenciesOf(text);
  return only !== undefined && second === undefined
    ? readWith(only, choiceIssues.nearWord, WANTED)
    : unread(currencyIssues.unknown, WANTED);
}
