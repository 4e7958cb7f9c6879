import { foldName } from '../../values/names';
import { warning, type Issue } from '../../register/issue';
import { tables } from '../../register/schema';
import type { ReadForm, ReadRow } from '../readForm';
import { asSentOf, type AsSent } from './compareEarlier';
import type { Draft } from './draft';
import { columnsOf } from './registerRows';
import { returnIssue } from './returnIssue';
import { sameValue } from './sameValue';

/** What may be wrong with a form whose rows all stand as they were sent. */
export const blankIssues = { nothingFilledIn: warning('nothing-filled-in') };

/**
 * A form that came back as it was sent, with its rows compared, as an issue; none where its sender has answered,
 * changed or added anything.
 */
export function nothingFilledIn(form: ReadForm, drafts: readonly Draft[]): Issue[] {
  const { kind } = form.reference;
  const asSent = asSentOf(form);
  const isBlank =
    form.issues.length === 0 &&
    drafts.every(
      ({ row, outcome }) => outcome === 'unchanged' && row.answer === null && isUntouched(row, kind, asSent),
    );
  if (!isBlank) return [];
  const said = { found: { kind: 'nothingFilledIn' }, wanted: { kind: 'filledIn' } } as const;
  return [returnIssue({ ...blankIssues.nothingFilledIn, table: tables[kind].name, ...said })];
}

/** True too where the file no longer says how the row was sent. */
function isUntouched({ id, values }: ReadRow, kind: Draft['kind'], asSent: AsSent): boolean {
  const sent = asSent?.get(foldName(id ?? ''));
  return (
    !sent ||
    [...values].every(([key, value]) => !sent.has(key) || sameValue(columnsOf(kind)[key]!, sent.get(key), value))
  );
}
