import type { Validation } from '../model/formats';

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

/**
 * The rule of a cell as a formula that is true where the cell meets it; null for lists, and where there is no rule.
 * @param validation as it reads from the cell itself
 * @param cell its address
 */
export function ruleFormula({ rule: all }: Validation, cell: string): string | null {
  const [entry] = Object.entries(all);
  if (!entry) return null;
  const [kind, rule] = entry;
  if (kind === 'custom') return (rule as { formula: string }).formula;
  const compose = KINDS[kind];
  if (!compose) return null;
  const { operator, formula1, formula2 = 0 } = rule as Comparison;
  const operand = (given: string | number): string => `(${String(given).replace(/^=/, '')})`;
  const condition = CONDITIONS[operator];
  return condition
    ? `=${compose(cell, (compared) => condition(compared, operand(formula1), operand(formula2)))}`
    : null;
}
