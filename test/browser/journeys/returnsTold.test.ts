import { readFileSync } from 'node:fs';
import { describeInBrowser, itKeptToItself, told, type Workbench } from '../openWorkbench';
import { drop, openForCollecting } from './returnedForms';

const fixture = (name: string, folder = 'returns'): Buffer => readFileSync(`test/fixtures/${folder}/${name}.xlsx`);

interface Case {
  readonly name: string;
  /** How many rows have which outcome. */
  readonly rows: string;
  /** How earlier rows are answered. */
  readonly earlier: string;
  /** How many rows are accepted where nobody chooses otherwise. */
  readonly accepted: number;
}

/**
 * Forms as donors changed them, each with six earlier pledges of Country A (test/fixtures/returns/README.md): what is
 * right was said for each before it was tried.
 */
const CASES: readonly Case[] = [
  { name: 'answered_only_some', rows: '6 unchanged', earlier: '1 unchanged, 5 without an answer', accepted: 1 },
  // Years of other calendars are asked; the lines below them are no pledges.
  { name: 'calendars', rows: '6 unchanged, 3 to be decided, 7 rejected', earlier: '6 unchanged', accepted: 6 },
  { name: 'copy_corrected_both', rows: '2 new, 6 unchanged', earlier: '6 unchanged', accepted: 8 },
  // A sheet that was copied within the form: nobody knows which copy counts.
  { name: 'copy_new_rows_only', rows: '12 unchanged, 4 in conflict', earlier: '12 unchanged', accepted: 6 },
  { name: 'find_replace_all', rows: '5 unchanged, 1 in conflict', earlier: '5 unchanged, 1 amended', accepted: 5 },
  { name: 'good_and_bad', rows: '1 new, 6 unchanged, 1 rejected', earlier: '6 unchanged', accepted: 7 },
  // Confirmed, with the amounts of others.
  { name: 'ids_sorted_wrong', rows: '1 unchanged, 5 in conflict', earlier: '6 unchanged', accepted: 1 },
  { name: 'merged_withdrawn', rows: '3 unchanged, 3 to be decided', earlier: '3 unchanged, 3 withdrawn', accepted: 3 },
  { name: 'others_name', rows: '7 to be decided', earlier: '6 without an answer', accepted: 0 },
  { name: 'paid_by_word', rows: '5 unchanged, 2 to be decided', earlier: '5 unchanged, 1 amended', accepted: 5 },
  { name: 'paid_to_pledged', rows: '5 unchanged, 1 to be decided', earlier: '5 unchanged, 1 amended', accepted: 5 },
  {
    name: 'rows_deleted',
    rows: '1 new, 4 unchanged',
    earlier: '4 unchanged, 2 not returned (P-006, P-027)',
    accepted: 5,
  },
  // The total below two new rows is no third pledge.
  { name: 'total_filled_down', rows: '2 new, 6 unchanged, 1 to be decided', earlier: '6 unchanged', accepted: 8 },
];

describeInBrowser('what the pane tells of returns', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openForCollecting();
  });

  afterAll(() => workbench?.close());

  async function give(name: string, folder?: string): Promise<void> {
    await drop(workbench, { [`${name}.xlsx`]: fixture(name, folder) });
    await workbench.pane.locator('.file-name', { hasText: `${name}.xlsx` }).waitFor();
  }

  /** The numbers of rows by outcome, as they stand above the files. */
  async function rowsTold(): Promise<string> {
    const rows = await workbench.pane.locator('.outcomes > div').allInnerTexts();
    return rows
      .map((row) => row.split('\n').filter((line) => line.trim() !== ''))
      .map((lines) => `${lines.at(-1)} ${lines[0]}`)
      .join(', ');
  }

  it.each(CASES)('$name', async ({ name, rows, earlier, accepted }) => {
    const { pane } = workbench;
    await give(name);
    expect(await rowsTold()).toBe(rows);
    await pane.getByText(`Earlier rows: ${earlier}`, { exact: true }).waitFor();
    const words = accepted === 0 ? [] : [accepted === 1 ? 'Accept 1 row' : `Accept ${accepted} rows`];
    expect(await pane.getByRole('button', { name: /^Accept \d/ }).allInnerTexts()).toEqual(words);
  });

  it.each([
    ['comments', ['Pledges!G7, a comment', 'Please change to 300 000', 'Pledges!G16, a comment']],
    [
      'notes_outside',
      ['Instructions!A30', 'on Instructions: call us', 'Pledges!D4', "'Open needs'!M30", 'Pledges!B45'],
    ],
    ['on_open_needs', ["'Open needs'!L4", 'Our pledge', "'Open needs'!L7", 'USD 100 000']],
    ['sheet_added', ['Letter!A1, on an added sheet', 'Our pledge of 5 million for Kenya depends on parliament.']],
    ['struck_through', ['Pledges!A8, struck through', 'P-006, 45734, committed, cash, USD, 400000']],
  ])('lists what was written where nothing is read: %s', async (name, texts) => {
    await give(name, 'writtenOutside');
    const shown = await workbench.pane.locator('.returned-file').innerText();
    for (const text of ['The sender wrote where nothing is read:', ...texts]) expect(shown).toContain(text);
  });

  /** What the pane still reads of a collection that was undone makes a review stale: then a person gives the file again. */
  async function acceptFirstVersion(): Promise<void> {
    const { pane } = workbench;
    const accepted = pane.getByRole('button', { name: 'Undo this collection' });
    for (let turn = 0; turn < 5; turn++) {
      await give('v1_new');
      expect(await rowsTold()).toBe('1 new, 6 unchanged');
      await pane.getByRole('textbox', { name: 'Accepted by' }).fill('A. Officer');
      await pane.getByRole('button', { name: 'Accept 7 rows' }).click();
      const isDone = accepted.waitFor({ timeout: 20_000 });
      if (
        await isDone.then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error('The first version was not accepted.');
  }

  it.each(['v2_corrected', 'v2_date_corrected'])(
    '%s after v1_new was accepted is a change of the pledge that was taken from that row',
    async (corrected) => {
      const { pane } = workbench;
      await acceptFirstVersion();
      await give(corrected);
      expect(await rowsTold()).toBe('1 changed, 6 unchanged');
      await pane.getByRole('button', { name: /^Undo/ }).first().click();
      await told(workbench, 'The collection is undone');
    },
  );

  itKeptToItself(() => workbench);
});
