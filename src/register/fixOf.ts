import type { Code } from '../words/issueWords';
import { currenciesOf } from './currencies';
import type { Issue } from './issue';
import type { CellValue } from './rawTable';

/** A correction of one cell that changes nothing of what is read from it. */
export interface Fix {
  readonly issue: Issue;
  /** As in "Pledges!G12". */
  readonly cell: string;
  /** What the cell holds, without spaces around it. */
  readonly from: CellValue;
  /** What it is to hold; a day as ISO text. */
  readonly to: string | number;
  readonly kind: 'number' | 'date' | 'word';
  /** As in 'Enter 1 200 000 as the number 1,200,000'. */
  readonly words: string;
}

const KINDS: Partial<Record<Code, Fix['kind']>> = {
  'number-as-text': 'number',
  'date-as-text': 'date',
  'near-word': 'word',
};

/**
 * The correction that a warning allows without a question: what the cell was read as, entered as the column wants it.
 * @returns null for an error, and for a warning that only a person can settle
 */
export function fixOf(issue: Issue): Fix | null {
  const { cell, code, found, readAs } = issue;
  const kind = KINDS[code];
  if (kind === undefined || cell === null || readAs === undefined) return null;
  if (found.kind !== 'cell' || found.isShortened) return null;
  const to = typeof readAs === 'boolean' ? (readAs ? 'yes' : 'no') : readAs;
  return { issue, cell, from: found.text, to, kind, words: wordsOf(kind, found.text, to) };
}

function wordsOf(kind: Fix['kind'], from: string, to: string | number): string {
  switch (kind) {
    case 'number':
      return `Enter "${from}" as the number ${to.toLocaleString('en', { maximumFractionDigits: 10 })}`;
    case 'date':
      return `Enter "${from}" as the date ${to}`;
    case 'word':
      return currenciesOf(from).length > 0
        ? `Enter the code ${to} in place of "${from}"`
        : `Write "${to}" in place of "${from}"`;
  }
}
