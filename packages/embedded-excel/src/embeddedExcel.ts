import type { RunInExcel } from './client/connection';
import type { HostedExcel, SaveOptions } from './hostedExcel';

/** A request that the office.js client sends to its host, counted and watched by tests and benchmarks. */
export interface HostRequest {
  /** Counts from 1 for each opened workbook. */
  readonly number: number;
  /** Bytes of the request's body as JSON. */
  readonly bytes: number;
  /** Names of the request's actions, in order. */
  readonly actions: readonly string[];
}

/** An action of a request, counted from 0, that is made to fail before it is carried out. */
export interface Fault {
  readonly failAtAction: number;
  readonly error: ExcelRefusal;
}

/** A workbook opened in the embedded Excel. */
export interface EmbeddedExcel {
  /** `Excel.run` of the real office.js, bound to this workbook; of its options it takes `delayForCellEdit`. */
  readonly run: RunInExcel;
  /** The workbook as an .xlsx file, every formula with its value. */
  save: (options?: SaveOptions) => Promise<Uint8Array>;
  /** The whole workbook as plain JSON data; equal for equal workbooks. */
  snapshot: () => unknown;
  /**
   * The same workbook as the person at its grid has it: what they type, select and show, and what they are told of
   * changes.
   */
  readonly hosted: HostedExcel;
  /**
   * Called before a request is carried out. What it throws, the request fails with (an `ExcelRefusal` as Excel's own
   * error); `{ failAtAction: n, error }` lets the actions before the n-th (from 0) be carried out first.
   */
  onRequest: ((request: HostRequest) => Fault | undefined) | ((request: HostRequest) => void) | null;
  /** Bytes of requests and responses so far. */
  readonly traffic: { requests: number; bytesSent: number; bytesReceived: number };
}

/** What Excel says when it refuses: one of its own error codes, as ItemNotFound or AccessDenied, with a message. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelRefusal';
  }
}

/** Why a file cannot be opened as a workbook. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: 'not-a-workbook' | 'damaged' | 'encrypted' | 'strict',
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`${found}; expected: ${wanted}`);
    this.name = 'WorkbookFileError';
  }
}
