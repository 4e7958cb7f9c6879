import type { Form } from '../../forms/form';
import type { ReturnedFile } from '../../returns/returnedFile';
import { errorFrom, tellError, type ErrorMessage } from '../analysis/messages';

/**
 * A form as it goes to the worker, which knows the words of its language: some of them are functions, which no message
 * carries.
 */
export type FormSent = Omit<Form, 'words'>;

/** What the page asks of the worker, each under a number of its own. */
export type FileWanted =
  { readonly kind: 'draw'; readonly form: FormSent } | { readonly kind: 'read'; readonly bytes: Uint8Array };

/** What each of these gives. */
export interface FileGiven {
  readonly draw: Uint8Array<ArrayBuffer>;
  readonly read: ReturnedFile;
}

export interface FileAsked {
  readonly number: number;
  readonly wanted: FileWanted;
}

export type FileMessage =
  /** How much is done, from 0 to 1. */
  | { readonly number: number; readonly done: number }
  | { readonly number: number; readonly given: FileGiven[keyof FileGiven] }
  | { readonly number: number; readonly error: FileErrorMessage };

/** An error as data, with what our own errors say beside their message. */
export interface FileErrorMessage extends ErrorMessage {
  readonly details: Readonly<Record<string, string>>;
}

const DETAILS = ['code', 'found', 'wanted'] as const;

export function tellFileError(error: unknown): FileErrorMessage {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const details = DETAILS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as const] : []));
  return { ...tellError(error), details: Object.fromEntries(details) };
}

export const fileErrorFrom = ({ details, ...message }: FileErrorMessage): Error =>
  Object.assign(errorFrom(message), details);
