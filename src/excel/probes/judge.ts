import type { Found, Probe } from './probe';

/** What came of a probe. */
export interface Judged {
  readonly outcome: 'expected' | 'differs' | 'absent';
  /** How it differs, or what is not there; for an expected outcome what was noted beside it. "" for nothing. */
  readonly detail: string;
}

/**
 * Excel's codes for a member that it does not have. Source: Microsoft, Excel.ErrorCodes; NotImplemented is that of
 * members that are refused altogether.
 */
const ABSENT = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Compares what was found with what was expected. */
export function judge({ expects }: Probe, found: Found): Judged {
  const different = Object.keys(expects).filter((key) => shown(found[key]) !== shown(expects[key]));
  if (different.length > 0) {
    const lines = different.map((key) => `${key}: found ${shown(found[key])}, expected ${shown(expects[key])}`);
    return { outcome: 'differs', detail: lines.join('; ') };
  }
  const beside = Object.keys(found).filter((key) => !(key in expects));
  return { outcome: 'expected', detail: beside.map((key) => `${key}: ${shown(found[key])}`).join('; ') };
}

/** Judges what a probe threw: a member that is not there, or anything else by Excel's code and message. */
export function judgeError(error: unknown): Judged {
  const detail = errorText(error);
  return { outcome: isAbsent(error) ? 'absent' : 'differs', detail };
}

/** An error by its code, where it has one, and its message. */
export function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, name, message } = error as Partial<Record<'code' | 'name' | 'message', unknown>>;
  const title = typeof code === 'string' && code !== '' ? code : String(name ?? 'Error');
  return `${title}: ${String(message ?? '')}`;
}

/** A client older than the member has no such function. */
const isAbsent = (error: unknown): boolean =>
  (error instanceof TypeError && error.message.endsWith('is not a function')) ||
  (typeof error === 'object' && error !== null && 'code' in error && ABSENT.has(String(error.code)));
