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
  /** By what the form knows a row of what is new; absent in earlier rows. */
  readonly key?: string;
  /** The register's row that was taken from this one before; absent where there is none. */
  readonly taken?: string;
  readonly changes: readonly CellChange[];
  /** Whether accepting it records that its sender says that all is as it was; it changes nothing then. */
  readonly confirms?: true;
  readonly against: readonly Against[];
  readonly issues: readonly Issue[];
}

/** A row of the register. */
export const inRegister = (id: string): Against => ({ of: 'register', where: `the register, ${id}` });

/** A returned row, by where it stands. */
export const againstRow = ({ file, row: { sheet, row } }: Draft): Against => ({
  of: 'return',
  where: `${file}, ${sheet}, row ${row}`,
});
