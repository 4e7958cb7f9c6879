import type { Answer, FormKind } from '../forms/form';
import type { Language } from '../words/languages';
import type { Issue } from '../register/issue';
import type { CellValue } from '../register/rawTable';
import type { ColumnKind } from '../register/schema/columns';

/** What a returned row is to the register. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'duplicate', 'conflict', 'decision', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What a returned file is. Rows of the first three are compared with the register; those of the others are rejected,
 * where any could be read.
 */
export const FILE_STATUSES = [
  'ready',
  /** Some of its rows are rejected or in conflict. */
  'problems',
  'older template',
  'newer template',
  /** The very file, byte for byte, was given before. */
  'duplicate file',
  'other register',
  /**
   * Of this register, but the donor or State that it was made for is no longer in it, or another name stands on it. Its
   * rows wait until a person says whose they are.
   */
  'unknown sender',
  /** A workbook that is no form. */
  'not a form',
  /** No workbook, damaged, encrypted or too large. */
  'unreadable',
] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

/** A cell of the register that a row would change, or fill. Days are serial numbers of the register's date system. */
export interface CellChange {
  /** Of the column in the schema; its header. */
  readonly key: string;
  readonly header: string;
  /** As the register has it; '' where it is blank, and in rows that are new. */
  readonly before: CellValue;
  /** As the register will have it, in its own words. */
  readonly after: CellValue;
  readonly kind: ColumnKind;
  /** The register's formula that it would replace, where withFormulas found one. */
  readonly formula?: string;
}

/** What may say something else than a returned row. */
export type Opponent = 'register' | 'return' | 'answer';

export interface CollectedRow {
  /** Where it stands in the returned file; the row as Excel numbers it. */
  readonly sheet: string;
  readonly row: number;
  /** The identifier in the register; of a new row, and of a duplicate of one, the one that it would get. */
  readonly id: string;
  readonly outcome: Outcome;
  /** By what its form knows a row of what is new; absent in earlier rows. */
  readonly key?: string;
  /** Of a row of what is new, the register's row that was taken from it before; absent where there is none. */
  readonly taken?: string;
  readonly answer: Answer | null;
  /** What accepting it would write; a duplicate has some where it would be a row of its own. */
  readonly changes: readonly CellChange[];
  /** Where accepting it changes nothing and is recorded in the Log: its sender says that all is as it was. */
  readonly confirms?: true;
  /** Of what it is a duplicate, or with what it is in conflict; null otherwise. */
  readonly against: string | null;
  /**
   * With what a row in conflict is: entries of the register that have changed since, other returned rows, its own answer,
   * or several of these; of other rows none.
   */
  readonly conflictsWith: readonly Opponent[];
  /** Addresses are those of the returned file. */
  readonly issues: readonly Issue[];
}

/**
 * Whether accepting a row adds one to the register, with an identifier among what it writes: it is new, or a decision on
 * a new one, or repeats another row or is in conflict with one, and is accepted all the same.
 */
export const isAddition = ({ changes }: Pick<CollectedRow, 'changes'>): boolean =>
  changes.some(({ key }) => key === 'id');

/** Whether accepting a row writes something: into the register, or that it is confirmed into the Log. */
export const canAccept = ({ outcome, changes, confirms }: CollectedRow): boolean =>
  outcome !== 'rejected' && (changes.length > 0 || confirms === true);

/** Whether a row that is new, changed or confirmed is taken over unless somebody says otherwise: one struck through is not. */
export const isTakenUnasked = ({ issues }: Pick<CollectedRow, 'issues'>): boolean =>
  !issues.some(({ code }) => code === 'row-struck-through');

/** What became of the earlier rows of a form. */
export interface EarlierAnswers {
  /** How many rows have each answer, and how many have none. */
  readonly confirmed: number;
  readonly amended: number;
  readonly withdrawn: number;
  readonly unanswered: number;
  /** The identifiers of the rows that did not come back; none where the file no longer says what was sent. */
  readonly missing: readonly string[];
}

export interface CollectedFile {
  /** Its name, as it was given. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly status: FileStatus;
  /** null where it is no form. */
  readonly kind: FormKind | null;
  readonly language: Language | null;
  /** The form's reference as it stands in the file. */
  readonly reference: string | null;
  /** The donor, in the register's spelling, or the State's name; null where it is not known. */
  readonly sender: string | null;
  readonly rows: readonly CollectedRow[];
  /** What is wrong with the file as a whole. */
  readonly issues: readonly Issue[];
  /** Absent where it is no form, or was sent without earlier rows. */
  readonly answers?: EarlierAnswers;
  /**
   * Of a file of an unknown sender, whose it may be, by name: whom it was made for and whose name it bears come first.
   * Absent for other files.
   */
  readonly mayBeOf?: readonly string[];
}

/** What came back, compared with the register. Plain data. */
export interface Collection {
  readonly files: readonly CollectedFile[];
}
