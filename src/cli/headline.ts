import type { Analysis } from '../analysis/analysis';
import { printable } from './printable';

/** The headline figures as lines of a table. */
export function headline({ totals, baseCurrency, decimals, session, reportingDate, policy }: Analysis): string {
  const money = (amount: number): string =>
    amount.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const share = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)}%`);
  const rows: [string, string][] = [
    ['Requirement', money(totals.requirement)],
    ['Firm (committed and paid)', money(totals.firm)],
    ['Received', money(totals.received)],
    ['Outstanding', money(totals.outstanding)],
    ['Pledged, not yet firm', money(totals.pledged)],
    ['Covered', money(totals.covered)],
    ['Gap', money(totals.gap)],
    ['No possible use', money(totals.stranded)],
    ['Funded share (firm / requirement)', share(totals.fundedShare)],
    ['Covered share (covered / requirement)', share(totals.coverage)],
  ];
  const label = Math.max(...rows.map(([name]) => name.length));
  const figure = Math.max(...rows.map(([, text]) => text.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(label)}  ${text.padStart(figure)}`);
  const title = `${session ?? 'Register'}, as of ${reportingDate}, ${baseCurrency}, distribution rule: ${policy}`;
  return `${printable(title)}\n${lines.join('\n')}\n`;
}
