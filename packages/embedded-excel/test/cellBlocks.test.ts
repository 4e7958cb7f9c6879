import fc from 'fast-check';
import { CellValues } from '../src/model/cellValues';
import type { Area } from '../src/model/workbook';

/** What a plain map of every cell would hold. */
function mapOf(writes: readonly (readonly [number, number, string])[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [row, column, value] of writes) {
    cells.delete(`${row} ${column}`);
    if (value !== '') cells.set(`${row} ${column}`, value);
  }
  return cells;
}

const row = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 1_048_575 }));
const column = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 16_383 }));
const writes = fc.array(fc.tuple(row, column, fc.constantFrom('', 'a', 'b')), { maxLength: 200 });

describe('the values of cells', () => {
  it('hold what was written last, wherever, and nothing else', () => {
    fc.assert(
      fc.property(writes, (all) => {
        const values = new CellValues();
        for (const [at, of, value] of all) values.put(at, of, value === '' ? undefined : value);
        const wanted = mapOf(all);
        const found = new Map<string, unknown>();
        for (const at of values.keys()) for (const [of, value] of values.cellsOf(at)) found.set(`${at} ${of}`, value);
        expect(new Set(found)).toEqual(new Set(wanted));
        for (const [at, of] of all) expect(values.at(at, of)).toBe(wanted.get(`${at} ${of}`));
        expect(values.size).toBe(new Set([...wanted.keys()].map((key) => key.split(' ')[0])).size);
      }),
    );
  });

  it('are visited within an area alone', () => {
    const area = fc.record({ row, column, rows: fc.nat({ max: 300 }), columns: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(writes, area, (all, within: Area) => {
        const values = new CellValues();
        for (const [at, of, value] of all) values.put(at, of, value === '' ? undefined : value);
        const found: string[] = [];
        values.eachIn(within, (at, of) => void found.push(`${at} ${of}`));
        const isWithin = (key: string): boolean => {
          const [at, of] = key.split(' ').map(Number) as [number, number];
          return (
            at >= within.row &&
            at < within.row + within.rows &&
            of >= within.column &&
            of < within.column + within.columns
          );
        };
        expect(found.sort()).toEqual([...mapOf(all).keys()].filter(isWithin).sort());
      }),
    );
  });

  it('of a full column that holds one thing can be changed one by one', () => {
    const values = new CellValues();
    for (let at = 0; at < 128; at++) values.put(at, 2, 'cash');
    values.put(70, 2, 'in kind');
    values.put(71, 2, undefined);
    expect([69, 70, 71, 72, 127, 128].map((at) => values.at(at, 2))).toEqual([
      'cash',
      'in kind',
      undefined,
      'cash',
      'cash',
      undefined,
    ]);
  });

  it('keep gaps in a column whose first and last cells of a block are alike', () => {
    const values = new CellValues();
    values.put(0, 0, 1);
    values.put(63, 0, 1);
    expect([...values.keys()]).toEqual([0, 63]);
  });

  it('of a copy are its own', () => {
    const values = new CellValues();
    for (let at = 0; at < 64; at++) values.put(at, 0, at % 2);
    const copy = values.copy();
    copy.put(3, 0, 'other');
    copy.put(70, 1, 'new');
    expect([values.at(3, 0), values.at(70, 1)]).toEqual([1, undefined]);
  });
});
