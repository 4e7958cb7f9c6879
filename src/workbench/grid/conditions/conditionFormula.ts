import { type ConditionalFormat, printArea } from 'embedded-excel/model';

const COMPARED: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const plain = (formula: string): string => `(${formula.replace(/^=/, '')})`;

function comparison(cell: string, rule: { operator: string; formula1: string; formula2?: string }): string | null {
  const { operator, formula1, formula2 = '' } = rule;
  const between = `=AND(${cell}>=MIN(${plain(formula1)},${plain(formula2)}),${cell}<=MAX(${plain(formula1)},${plain(formula2)}))`;
  if (operator === 'Between') return between;
  if (operator === 'NotBetween') return `=NOT(${between.slice(1)})`;
  const sign = COMPARED[operator];
  return sign === undefined ? null : `=${cell}${sign}${plain(formula1)}`;
}

/**
 * A conditional format with a condition of its own as a formula for the first cell of its area, relative to which Excel
 * reads it; null for other kinds.
 */
export function conditionFormula({ type, rule, area }: ConditionalFormat): string | null {
  if (type === 'Custom') {
    const { formula } = rule['rule'] as { formula: string };
    return formula === '' ? null : `=${formula.replace(/^=/, '')}`;
  }
  if (type === 'CellValue') {
    const cell = printArea({ ...area, rows: 1, columns: 1 });
    return comparison(cell, rule['rule'] as { operator: string; formula1: string });
  }
  // What files say of texts, blanks, errors and dates stands there as a formula too.
  const [formula] = (rule['formulas'] ?? []) as string[];
  return formula ? `=${formula.replace(/^=/, '')}` : null;
}
