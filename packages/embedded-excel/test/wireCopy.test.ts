import fc from 'fast-check';
import { wireCopy } from '../src/protocol/wireCopy';

const anything = fc.anything({ withDate: true, withNullPrototype: false, withBigInt: false, withSparseArray: true });

describe('what comes out at the other end of the wire', () => {
  it('is what JSON makes of it, in as many bytes as its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anything), fc.dictionary(fc.string({ unit: 'binary' }), anything)), (value) => {
        const text = JSON.stringify(value);
        const copy = wireCopy(value);
        expect(copy.value).toEqual(JSON.parse(text));
        expect(JSON.stringify(copy.value)).toBe(text);
        expect(copy.bytes).toBe(new TextEncoder().encode(text).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts characters that JSON escapes, of several bytes and without a partner', () => {
    const value = [
      '"\\\b\f\n\r\t\u0001\u007f',
      'é€😀',
      '\ud800',
      '\udc00x',
      '',
      -0,
      1e21,
      0.1,
      5e-324,
      NaN,
      Infinity,
      null,
      true,
      false,
      [],
      {},
      { a: undefined },
    ];
    const text = JSON.stringify(value);
    expect(wireCopy(value)).toEqual({ value: JSON.parse(text), bytes: new TextEncoder().encode(text).length });
  });

  it('is no part of what was sent', () => {
    const value = { cells: [[1, 'a']] };
    expect((wireCopy(value).value as typeof value).cells[0]).not.toBe(value.cells[0]);
  });
});
