import type { Issue, IssueKind } from '../../register/issue';
import type { Found, Wanted } from '../../words/foundAndWanted';
import type { FileStatus } from '../collection';
import type { ReadForm } from '../readForm';
import type { RegisterRows } from './registerRows';
import type { Sender } from './senders';

/** What a returned file is, before its rows are looked at. */
export interface FileStanding {
  readonly status: FileStatus;
  /** With what its rows are compared; null where they are rejected, or there are none. */
  readonly compared: { readonly form: ReadForm; readonly sender: Sender; readonly rows: RegisterRows } | null;
  readonly sender: Sender | null;
  readonly issues: readonly Issue[];
  /** Where nobody knows whose it is: the names of those whose it may be. */
  readonly mayBeOf?: readonly string[];
}

/** Says of a file as a whole what is wrong with it: its rows are not compared. */
export type Say = (status: FileStatus, issue: IssueKind, found: Found, wanted: Wanted) => FileStanding;
