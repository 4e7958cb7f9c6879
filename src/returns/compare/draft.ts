import type { FormKind } from '../../forms/form';
import type { Issue } from '../../register/issue';
import type { CellChange, Opponent, Outcome } from '../collection';
import type { ReadRow } from '../readForm';

/** Of what a row is a duplicate, or with what it is in conflict, and how a reader is told. */
export interface Against {
  readonly of: Opponent;
  readonly where: string;
}

/** A returned row after it was compared with the register, and before it is compared with the other returned rows. */
export interface Draft {
  readonly file: string;
  readonly kind: FormKind;
  readonly row: ReadRow;
  /** '' while a new row has none. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly changes: readonly CellChange[];
  readonly against: readonly Against[];
  readonly issues: readonly Issue[];
}

/** A returned row, by where it stands. */
export const againstRow = ({ file, row: { sheet, row } }: Draft): Against => ({
  of: 'return',
  where: `${file}, ${sheet}, row ${row}`,
});
