import type { Analysis } from '../analysis/analysis';
import { terms } from '../words/english/terms';
import { printable } from './printable';

/** The headline figures as lines of a table. */
export function headline({ totals, baseCurrency, decimals, session, reportingDate, policy }: Analysis): string {
  const money = (amount: number): string =>
    amount.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const share = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)}%`);
  const rows: [string, string][] = [
    [terms.requirement, money(totals.requirement)],
    [`${terms.firmFunding} (committed and paid)`, money(totals.firm)],
    [terms.received, money(totals.received)],
    [terms.outstanding, money(totals.outstanding)],
    [terms.pledgedNotFirm, money(totals.pledged)],
    [terms.covered, money(totals.covered)],
    [terms.gap, money(totals.gap)],
    [terms.noPossibleUse, money(totals.stranded)],
    [`${terms.fundedShare} (firm / requirement)`, share(totals.fundedShare)],
    [`${terms.coveredShare} (covered / requirement)`, share(totals.coverage)],
  ];
  const label = Math.max(...rows.map(([name]) => name.length));
  const figure = Math.max(...rows.map(([, text]) => text.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(label)}  ${text.padStart(figure)}`);
  const title = `${session ?? 'Register'}, as of ${reportingDate}, ${baseCurrency}, distribution rule: ${policy}`;
  return `${printable(title)}\n${lines.join('\n')}\n`;
}
