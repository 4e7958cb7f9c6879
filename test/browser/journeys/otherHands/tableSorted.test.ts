import { openEmbeddedExcel } from 'embedded-excel/node';
import { enter } from '../../../taskpane/madeForms';
import {
  describeInBrowser,
  expectShown,
  goTo,
  itKeptToItself,
  openScreen,
  openWorkbench,
  savedWorkbook,
  sheetNames,
  told,
  type Workbench,
} from '../../openWorkbench';
import { drop, savedByLink } from '../returnedForms';
import { pressWhen, type Key } from './pressWhen';

const press = ({ page }: Workbench, key: string): Promise<void> => page.keyboard.press(key);

const SORTS: readonly Key[] = [
  { on: '.cell-editor', key: 'ArrowDown', altKey: true },
  { on: '.choice-list', key: 'Enter' },
];

const LOGGED = ['Collection', 'ID', 'Column', 'Cell', 'Before', 'After'];
const DONOR = 'Government of Country A';
const CHANGED = 'The register has changed since these files were compared with it.';

/** The rows of a sheet of which the first cell is not blank, as the workbook would be saved now. */
const rowsOf = async (workbench: Workbench, sheet: string): Promise<unknown[][]> =>
  (await savedWorkbook(workbench)).run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await context.sync();
    return range.formulas.filter(([first]) => first !== '');
  });

const pledges = (workbench: Workbench): Promise<unknown[][]> => rowsOf(workbench, 'Pledges');

/** What the Log says of each cell. */
async function logged(workbench: Workbench): Promise<Record<string, unknown>[]> {
  const [headers = [], ...rows] = await rowsOf(workbench, 'Log');
  return rows.map((row) => Object.fromEntries(LOGGED.map((header) => [header, row[headers.indexOf(header)]])));
}

describeInBrowser('a table is sorted between reading a return and accepting it', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  });
  afterAll(() => workbench?.close());

  let sorted: unknown[][] = [];

  it('after a return was read', async () => {
    const { pane } = workbench;
    await openScreen(workbench, 'Forms');
    await pane.getByRole('checkbox', { name: DONOR }).check();
    await pane.getByRole('checkbox', { name: /^Keep in the Log table/ }).uncheck();
    await pane.getByRole('button', { name: 'Make 1 form' }).click();
    await told(workbench, '1 form is ready');
    const form = await openEmbeddedExcel(await savedByLink(workbench, new RegExp(`^Save .*${DONOR}`)));
    // P-001 is 280,000 USD of Country A: README.
    await enter(form, 'first', { Answer: 'amended', Amount: 300000 });
    await pane.getByRole('tab', { name: 'Collect returns' }).click();
    await drop(workbench, { 'A returned.xlsx': await form.save() });
    await told(workbench, '1 file read and compared with the register');
    await pane.getByRole('textbox', { name: 'Accepted by' }).fill('A. Officer');
  });

  it('by a person at a header of the table, who can take it back', async () => {
    await goTo(workbench, 'Pledges!G1');
    await press(workbench, 'Alt+ArrowDown');
    const list = workbench.page.getByRole('listbox', { name: 'Sort the table by Amount' });
    expect(await list.getByRole('option').allInnerTexts()).toEqual(['Sort ascending', 'Sort descending']);
    await press(workbench, 'ArrowDown');
    await press(workbench, 'Enter');
    await list.waitFor({ state: 'detached' });
    // The largest pledge of the sample, 45 million, is P-013 of Country G.
    await expectShown(workbench, 'Pledges!A2', 'P-013');
    await press(workbench, 'Control+z');
    await expectShown(workbench, 'Pledges!A2', 'P-001');
    await press(workbench, 'Control+y');
    await expectShown(workbench, 'Pledges!A2', 'P-013');
    sorted = await pledges(workbench);
  });

  it('accepting writes nothing, and the person is told to compare again', async () => {
    const { pane } = workbench;
    await pane.getByText(CHANGED).waitFor();
    await pane.getByRole('button', { name: 'Accept 1 row' }).click();
    await pane.locator('.error', { hasText: CHANGED }).waitFor();
    expect(await pledges(workbench)).toEqual(sorted);
    expect(await sheetNames(workbench)).not.toContain('Log');
  });

  it('after that, the amount goes into the row of its donor, and the Log says where', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Compare the same files again' }).click();
    await told(workbench, '1 file read and compared with the register');
    await pane.getByRole('button', { name: 'Accept 1 row' }).click();
    await told(workbench, '1 row accepted');
    const row = sorted.findIndex(([id]) => id === 'P-001');
    expect(row).toBeGreaterThan(5);
    const wanted = sorted.map((cells, at) => (at === row ? cells.with(6, 300000) : cells));
    expect(await pledges(workbench)).toEqual(wanted);
    expect(await logged(workbench)).toEqual([
      {
        Collection: 'C-001',
        ID: 'P-001',
        Column: 'Amount',
        Cell: `Pledges!G${row + 1}`,
        Before: 280000,
        After: 300000,
      },
    ]);
  });

  it('and taking the collection back leaves the table exactly as the person has sorted it', async () => {
    await workbench.pane.getByRole('button', { name: 'Undo this collection' }).click();
    await told(workbench, 'The collection is undone');
    expect(await pledges(workbench)).toEqual(sorted);
  });

  it('while it is being accepted: nothing is written into another row, the Log is as it was, and the person is told', async () => {
    const { pane } = workbench;
    const before = await logged(workbench);
    await pane.getByRole('button', { name: 'Compare the same files again' }).click();
    await told(workbench, '1 file read and compared with the register');
    await goTo(workbench, 'Pledges!A1');
    await pressWhen(workbench, 'Writing the register', SORTS);
    await pane.getByRole('button', { name: 'Accept 1 row' }).click();
    await told(workbench, 'it was sorted, or rows were deleted and added');
    const byId = [...sorted].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
    const [header, ...rows] = await pledges(workbench);
    expect([...rows, header]).toEqual([...byId.filter(([id]) => id !== 'Pledge ID'), sorted[0]]);
    expect(await logged(workbench)).toEqual(before);
  });

  itKeptToItself(() => workbench);
});
