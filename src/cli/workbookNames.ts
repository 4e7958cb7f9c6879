import { extname } from 'node:path';
import type { EmbeddedExcel } from 'embedded-excel/node';
import { UsageError } from './usageError';

type Facts = EmbeddedExcel['hosted']['workbook']['facts'];

const WORKBOOK = '.xlsx';
const WITH_MACROS = '.xlsm';
const TEMPLATE = /^\.xlt[xm]?$/;

const endingOf = (path: string): string => extname(path).toLowerCase();

const named = (path: string, ending: string): string => `${path.slice(0, path.length - extname(path).length)}${ending}`;

/**
 * The name of a file that a workbook goes into must say what it is: Excel opens no file whose content type and name
 * disagree. A template becomes a workbook. Source: ECMA-376 part 1, 12.3.23, and Microsoft, "File formats that are
 * supported in Excel".
 * @param facts of the file that the workbook was opened from; null for a new one
 * @throws UsageError
 */
export function mustSuit(option: string, path: string, facts: Facts): void {
  const ending = endingOf(path);
  const hasMacros = facts?.kind === 'xlsm' || facts?.kind === 'xltm';
  const right = hasMacros ? WITH_MACROS : WORKBOOK;
  if (ending === right) return;
  const wanted = `a name that ends in ${right}, such as ${named(path, right)}`;
  if (hasMacros && ending === WORKBOOK)
    throw new UsageError(`${option} ${path} for a workbook with macros, which Excel opens by no such name`, wanted);
  if (ending === WITH_MACROS)
    throw new UsageError(`${option} ${path} for a workbook without macros, which Excel opens by no such name`, wanted);
  if (TEMPLATE.test(ending))
    throw new UsageError(`${option} ${path}, while a workbook is written and no template`, wanted);
  throw new UsageError(`${option} ${path}, which is no name of an Excel workbook`, wanted);
}

const OF_A_WORKBOOK = /^\.(xl[st][xmb]?|ods)$/;

/** JSON in a file that is called a workbook has been put there by mistake. @throws UsageError */
export function mustBeNoWorkbook(option: string, path: string): void {
  if (OF_A_WORKBOOK.test(endingOf(path)))
    throw new UsageError(
      `${option} ${path}, the name of a workbook`,
      `a name of its own, such as ${named(path, '.json')}`,
    );
}
