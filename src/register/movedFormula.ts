/**
 * Texts, sheet names in quotation marks, structured references, names and functions, which stay; and references of A1,
 * whose row is moved.
 */
const PARTS =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*\()|(?<![\p{L}\p{N}_.\\$])(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!])/gu;

const LAST_ROW = 1_048_576;

/**
 * A formula as it reads so many rows further down: relative references move, absolute ones stay.
 * @param rows may be negative
 */
export const movedFormula = (formula: string, rows: number): string =>
  rows === 0
    ? formula
    : formula.replace(PARTS, (whole, fixed: string | undefined, column: string, dollar: string, row: string) => {
        if (fixed !== undefined || dollar === '$') return whole;
        const to = Number(row) + rows;
        return to < 1 || to > LAST_ROW ? '#REF!' : `${column}${to}`;
      });
