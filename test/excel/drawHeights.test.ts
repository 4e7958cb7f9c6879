import { runsOfHeights } from '../../src/excel/sheet/drawHeights';

it('sets rows of the same height below each other at once', () => {
  const heights = new Map([
    [3, 15],
    [1, 24],
    [2, 15],
    [4, 27],
    [6, 27],
  ]);
  expect(runsOfHeights(heights)).toEqual([
    { first: 1, last: 1, height: 24 },
    { first: 2, last: 3, height: 15 },
    { first: 4, last: 4, height: 27 },
    { first: 6, last: 6, height: 27 },
  ]);
});
