import type { JSX } from 'react';
import type { EarlierAnswers } from '../../../returns/collection';
import { usePane } from '../../PaneContext';

const COUNTED = ['confirmed', 'amended', 'withdrawn', 'unanswered'] as const;

/** How the earlier rows of a form are answered, and which did not come back. */
export function EarlierRows({ answers }: { answers: EarlierAnswers }): JSX.Element {
  const { words, format } = usePane();
  const { earlierRows: earlier } = words.forms.collect;
  const { missing } = answers;
  const parts = COUNTED.filter((one) => answers[one] > 0).map((one) => earlier[one](format.count(answers[one])));
  const told =
    missing.length === 0 ? parts : [...parts, earlier.missing(format.count(missing.length), missing.join(', '))];
  return <span className="second quiet">{earlier.about(format.list(told))}</span>;
}
