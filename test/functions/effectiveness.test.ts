import type { Cells } from '../../src/functions/cells';
import { FunctionError } from '../../src/functions/functionError';
import { icer } from '../../src/functions/icer';
import { status } from '../../src/functions/status';

const column = (values: readonly (number | string)[]): Cells => values.map((value) => [value]);

// Paltiel and others, Annals of Internal Medicine 2006;145:797-806, table 4, high-risk population.
const PALTIEL = {
  costs: column([26000, 27000, 28020, 28440, 29440]),
  outcomes: column([277.25, 277.57, 277.78, 277.83, 277.76]),
};
// The example of the VA Health Economics Resource Center (herc.research.va.gov, cost-effectiveness analysis).
const HERC = { costs: [5000, 10000, 25000, 35000, 55000, 12000], outcomes: [1, 2, 3, 4, 5, 1.5] };

it('ICER gives the published table of the VA Health Economics Resource Center, by cost', () => {
  expect(icer(column(HERC.costs), column(HERC.outcomes))).toEqual([
    ['Option', 'Cost', 'Outcome', 'Status', 'Incremental cost', 'Incremental outcome', 'ICER'],
    [1, 5000, 1, 'reference', '', '', ''],
    [2, 10000, 2, 'frontier', 5000, 1, 5000],
    [6, 12000, 1.5, 'dominated', '', '', ''],
    [3, 25000, 3, 'extended', '', '', ''],
    [4, 35000, 4, 'frontier', 25000, 2, 12500],
    [5, 55000, 5, 'frontier', 20000, 1, 20000],
  ]);
});

it('ICER gives the ratios of the published HIV screening, for a month', () => {
  const ratios = icer(PALTIEL.costs, PALTIEL.outcomes).map((row) => row[6]);
  // By hand: 1000 / 0.32, 1020 / 0.21, 420 / 0.05.
  expect(ratios.slice(2, 5).map(Number)).toEqual([3125, 4857.142857, 8400].map((ratio) => expect.closeTo(ratio, 5)));
  expect(ratios.at(-1)).toBe('');
});

it('STATUS stands beside the costs, in their shape', () => {
  expect(status(PALTIEL.costs, PALTIEL.outcomes)).toEqual(
    column(['reference', 'frontier', 'frontier', 'frontier', 'dominated']),
  );
  expect(status([HERC.costs], [HERC.outcomes])).toEqual([
    ['reference', 'frontier', 'extended', 'frontier', 'frontier', 'dominated'],
  ]);
});

it('places that are blank in both ranges are no options', () => {
  expect(status(column([5000, '', 10000, '']), column([1, '', 2, '']))).toEqual(
    column(['reference', '', 'frontier', '']),
  );
});

it.each<[string, Cells, Cells, string]>([
  [
    'more costs than outcomes',
    column([1, 2]),
    column([1]),
    'What is there: 2 costs and 1 outcomes. What is needed: as many of the one as of the other.',
  ],
  [
    'a cost without an outcome',
    column([1, 2]),
    column([1, '']),
    'What is there: no outcome of option 2. What is needed: a number.',
  ],
  ['a text', column([1, 'two']), column([1, 2]), 'What is there: "two" as cost of option 2. What is needed: a number.'],
  ['nothing', column(['']), column(['']), 'What is there: no costs and outcomes. What is needed: one option at least.'],
])('%s is #VALUE!', (_what, costs, outcomes, message) => {
  for (const compute of [icer, status])
    expect(() => compute(costs, outcomes)).toThrow(expect.objectContaining(new FunctionError('#VALUE!', message)));
});
