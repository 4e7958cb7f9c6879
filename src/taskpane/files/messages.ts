import type { HostReply } from 'embedded-excel/client';
import type { SaveBookOptions } from '../../jobs/filePorts';
import type { ReturnedFile } from '../../returns/returnedFile';
import { errorTold, tellError, type ErrorTold } from '../analysis/messages';

/** What the page asks of the worker, each under a number of its own. A book is a workbook that is being made. */
export type FileWanted =
  | { readonly kind: 'make'; readonly book: number }
  /** A request of office.js to a book. */
  | { readonly kind: 'execute'; readonly book: number; readonly body: unknown }
  /** The book as a file; it is given up with it. */
  | { readonly kind: 'save'; readonly book: number; readonly options: SaveBookOptions }
  | { readonly kind: 'read'; readonly bytes: Uint8Array };

/** What each of these gives. */
export interface FileGiven {
  readonly make: null;
  readonly execute: HostReply;
  readonly save: Uint8Array<ArrayBuffer>;
  readonly read: ReturnedFile;
}

export interface FileAsked {
  readonly number: number;
  readonly wanted: FileWanted;
}

export type FileTold =
  | { readonly number: number; readonly given: FileGiven[keyof FileGiven] }
  | { readonly number: number; readonly error: FileErrorTold };

/** An error as data, with what our own errors say beside their message. */
export interface FileErrorTold extends ErrorTold {
  readonly details: Readonly<Record<string, string>>;
}

const DETAILS = ['code', 'found', 'wanted'] as const;

export function tellFileError(error: unknown): FileErrorTold {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const details = DETAILS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as const] : []));
  return { ...tellError(error), details: Object.fromEntries(details) };
}

export const fileErrorTold = ({ details, ...told }: FileErrorTold): Error => Object.assign(errorTold(told), details);
