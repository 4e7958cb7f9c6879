import type { FormKind } from '../../forms/form';
import type { Issue } from '../../register/issue';
import type { CellChange, Outcome } from '../collection';
import type { ReadRow } from '../readForm';

/** A returned row after it was compared with the register, and before it is compared with the other returned rows. */
export interface Draft {
  readonly file: string;
  readonly kind: FormKind;
  readonly row: ReadRow;
  /** '' while a new row has none. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly changes: readonly CellChange[];
  readonly against: readonly string[];
  readonly issues: readonly Issue[];
}

/** Where a returned row stands, in words. */
export const placeOf = ({ file, row: { sheet, row } }: Draft): string => `${file}, ${sheet}, row ${row}`;
