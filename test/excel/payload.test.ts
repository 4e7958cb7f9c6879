import fc from 'fast-check';
import { bytesOf, isTooLarge, runsOfRows } from '../../src/excel/payload';

describe('bytesOf', () => {
  it('counts UTF-8, not characters', () => {
    // RFC 3629: U+0041 takes one byte, U+00E9 two, U+4E2D three, U+1F600 four; JSON adds two quotation marks.
    expect(bytesOf('A')).toBe(3);
    expect(bytesOf('é')).toBe(4);
    expect(bytesOf('中')).toBe(5);
    expect(bytesOf('😀')).toBe(6);
  });
});

describe('runsOfRows', () => {
  it('keeps rows together while they fit', () => {
    // Each row is ["aa"]: 6 bytes and a comma; two make 14.
    const rows = [['aa'], ['aa'], ['aa'], ['aa'], ['aa']];
    expect(runsOfRows(rows, 14)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ]);
  });

  it('gives a row that is too large a run of its own', () => {
    expect(runsOfRows([['a'], ['b'.repeat(100)], ['c']], 20)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it('covers every row once, in order, and never passes the limit with more than one row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), fc.integer({ min: 1, max: 200 }), (rows, limit) => {
        const runs = runsOfRows(rows, limit);
        expect(runs.flatMap(({ start, end }) => rows.slice(start, end))).toEqual(rows);
        for (const { start, end } of runs) {
          const bytes = rows.slice(start, end).reduce((sum, row) => sum + bytesOf(row) + 1, 0);
          expect(end - start === 1 || bytes <= limit).toBe(true);
        }
      }),
    );
  });
});

describe('isTooLarge', () => {
  it("knows Excel's codes for it and no others", () => {
    expect(isTooLarge({ code: 'RequestPayloadSizeLimitExceeded' })).toBe(true);
    expect(isTooLarge({ code: 'ResponsePayloadSizeLimitExceeded' })).toBe(true);
    expect(isTooLarge({ code: 'AccessDenied' })).toBe(false);
    expect(isTooLarge(null)).toBe(false);
  });
});
