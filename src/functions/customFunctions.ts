import type { Cell, Cells } from './cells';
import { convert } from './convert';
import { costPerOutcome } from './costPerOutcome';
import { coverage } from './coverage';
import type { Figures } from './figures';
import { funded } from './funded';
import { gap } from './gap';
import { icer } from './icer';
import { status } from './status';

/** What stands before the names of the functions in a formula: =PLEDGEBOOK.GAP("N-001"). The manifest has it too. */
export const NAMESPACE = 'PLEDGEBOOK';

/** What a function gives to its cell, or spills from it. */
export type Result = number | Cells;

/**
 * A custom function: one that follows the register and is computed again when it changes, or one of its arguments
 * alone.
 */
export type CustomFunction =
  | { readonly follows: true; readonly compute: (args: readonly Argument[], figures: Figures) => Result }
  | { readonly follows: false; readonly compute: (args: readonly Argument[]) => Result };

export type Argument = Cell | Cells;

const text = (argument: Argument): string => (argument === null || argument === undefined ? '' : String(argument));
const cell = (argument: Argument): Cell => argument as Cell;
const cells = (argument: Argument): Cells => (Array.isArray(argument) ? (argument as Cells) : [[argument as Cell]]);

/** The functions by the names that they have in functions.json. */
export const CUSTOM_FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  GAP: { follows: true, compute: ([need, year], figures) => gap(text(need), cell(year), figures) },
  COVERAGE: { follows: true, compute: ([name, year], figures) => coverage(text(name), cell(year), figures) },
  CONVERT: {
    follows: true,
    compute: ([amount, currency, date], figures) => convert(Number(amount), text(currency), cell(date), figures),
  },
  COSTPEROUTCOME: { follows: true, compute: ([project], figures) => costPerOutcome(text(project), figures) },
  FUNDED: {
    follows: true,
    compute: ([donor, from, to], figures) => funded(text(donor), cell(from), cell(to), figures),
  },
  ICER: { follows: false, compute: ([costs, outcomes]) => icer(cells(costs), cells(outcomes)) },
  STATUS: { follows: false, compute: ([costs, outcomes]) => status(cells(costs), cells(outcomes)) },
};
