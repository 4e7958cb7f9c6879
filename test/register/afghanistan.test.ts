import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { CellValue, RawTable } from '../../src/register/rawTable';
import { readRegister } from '../../src/register/readRegister';
import { AFGHANISTAN_2020 } from '../fixtures/afghanistan2020/afghanistan2020';

/** The tables of a file whose sheets hold one table each from A1, with texts in the cells themselves. */
function tablesOf(bytes: Uint8Array): RawTable[] {
  const parts = unzipSync(bytes);
  return [1, 2, 3, 4].map((sheet) => {
    const rows: CellValue[][] = [];
    let type = '';
    let text = '';
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') {
        type = attributes.t ?? 'n';
        const column = String(attributes.r).replace(/\d/g, '').charCodeAt(0) - 65;
        const row = rows.at(-1)!;
        while (row.length < column) row.push('');
        text = '';
      }
    });
    parser.on('text', (more) => (text += more));
    parser.on('closetag', ({ name }) => {
      if (name === 'c') rows.at(-1)!.push(type === 'n' && text !== '' ? Number(text) : text);
    });
    parser.write(strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`]!)).close();
    const name = /name="([^"]+)"/.exec(strFromU8(parts[`xl/tables/table${sheet}.xml`]!))![1]!;
    const [headers = [], ...body] = rows;
    return { name, sheet: name, headerRow: 1, firstColumn: 1, headers, rows: body };
  });
}

describe('Afghanistan 2020, from the Financial Tracking Service', () => {
  it('is read whole: 9 needs and 250 pledges, with the sums that an independent program found', () => {
    const register = readRegister({ date1904: false, tables: tablesOf(readFileSync(AFGHANISTAN_2020)) });
    expect(register.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Rows 157 and 172 of the sheet have no donor.
    expect(register.issues.filter(({ code }) => code === 'blank-donor').map(({ cell }) => cell)).toEqual([
      'Pledges!B157',
      'Pledges!B172',
    ]);
    expect([register.needs.length, register.pledges.length, register.themes.length]).toEqual([9, 250, 9]);
    expect(register.settings).toMatchObject({ reportingDate: '2020-12-31', firstYear: 2020, lastYear: 2020 });
    expect([...register.states.keys()]).toEqual(['AFG']);
    const sum = (amounts: readonly (number | null)[]) =>
      amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    const firm = register.pledges.filter(({ status }) => status === 'committed' || status === 'paid');
    expect(sum(register.needs.map(({ requirement }) => requirement))).toBe(1_131_050_820);
    expect(sum(firm.map(({ amount }) => amount))).toBeCloseTo(564_447_748, 3);
    expect(sum(firm.filter(({ kind }) => kind === 'in kind').map(({ amount }) => amount))).toBeCloseTo(172_810, 3);
  });
});
