import type { FormKind } from '../../src/forms/form';
import { foundInWords } from '../../src/words/foundAndWanted';
import type { RegisterSide } from '../../src/returns/registerSide';
import { rowsOf, type RowGiven } from './comparing';

/** The outcome of each returned row, and what there is to be decided on it. */
export const told = (
  rows: readonly RowGiven[],
  side: RegisterSide,
  party = 'Norway',
  kind: FormKind = 'pledges',
): string[] =>
  rowsOf({ rows, party, kind }, side).map(({ outcome, issues }) =>
    [outcome, ...issues.flatMap(({ code, found }) => [code, foundInWords(found)])].join(': '),
  );
