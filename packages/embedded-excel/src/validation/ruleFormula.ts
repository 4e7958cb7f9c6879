import type { Validation } from '../model/formats';
import { movableFormula } from '../model/moveFormula';

/** What each operator asks of a cell. Source: Microsoft, Excel.DataValidationOperator. */
const CONDITIONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqualTo: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqualTo: (cell, first) => `${cell}<=${first}`,
};

/** What is compared, and of what kind it must be. */
const KINDS: Readonly<Record<string, (cell: string, condition: (compared: string) => string) => string>> = {
  wholeNumber: (cell, condition) => `IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${condition(cell)}),FALSE)`,
  decimal: (cell, condition) => `IF(ISNUMBER(${cell}),${condition(cell)},FALSE)`,
  date: (cell, condition) => `IF(ISNUMBER(${cell}),${condition(cell)},FALSE)`,
  time: (cell, condition) => `IF(ISNUMBER(${cell}),${condition(cell)},FALSE)`,
  textLength: (cell, condition) => condition(`LEN(${cell})`),
};

interface Comparison {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

/** The formula of a rule, moved from the first cell of its area, relative to which Excel reads it, to another. */
export const movedTo = (formula: string, { area }: Validation, row: number, column: number): string =>
  movableFormula(formula.startsWith('=') ? formula : `=${formula}`)(row - area.row, column - area.column);

/**
 * A rule as a formula that is true where a cell meets it; null for lists, and where there is no rule.
 * @param cell the address of the cell
 */
export function ruleFormula(validation: Validation, cell: string, row: number, column: number): string | null {
  const [entry] = Object.entries(validation.rule);
  if (!entry) return null;
  const [kind, rule] = entry;
  if (kind === 'custom') return movedTo((rule as { formula: string }).formula, validation, row, column);
  const compose = KINDS[kind];
  if (!compose) return null;
  const { operator, formula1, formula2 = 0 } = rule as Comparison;
  const operand = (given: string | number): string => {
    if (typeof given === 'number' || !given.startsWith('=')) return `(${given})`;
    return `(${movedTo(given, validation, row, column).slice(1)})`;
  };
  const condition = CONDITIONS[operator];
  return condition
    ? `=${compose(cell, (compared) => condition(compared, operand(formula1), operand(formula2)))}`
    : null;
}
