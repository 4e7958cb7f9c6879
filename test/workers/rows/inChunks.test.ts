import fc from 'fast-check';
import { collecting, postInChunks, type Piece } from '../../../src/workers/rows/inChunks';
import { packColumn, unpackColumn } from '../../../src/workers/rows/packedRows';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';

const text = fc.constantFrom('', 'Kenya', 'Norway', '=1+1', '\ud83d');
const number = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, 1e14, 44_196));
const value = fc.oneof(text, number, fc.constantFrom(null, undefined, true, false));
const place = fc.record({ table: text, row: fc.nat() });
const row = fc.record(
  {
    id: text,
    amount: fc.option(number),
    same: fc.constant('USD'),
    mixed: value,
    list: fc.array(text, { maxLength: 3 }),
    places: fc.array(fc.record({ name: text, share: fc.option(number) }), { maxLength: 2 }),
    at: place,
    perhaps: fc.option(place),
  },
  { requiredKeys: ['id', 'amount', 'same', 'list', 'places', 'at'] },
);

/** What the other thread gets: a copy, as posting makes it. */
const copied = <Value>(message: Value, transfer: readonly Transferable[]): Value =>
  structuredClone(message, { transfer: [...transfer] as ArrayBuffer[] });

describe('rows that are packed as columns', () => {
  it('are the same when they are unpacked, in another thread too', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: row }, value)), (rows) => {
        const transfer: ArrayBuffer[] = [];
        const packed = packColumn(rows, transfer);
        expect(unpackColumn(copied(packed, transfer))).toEqual(rows);
      }),
      runs(200),
    ));

  it('of one shape keep the order of their properties', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ b: number, a: text, list: fc.array(text) }), { minLength: 1 }), (rows) => {
        const [first] = unpackColumn(packColumn(rows, [])) as object[];
        expect(Object.keys(first!)).toEqual(Object.keys(rows[0]!));
      }),
      runs(20),
    ));
});

describe('data that is posted in chunks', () => {
  const pledges = Array.from({ length: 25_001 }, (_, at) => ({
    id: `P-${at}`,
    amount: at % 3 === 0 ? null : at / 7,
    needs: at % 2 === 0 ? [] : [`N-${at % 50}`],
    at: { table: 'Pledges', row: at + 1 },
  }));
  const register = {
    settings: { baseCurrency: 'USD' },
    states: new Map([['KEN', { name: 'Kenya' }]]),
    needs: [{ id: 'N-1' }],
    pledges,
  };

  it('is whole again, and no message has more than some thousand rows', async () => {
    const pieces: Piece<'register'>[] = [];
    await postInChunks('register', register, (piece, transfer) => void pieces.push(copied(piece, transfer)));
    const there = collecting<{ register: typeof register }>();
    for (const piece of pieces) there.take(piece);
    expect(there.of('register')).toEqual(register);
    expect(pieces.map(({ kind }) => kind)).toEqual(['head', ...Array.from({ length: 6 }, () => 'rows')]);
  });

  it('is cancelled between two chunks', async () => {
    const stop = new AbortController();
    let posted = 0;
    const posting = postInChunks(
      'register',
      register,
      () => {
        if (++posted === 2) stop.abort(new Error('enough'));
      },
      stop.signal,
    );
    await expect(posting).rejects.toThrow('enough');
    expect(posted).toBe(2);
  });
});
