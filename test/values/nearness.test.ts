import { editDistance, likeness } from '../../src/values/nearness';

// The usual example of V. I. Levenshtein's distance: k for s, e for i, and a g at the end.
it('counts the letters between two words', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});

it('tells how many pairs of letters two names share, whatever their case', () => {
  // " night " and " nacht ", with the spaces at their ends: " n", "ht" and "t " of six pairs each, 2 x 3 / 12.
  expect(likeness('Night', 'nacht')).toBeCloseTo(0.5, 12);
  expect(likeness('Donor A', 'donor  a')).toBe(1);
  expect(likeness('abc', 'xyz')).toBe(0);
});
