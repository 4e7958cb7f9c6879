import { readFileSync } from 'node:fs';
import { describeInBrowser, itKeptToItself, told, type Workbench } from '../openWorkbench';
import { faultsIn } from '../manners/axe';
import { paneFrame } from '../manners/paneFrame';
import { drop, openForCollecting } from './returnedForms';

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/${name}.xlsx`);

describeInBrowser('returns on which a person has to decide', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openForCollecting();
  });

  afterAll(() => workbench?.close());

  const give = async (name: string): Promise<void> => {
    await drop(workbench, { 'form.xlsx': fixture(name) });
    await told(workbench, '1 file read and compared with the register');
  };
  /** They stay open where those of the file before were. */
  async function openRows(): Promise<void> {
    const { pane } = workbench;
    const closed = pane.getByRole('button', { name: 'Rows: form.xlsx', exact: true });
    if ((await closed.count()) > 0) await closed.click();
    await pane.locator('.returned-row').first().waitFor();
  }
  const row = (id: string) => workbench.pane.locator('.returned-row', { hasText: id });

  it('asks whose a form is on which another name stands, and compares it when that is said', async () => {
    const { pane } = workbench;
    await give('returns/others_name');
    await pane.getByText('It is not clear whose it is').waitFor();
    await pane.getByText(/Government of Country B, another name than the form was made for/).waitFor();
    await pane.getByText('There is nothing to accept in these files.').waitFor();
    await pane.getByRole('combobox', { name: 'Whose form is it?' }).click();
    await pane.getByRole('option', { name: 'Government of Country B' }).click();
    await told(workbench, '1 file read and compared with the register');
    await pane.getByText('from Government of Country B').waitFor();
    await pane.getByRole('button', { name: /^Accept \d+ rows?$/ }).waitFor();
  });

  it('shows an answer that contradicts its cells, and takes the row only where somebody ticks it', async () => {
    const { pane } = workbench;
    await give('returns/find_replace_all');
    await openRows();
    const contradicted = pane.locator('.returned-row', { hasText: 'See its own answer' }).first();
    await contradicted.getByText('the answer “amended”, and no cell that was changed').waitFor();
    expect(await contradicted.getByRole('checkbox').isChecked()).toBe(false);
    await contradicted.getByRole('checkbox').check();
    await pane.getByText(/of them (is|are) confirmed as the register has/).waitFor();
  });

  it('asks of each row under one merged answer, and ticks none', async () => {
    const { pane } = workbench;
    await give('returns/merged_withdrawn');
    await openRows();
    for (const id of ['P-006', 'P-014', 'P-027']) {
      await row(id).getByText('“withdrawn” in merged cells over rows 8 to 10 (Answer)').waitFor();
      expect(await row(id).getByRole('checkbox').isChecked()).toBe(false);
    }
    // The three that are confirmed are taken by default.
    await pane.getByRole('button', { name: 'Accept 3 rows' }).waitFor();
    await row('P-014').getByRole('checkbox').check();
    await pane.getByRole('button', { name: 'Accept 4 rows' }).waitFor();
  });

  it('lists what was written where nothing is read', async () => {
    const { pane } = workbench;
    await give('writtenOutside/notes_outside');
    await pane.getByText('The sender wrote where nothing is read:').waitFor();
    await pane.getByText('right of the table: stop P-006').waitFor();
  });

  it('accepts what is confirmed, and says so; undo takes it back', async () => {
    const { pane } = workbench;
    await give('returns/merged_withdrawn');
    await pane.getByRole('textbox', { name: 'Accepted by' }).fill('A. Officer');
    await pane.getByRole('button', { name: 'Accept 3 rows' }).click();
    await pane.getByRole('heading', { name: '3 rows are in the Log as confirmed.' }).waitFor();
    await pane.getByRole('button', { name: 'Undo this collection' }).click();
    await told(workbench, 'The collection is undone');
  });

  it('makes a form that the Log keeps, and lists it among those that are not back', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: 'Make forms' }).click();
    await pane.getByRole('checkbox', { name: 'Government of Country A' }).check();
    await pane.getByRole('button', { name: 'Make 1 form' }).click();
    await told(workbench, '1 form is ready');
    await pane.getByRole('tab', { name: 'Who has returned' }).click();
    await pane.getByText('0 of 1 returned').waitFor();
    const line = pane.getByRole('row', { name: /Government of Country A/ });
    await line.getByText('not yet').waitFor();
    await line.getByText('Text to ask for it').click();
    await line.getByText(/Our records show that the form “Pledge form” of .* has not come back/).waitFor();
    expect(await faultsIn(paneFrame(workbench), undefined)).toEqual([]);
  });

  itKeptToItself(() => workbench);
});
