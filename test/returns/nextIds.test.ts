import { nextIds } from '../../src/returns/compare/nextIds';

const take = (count: number, ...given: Parameters<typeof nextIds>): unknown[] => {
  const next = nextIds(...given);
  return Array.from({ length: count }, next);
};

it('goes on after the highest number, in as many digits', () => {
  expect(take(2, ['P-001', 'P-060', 'P-007'], 'P-')).toEqual(['P-061', 'P-062']);
  expect(take(2, ['N9'], 'N-')).toEqual(['N10', 'N11']);
  expect(take(2, ['P-998'], 'P-')).toEqual(['P-999', 'P-1000']);
  expect(take(1, ['2026/TC/0009'], 'P-')).toEqual(['2026/TC/0010']);
});

it('follows the pattern of most, and of two as frequent that of the later rows', () => {
  expect(take(1, ['X-900', 'P-01', 'P-02', 'odd'], 'P-')).toEqual(['P-03']);
  expect(take(1, ['A-05', 'B-01'], 'P-')).toEqual(['B-02']);
});

it('begins with 001 where there is no pattern', () => {
  expect(take(2, [], 'N-')).toEqual(['N-001', 'N-002']);
  expect(take(1, ['', 'first pledge'], 'P-')).toEqual(['P-001']);
});

it('gives numbers where the identifiers are numbers', () => {
  expect(take(2, [17, 18], 'P-')).toEqual([19, 20]);
  expect(take(1, ['17', '18'], 'P-')).toEqual(['19']);
});

it('passes over what is taken, in any letter case', () => {
  expect(take(2, ['p-01', 'P-01', 'P-1', 'p-02', 'P-00'], 'P-', ['p-03', ' P-04'])).toEqual(['P-05', 'P-06']);
});

it('counts beyond the numbers that are exact', () => {
  expect(take(1, ['P-9007199254740993'], 'P-')).toEqual(['P-9007199254740994']);
});

it('keeps numbers behind a point apart: 1.10 as a number would be 1.1', () => {
  const next = nextIds([1.1, 1.8, 1.9], 'P-');
  expect([next(), next()]).toEqual(['1.10', '1.11']);
});
