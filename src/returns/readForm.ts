import type { FormColumnKey } from '../forms/columns';
import type { Answer } from '../forms/form';
import type { FormReference } from '../forms/formReference';
import type { Issue } from '../register/issue';
import type { CellValue } from '../register/rawTable';
import type { ColumnKind, ValueOfKind } from '../register/schema/columns';

/**
 * What a cell means to the register, as the schema's readers give it: days as ISO text, Member States as ISO 3166
 * alpha-3 codes, choices in the register's words; a list for a column of several; null where it is blank and the schema
 * knows no meaning of that.
 */
export type ReadValue = ValueOfKind[ColumnKind] | null;

/** An entry in cells that are merged. */
export interface MergedEntry {
  /** What stands in it; null where it is blank. */
  readonly value: CellValue | null;
  /** The headers of the form's columns over which it stands, in the register's spelling. */
  readonly headers: readonly string[];
  /** Over which rows of the sheet it stands. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** A row of a returned form that is not blank. */
export interface ReadRow {
  /** Where it stands in the returned file; the row as Excel numbers it. */
  readonly sheet: string;
  readonly row: number;
  /** As it stands in the form; null in rows of what is new. */
  readonly id: string | null;
  /** By what the form knows it, in rows of what is new; absent where it bears no key. */
  readonly key?: string;
  readonly answer: Answer | null;
  /** What stands at the answer's place and cannot be read as one. */
  readonly foundAnswer?: CellValue;
  /** By column; a column that the return does not have, or whose cell cannot be read, is not in it. */
  readonly values: ReadonlyMap<FormColumnKey, ReadValue>;
  /** What stands in the cells, by column, as the file has it. */
  readonly found: ReadonlyMap<FormColumnKey, CellValue>;
  /** Merged cells of its own columns, which stand over other rows or columns too; absent where there are none. */
  readonly merged?: readonly MergedEntry[];
  /** What is wrong with its cells; addresses are those of the returned file. A row with an error is rejected. */
  readonly issues: readonly Issue[];
}

/** A returned form, read; nothing is compared with the register's rows yet. */
export interface ReadForm {
  readonly reference: FormReference;
  /** The reference as it stands in the file. */
  readonly referenceText: string;
  /** Of the other forms whose references stand in the file; absent where there are none. */
  readonly others?: readonly FormReference[];
  /** Who the form says that it is for: a donor's name, a State's; null or absent where it does not say. */
  readonly party?: string | null;
  readonly rows: readonly ReadRow[];
  /** The earlier rows as the form was sent, by identifier; null where the file no longer says it. */
  readonly asSent: ReadonlyMap<string, ReadonlyMap<FormColumnKey, ReadValue>> | null;
  /** What is wrong with the form as a whole: a column that is missing, a table that could not be found. */
  readonly issues: readonly Issue[];
}
