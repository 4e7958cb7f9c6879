import type { FoundAndWanted } from '../words/foundAndWanted';
import type { FormReference } from '../forms/formReference';
import type { ReadForm } from './readForm';

/** A file that came back, read as far as it could be. */
export interface ReturnGiven {
  /** Its name, as it was given. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal digits; '' where they could not be read. */
  readonly sha256: string;
  /** null where it is no form. */
  readonly form: ReadForm | null;
  /** By what it says that it is; null where it says nothing. */
  readonly reference: FormReference | null;
  /** Why it is no form; null where it is one. */
  readonly failure: ReturnFailure | null;
  /** Whose it is, where a person has said so: a donor's name, or a State's. */
  readonly saidToBeOf?: string | undefined;
}

export interface ReturnFailure extends FoundAndWanted {
  readonly status: 'unreadable' | 'not a form';
}
