import { cellKey } from './cellKey';
import { noteReread } from './changes';
import type { CustomFunctions } from './customFunctions';
import { rewriteEveryFormula } from './everyFormula';
import { functionCalls, type CallingCell, type FunctionCalls } from './functionCalls';
import { computeAnew } from './computeAnew';
import { formulaParts, replaceParts } from './formulaParts';
import type { Workbook } from './workbook';

/** Whether a formula calls one of the custom functions. */
const callsAny = (formula: string, { find, functions }: FunctionCalls): boolean =>
  formula.toUpperCase().includes(`${functions.namespace}.`.toUpperCase()) &&
  formulaParts(formula).some((part) => part.kind === 'function' && find(part.text) !== undefined);

/**
 * Gives a workbook the custom functions of an add-in, or takes them away. Formulas that a file has of them come to be
 * shown as Excel shows them, and all that call them are stale.
 * @param arrived told of each cell whose call has a new result
 */
export function useCustomFunctions(
  workbook: Workbook,
  functions: CustomFunctions | null,
  arrived: (cell: CallingCell) => void,
): void {
  workbook.calls?.endAll();
  workbook.calls = functions && functionCalls(functions, arrived);
  const { calls } = workbook;
  if (!calls) return;
  rewriteEveryFormula(workbook, (formula) => shownCalls(formula, calls), true);
  for (const sheet of workbook.sheets)
    for (const [row, formulas] of sheet.grid.formulas)
      for (const [column, formula] of formulas) {
        if (!callsAny(formula, calls)) continue;
        computeAnew(sheet, cellKey(row, column));
        noteReread(sheet.grid, { row, column, rows: 1, columns: 1 });
      }
}

/**
 * Files have custom functions under a prefix, and an underscore for the point: "_xldudf_CONTOSO_ADD(1,2)". It is not
 * documented; Excel shows formulas so whose add-in is not there (Microsoft, Script Lab, "Known issues"), and its files
 * have them so.
 */
const STORED = '_xldudf_';

const storedNames = ({ functions: { namespace, functions } }: FunctionCalls): Map<string, string> =>
  new Map(functions.map(({ name }) => [`${STORED}${namespace}_${name}`.toUpperCase(), `${namespace}.${name}`]));

function shownCalls(formula: string, calls: FunctionCalls): string {
  if (!formula.toLowerCase().includes(STORED)) return formula;
  const names = storedNames(calls);
  return replaceParts(formula, (part) => (part.kind === 'function' ? names.get(part.text.toUpperCase()) : undefined));
}

/** A formula with the names of custom functions as files have them. */
export function storedCalls(formula: string, calls: FunctionCalls | null): string {
  if (!calls || !callsAny(formula, calls)) return formula;
  const { namespace } = calls.functions;
  return replaceParts(formula, (part) => {
    const found = part.kind === 'function' ? calls.find(part.text) : undefined;
    return found && `${STORED}${namespace}_${found.name}`;
  });
}
