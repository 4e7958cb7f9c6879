import { errors, type ErrorWords } from '../words/english/errors';
import { foundAndWantedOf, saidOf } from '../words/foundAndWanted';

/** An error in words. */
export interface Explained {
  readonly title: string;
  /** What to do next. */
  readonly next: string;
  /** For a report to the makers: Excel's code, or the error's name. */
  readonly code: string;
  /** Whether it is told that a cell is being edited: soon after, Excel will not refuse. */
  readonly isCellEdit: boolean;
}

/**
 * Excel's own codes. Source: Microsoft, "Error handling with the application-specific JavaScript APIs" and
 * Excel.ErrorCodes; the codes of the connection are those of the client library.
 */
const BY_CODE: Readonly<Record<string, keyof typeof errors.excel>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'denied',
  NotAllowed: 'denied',
  ReadOnly: 'readOnly',
  Unauthenticated: 'expired',
  InvalidRequestContext: 'expired',
  InactiveWorkbook: 'expired',
  SessionExpired: 'expired',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  ServiceUnavailable: 'busy',
  ConnectionFailure: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  MemoryLimitReached: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  Conflict: 'changedMeanwhile',
  InsertDeleteConflict: 'filtered',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'mergedRangeConflict',
  ItemAlreadyExists: 'itemAlreadyExists',
  NonBlankCellOffSheet: 'nonBlankCellOffSheet',
  // Also for names of a sheet while another workbook is in front: OfficeDev/office-js, issue 6365.
  InvalidSelection: 'invalidSelection',
  ApiNotFound: 'oldExcel',
  ApiNotAvailable: 'oldExcel',
  NotImplemented: 'oldExcel',
  UnsupportedOperation: 'oldExcel',
  UnsupportedFeature: 'oldExcel',
  UnsupportedSheet: 'unsupportedSheet',
};

/** What is said of our own errors, beside what was found and what is wanted. */
const OWN: Readonly<Record<string, ErrorWords>> = errors.own;

/** Says in plain words what went wrong and what to do next, whatever was thrown. */
export function explain(error: unknown): Explained {
  const { code, name, message } = partsOf(error);
  const meant = code === null ? undefined : BY_CODE[code];
  if (meant === 'denied' && /read[- ]?only/i.test(message)) return explained('readOnly', code!);
  if (meant) return explained(meant, code!);
  const own = OWN[name];
  if (own) return { title: withDetail(error, own.title), next: own.next, code: name, isCellEdit: false };
  if (/cell[- ]edit mode/i.test(message)) return explained('editing', code ?? name);
  const unknown = explained('unknown', code ?? name);
  return message === '' ? unknown : { ...unknown, title: `${unknown.title} ${message}` };
}

const explained = (meant: keyof typeof errors.excel, code: string): Explained => ({
  ...errors.excel[meant],
  code,
  isCellEdit: meant === 'editing',
});

function partsOf(error: unknown): { code: string | null; name: string; message: string } {
  if (typeof error !== 'object' || error === null) return { code: null, name: 'Error', message: String(error ?? '') };
  const { code, name, message } = error as Partial<Record<'code' | 'name' | 'message', unknown>>;
  return {
    code: typeof code === 'string' && code !== '' ? code : null,
    name: typeof name === 'string' && name !== '' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
  };
}

/** The title with what was found and wanted, where the error says so. */
function withDetail(error: unknown, title: string): string {
  const said = foundAndWantedOf(error);
  return said === null ? title : `${title} ${saidOf(said.found, said.wanted)}`;
}
