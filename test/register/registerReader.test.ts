import { readRegister, registerReader } from '../../src/register/readRegister';
import { rawSample } from '../fixtures/rawSample';

describe('a register whose rows come some at a time', () => {
  const raw = rawSample();
  // States last, as they may stand in a workbook: Member States are read by them all the same.
  const tables = [...raw.tables].sort((one, other) => Number(one.name === 'States') - Number(other.name === 'States'));
  const workbook = { ...raw, tables: tables.map((table) => ({ ...table, rows: [] })) };

  it.each([1, 7, 1000])('is the same as one whose rows are all there, with %d at a time', (step) => {
    const reader = registerReader(workbook);
    for (const table of reader.order) {
      const { rows } = tables[workbook.tables.indexOf(table as (typeof workbook.tables)[number])]!;
      for (let start = 0; start < rows.length; start += step) reader.take(table, rows.slice(start, start + step));
    }
    expect(reader.end()).toEqual(readRegister({ ...raw, tables }));
  });

  it('wants the rows of the States before all others', () => {
    expect(registerReader(workbook).order[0]?.name).toBe('States');
  });
});
