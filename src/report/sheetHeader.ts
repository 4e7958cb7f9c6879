import type { ReportContext } from './context';
import type { ReportSheet } from './report';

/** The header block of every session sheet: session, as-of date, currency, how it was made. */
export function sheetHeader({ analysis, words }: ReportContext): ReportSheet['header'] {
  const { session, reportingDate, baseCurrency, decimals, policy } = analysis;
  const named = session === null ? [] : [{ label: words.header.session, value: session, format: 'text' as const }];
  return [
    ...named,
    { label: words.header.asOf, value: reportingDate, format: 'date' },
    { label: words.header.currency, value: words.header.money(baseCurrency, decimals), format: 'text' },
    { label: words.header.howMade, value: words.header.made(policy), format: 'text' },
  ];
}
