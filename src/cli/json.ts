import { mustBeNoneOf, otherFiles, type NamedFile } from './mayWrite';
import type { Printed } from './terminal';
import { mustBeNoWorkbook } from './workbookNames';
import type { Output } from './writeWhole';

/** Where `--json -` leads. */
const STANDARD_OUTPUT = '-';

/**
 * What a terminal obeys, or shows otherwise than it is, and JSON may hold as it is: controls from DEL on, ends of lines
 * and marks of direction of Unicode.
 */
const OBEYED = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(OBEYED, escaped)}\n`;

/**
 * Where JSON goes must be no workbook, and none of the files that the command reads or writes besides.
 * @throws UsageError
 */
export function mustBeJsonPlace(target: string | undefined, others: readonly NamedFile[]): void {
  if (target === undefined || target === STANDARD_OUTPUT) return;
  mustBeNoneOf('--json', target, otherFiles(others));
  mustBeNoWorkbook('--json', target);
}

/** The file that JSON goes into; none where none is wanted, or where it goes to the standard output. */
export const jsonFile = (target: string | undefined, value: () => unknown): Output[] =>
  target === undefined || target === STANDARD_OUTPUT ? [] : [{ path: target, content: textOf(value()) }];

/** Prints JSON where it is to go to the standard output. @returns whether it did: nothing else goes there then */
export function printJson(target: string | undefined, value: () => unknown, stdout: Printed): boolean {
  if (target !== STANDARD_OUTPUT) return false;
  stdout.write(textOf(value()));
  return true;
}
