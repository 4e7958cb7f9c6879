import type { ConditionalFormat } from 'embedded-excel/model';
import { conditionFormula } from '../../../src/workbench/grid/conditions/conditionFormula';

const format = (type: string, rule: Record<string, unknown>): ConditionalFormat => ({
  id: '1',
  origin: 'made',
  area: { row: 1, column: 1, rows: 3, columns: 2 },
  type,
  priority: 0,
  stopIfTrue: false,
  rule,
  format: {},
});

describe('a condition as a formula of its first cell', () => {
  it('takes a formula as it stands', () => {
    expect(conditionFormula(format('Custom', { rule: { formula: '=$C2>B2' } }))).toBe('=$C2>B2');
  });

  it.each([
    [{ operator: 'GreaterThan', formula1: '=10' }, '=B2>(10)'],
    [{ operator: 'EqualTo', formula1: '="yes"' }, '=B2=("yes")'],
    [{ operator: 'Between', formula1: '=5', formula2: '=1' }, '=AND(B2>=MIN((5),(1)),B2<=MAX((5),(1)))'],
  ])('compares the cell with %j', (rule, wanted) => {
    expect(conditionFormula(format('CellValue', { rule }))).toBe(wanted);
  });

  it('takes the formula that a file gives for a text', () => {
    const rule = { attributes: { type: 'containsText' }, formulas: ['NOT(ISERROR(SEARCH("x",B2)))'] };
    expect(conditionFormula(format('ContainsText', rule))).toBe('=NOT(ISERROR(SEARCH("x",B2)))');
  });

  it('is none for a colour scale', () => {
    expect(conditionFormula(format('ColorScale', { criteria: {} }))).toBeNull();
  });
});
