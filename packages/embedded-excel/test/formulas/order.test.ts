import fc from 'fast-check';
import '../../node';
import { calculate } from '../../src/file/calculate/calculate';
import { noteChange } from '../../src/model/changes';
import { newWorkbook } from '../../src/model/newWorkbook';
import { valueAt } from '../../src/model/readCells';
import { markStale } from '../../src/model/staleFormulas';
import type { Workbook } from '../../src/model/workbook';
import { setFormula, setValue } from '../../src/model/writeCells';
import { runs } from '../fixtures/runs';

/** A workbook whose only sheet counts as one from a file, so that its formulas have limits. */
function fromFile(fill: (workbook: Workbook) => void): Workbook {
  const workbook = newWorkbook();
  Object.assign(workbook.sheets[0]!, { sourceName: 'Sheet1' });
  fill(workbook);
  workbook.sheets[0]!.grid.dirtyValues.clear();
  return workbook;
}

/** Column A holds ones, column B a formula in each row. */
const column = (rows: number, formula: (row: number) => string): Workbook =>
  fromFile(({ sheets: [sheet] }) => {
    for (let row = 0; row < rows; row++) {
      setValue(sheet!.grid, row, 0, 1);
      setFormula(sheet!.grid, row, 1, formula(row + 1));
    }
  });

/** More than calls can go into one another; from RUNS=4 on 100,000. */
const MANY = Math.min(100_000, runs(30_000).numRuns);

describe(`${MANY.toLocaleString('en')} formulas`, () => {
  it.each<[string, (row: number) => string, number, number]>([
    ['in a chain downwards', (row) => (row === 1 ? '=A1' : `=B${row - 1}+A${row}`), 1, MANY],
    ['in a chain upwards', (row) => (row === MANY ? `=A${MANY}` : `=B${row + 1}+A${row}`), MANY, 1],
    ['that are running totals', (row) => `=SUM($A$1:A${row})`, 1, MANY],
    ['that are totals from the bottom', (row) => `=SUM(A${row}:A$${MANY})`, MANY, 1],
    ['that add up all formulas above', (row) => (row === 1 ? '=1' : `=SUM(B$1:B${row - 1})-${row - 2}`), 1, 1],
    ['in a circle', (row) => (row === MANY ? '=B1' : `=B${row + 1}+A${row}`), 0, 0],
  ])('%s are computed', async (_what, formula, first, last) => {
    const workbook = column(MANY, formula);
    const { grid } = workbook.sheets[0]!;
    await calculate(workbook);
    expect([valueAt(grid, 0, 1), valueAt(grid, MANY - 1, 1)]).toEqual([first, last]);
  });

  it('in a chain upwards follow a change at its end', async () => {
    const workbook = column(MANY, (row) => (row === MANY ? `=A${MANY}` : `=B${row + 1}+1`));
    const { grid } = workbook.sheets[0]!;
    await calculate(workbook);
    setValue(grid, MANY - 1, 0, 5);
    noteChange(grid, { row: MANY - 1, column: 0, rows: 1, columns: 1 });
    markStale(workbook);
    expect(grid.stale.size).toBe(MANY);
    await calculate(workbook);
    expect(valueAt(grid, 0, 1)).toBe(MANY + 4);
  });
});

const WIDTH = 4;
const name = (place: number): string => `${'ABCD'[place % WIDTH]}${Math.floor(place / WIDTH) + 1}`;

const ROWS = 12;
const inRange = (place: number, from: number, to: number): boolean => {
  const [row, over] = [Math.floor(place / WIDTH), place % WIDTH];
  const [top, left] = [Math.floor(from / WIDTH), from % WIDTH];
  const [bottom, right] = [Math.floor(to / WIDTH), to % WIDTH];
  return (
    row >= Math.min(top, bottom) &&
    row <= Math.max(top, bottom) &&
    over >= Math.min(left, right) &&
    over <= Math.max(left, right)
  );
};

it('random formulas with + - * and SUM, whatever their places, give what they give when worked out one by one', async () => {
  const count = ROWS * WIDTH;
  const part = fc.tuple(fc.constantFrom('+', '-', '*', 'sum'), fc.nat(), fc.nat(), fc.integer({ min: -5, max: 5 }));
  const workbooks = fc.tuple(
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    fc.array(part, { minLength: count, maxLength: count }),
  );
  await fc.assert(
    fc.asyncProperty(workbooks, async ([order, parts]) => {
      const values = new Array<number>(count).fill(0);
      const known: number[] = [];
      const texts = new Map<number, string>();
      order.forEach((place, at) => {
        const [kind, one, other, number] = parts[at]!;
        const first = known[one % Math.max(1, known.length)];
        const second = known[other % Math.max(1, known.length)];
        const isKnownRange =
          first !== undefined &&
          [...Array(count).keys()].every((cell) => !inRange(cell, first, second!) || known.includes(cell));
        if (first === undefined) {
          texts.set(place, `=${number}`);
          values[place] = number;
        } else if (kind === 'sum' && isKnownRange) {
          texts.set(place, `=SUM(${name(first)}:${name(second!)})`);
          values[place] = known
            .filter((cell) => inRange(cell, first, second!))
            .reduce((sum, cell) => sum + values[cell]!, 0);
        } else {
          const operator = kind === 'sum' ? '+' : kind;
          const [left, right] = [values[first]! % 1000, values[second!]! % 1000];
          texts.set(
            place,
            `=MOD(ABS(${name(first)}),1000)*SIGN(${name(first)})${operator}MOD(ABS(${name(second!)}),1000)*SIGN(${name(second!)})`,
          );
          values[place] = operator === '+' ? left + right : operator === '-' ? left - right : left * right;
        }
        known.push(place);
      });
      const workbook = fromFile(({ sheets: [sheet] }) => {
        for (const [place, text] of texts) setFormula(sheet!.grid, Math.floor(place / WIDTH), place % WIDTH, text);
      });
      await calculate(workbook);
      const { grid } = workbook.sheets[0]!;
      expect(values.map((_, place) => valueAt(grid, Math.floor(place / WIDTH), place % WIDTH))).toEqual(
        values.map((value) => value + 0),
      );
    }),
    { numRuns: 60 },
  );
});
