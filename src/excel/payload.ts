/**
 * Bytes that one request to Excel may carry. Excel on the web refuses a request or a response above 5 MB; the envelope,
 * and characters that JSON escapes, need room.
 * Source: Microsoft, "Resource limits and performance optimization for Office Add-ins".
 */
const REQUEST_BYTES = 3_000_000;

/** Rows that one request carries at most, whatever their size, so that progress shows and a cancel is heard. */
const REQUEST_ROWS = 20_000;

const encoder = new TextEncoder();

/** Bytes of a value as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** A run of rows, from `start` up to but not including `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts rows into runs that each fit one request.
 * @param rows the rows as they are sent
 * @param limit bytes a run may have; a single row above it becomes a run of its own, and Excel judges it
 */
export function runsOfRows(rows: readonly unknown[], limit = REQUEST_BYTES): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const more = bytesOf(row) + 1;
    if (index > start && (bytes + more > limit || index - start >= REQUEST_ROWS)) {
      runs.push({ start, end: index });
      start = index;
      bytes = 0;
    }
    bytes += more;
  });
  if (rows.length > start) runs.push({ start, end: rows.length });
  return runs;
}

const TOO_LARGE = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

/** Whether Excel refused because the request or its response was too large. */
export const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && TOO_LARGE.has(String(error.code));
