import { findTables, isRegisterTable } from '../../src/register/findTables';
import { foldName } from '../../src/values/names';
import { tables } from '../../src/register/schema';
import { NEEDS, PLEDGES, rawTable } from './rawWorkbook';

it('knows register tables by name and synonym, in any letter case', () => {
  for (const name of ['Needs', 'NEEDS', 'Contributions', 'countries']) expect(isRegisterTable(name)).toBe(true);
  for (const name of ['Need_s', 'Need', 'Table1', '']) expect(isRegisterTable(name)).toBe(false);
});

it('has no name for two tables', () => {
  const names = Object.values(tables).flatMap(({ name, synonyms }) => [name, ...synonyms].map(foldName));
  expect(new Set(names).size).toBe(names.length);
});

describe('two tables of one kind', () => {
  it('are one that is read, by its own name, and one that is named in a warning', () => {
    const { found, issues } = findTables([
      rawTable('Contributions', PLEDGES, 'Old'),
      rawTable('Pledges', PLEDGES),
      rawTable('Needs', NEEDS),
    ]);
    expect(found.get('pledges')!.name).toBe('Pledges');
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'table-not-read', table: 'Pledges', row: null, column: null, cell: 'Old!A1' },
    ]);
    expect(issues[0]!.found).toMatchObject({ table: 'Contributions', sheet: 'Old' });
    expect(issues[0]!.wanted).toEqual({ kind: 'oneTable', read: 'Pledges' });
  });

  it('are found by their headers where one has another name', () => {
    const { found, issues } = findTables([
      rawTable('Need_s', NEEDS),
      rawTable('Needs', NEEDS),
      rawTable('Pledges', PLEDGES),
    ]);
    expect(found.get('needs')!.name).toBe('Needs');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'table-not-read', table: 'Needs' });
    expect(issues[0]!.found).toMatchObject({ kind: 'tableOfColumns', table: 'Need_s' });
  });

  it('are not taken for alike by a few common headers', () => {
    const { issues } = findTables([
      rawTable('Needs', NEEDS),
      rawTable('Pledges', PLEDGES),
      rawTable('Plan', [['Theme', 'Priority', 'Donor', 'Currency', 'Amount']]),
    ]);
    expect(issues).toEqual([]);
  });
});
