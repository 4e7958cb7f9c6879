import * as fc from 'fast-check';
import { compareIdentifiers } from '../../src/values/identifiers';

describe('the order of identifiers', () => {
  test('takes runs of digits by their number', () => {
    const sorted = ['N1', 'N2', 'N10', 'N010', 'N10a', 'N10b', 'NA', 'n1'];
    expect([...sorted].reverse().sort(compareIdentifiers)).toEqual([
      'N1',
      'N2',
      'N010',
      'N10',
      'N10a',
      'N10b',
      'NA',
      'n1',
    ]);
  });

  test('is the same from both sides, passes on, and tells any two texts apart', () => {
    const identifier = fc
      .array(fc.constantFrom('0', '1', '2', '10', 'a', 'B', '-', ' '), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(identifier, identifier, identifier, (one, two, three) => {
        expect(Math.sign(compareIdentifiers(one, two))).toBe(-Math.sign(compareIdentifiers(two, one)) + 0);
        expect(compareIdentifiers(one, two) === 0).toBe(one === two);
        if (compareIdentifiers(one, two) < 0 && compareIdentifiers(two, three) < 0) {
          expect(compareIdentifiers(one, three)).toBeLessThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
