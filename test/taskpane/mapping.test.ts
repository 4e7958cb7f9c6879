import type { TableSeen } from '../../src/jobs/inspect';
import {
  chooseColumn,
  chooseTable,
  draftOf,
  hindrances,
  mappingOfDraft,
  type Draft,
} from '../../src/taskpane/mapping/draft';

const ASKS: TableSeen = {
  name: 'Asks',
  sheet: 'Sheet1',
  headers: ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Budget wanted'],
};

const tableOf = (draft: Draft, table: string) => draft.find((one) => one.table === table)!;
const columnOf = (draft: Draft, table: string, header: string) =>
  tableOf(draft, table).columns.find((column) => column.header === header)!.found;

describe('a mapping that is being made', () => {
  it('begins with the tables that a register must have', () => {
    const required = draftOf([]).filter((table) => table.required);
    expect(required.map(({ table }) => table)).toEqual(['Needs', 'Pledges']);
    expect(draftOf([]).slice(0, 2)).toEqual(required);
  });

  it('takes up what was suggested', () => {
    const draft = draftOf([
      {
        table: 'Needs',
        named: 'Asks',
        sheet: 'Sheet1',
        headers: ASKS.headers,
        columns: [{ header: 'Requirement', required: true, found: 'Budget wanted' }],
      },
    ]);
    expect(tableOf(draft, 'Needs').named).toBe('Asks');
    expect(columnOf(draft, 'Needs', 'Requirement')).toBe('Budget wanted');
  });

  it('finds the columns of a table that is chosen by hand', () => {
    const draft = chooseTable(draftOf([]), 'Needs', ASKS);
    expect(columnOf(draft, 'Needs', 'Member State')).toBe('Member State');
  });

  it('says what is missing', () => {
    const draft = chooseTable(draftOf([]), 'Needs', ASKS);
    expect(hindrances(draft)).toContainEqual({ kind: 'missingTable', table: 'Pledges' });
  });

  it('says which required column has nothing', () => {
    const draft = chooseColumn(chooseTable(draftOf([]), 'Needs', ASKS), 'Needs', 'Member State', null);
    expect(hindrances(draft)).toContainEqual({ kind: 'missingColumn', table: 'Needs', header: 'Member State' });
  });

  it('says which table, and which column, is chosen twice', () => {
    const draft = chooseTable(chooseTable(draftOf([]), 'Needs', ASKS), 'Pledges', ASKS);
    expect(hindrances(draft)).toContainEqual({ kind: 'tableTwice', named: 'Asks' });
    const columns = chooseColumn(draft, 'Needs', 'Title', 'Theme');
    expect(hindrances(columns)).toContainEqual({ kind: 'columnTwice', table: 'Needs', header: 'Theme' });
  });

  it('forgets the columns of a table that is not there after all', () => {
    const draft = chooseTable(chooseTable(draftOf([]), 'Needs', ASKS), 'Needs', null);
    expect(tableOf(draft, 'Needs').columns.every(({ found }) => found === null)).toBe(true);
  });

  it('is remembered with what was found, and no more', () => {
    const draft = chooseColumn(chooseTable(draftOf([]), 'Needs', ASKS), 'Needs', 'Requirement', 'Budget wanted');
    const [needs, ...others] = mappingOfDraft(draft);
    expect(others).toEqual([]);
    expect(needs).toMatchObject({
      table: 'Needs',
      named: 'Asks',
      columns: { Requirement: 'Budget wanted', Theme: 'Theme' },
    });
    expect(Object.values(needs!.columns)).not.toContain(null);
  });
});
