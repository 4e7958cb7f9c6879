import {
  columnA,
  describeInBrowser,
  goTo,
  itKeptToItself,
  openScreen,
  openWorkbench,
  shownAt,
  told,
  typeInto,
  type Workbench,
} from '../openWorkbench';
import { numberOf } from './overviewFigures';

describeInBrowser('tracing a figure', () => {
  let workbench: Workbench;
  let labels: readonly string[];

  /** The needs or pledges that the pane lists, as identifiers and amounts. */
  const listed = async (kind: 'Needs' | 'Pledges'): Promise<Map<string, number>> => {
    const rows = workbench.pane.locator(`h4:has-text("${kind}") ~ ul`).first().locator('li');
    const pairs = await rows.evaluateAll((all) =>
      all.map(
        (row) => [row.querySelector('button, a')!.textContent, row.querySelector('.number')!.textContent] as const,
      ),
    );
    return new Map(pairs.map(([id, amount]) => [id, numberOf(amount)]));
  };
  const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);
  const showAll = async (): Promise<void> => {
    for (const more of await workbench.pane.getByRole('button', { name: /^Show all/ }).all()) await more.click();
  };
  /** The row of a label on the Overview sheet. */
  const rowOf = (label: string): number => {
    const found = labels.findIndex((text) => text.trim() === label);
    if (found < 0) throw new Error(`Overview has no ${label}`);
    return found + 1;
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, /session sheets were written/);
    labels = await columnA(workbench, 'Overview');
  });

  afterAll(() => workbench?.close());

  it('lists the needs and pledges that add up to the selected figure', async () => {
    const row = rowOf('Covered');
    await openScreen(workbench, 'Trace');
    const covered = numberOf(await shownAt(workbench, `Overview!C${row}`));
    await workbench.pane.getByRole('heading', { name: 'Covered', level: 3 }).waitFor();
    await showAll();
    const [needs, pledges] = [await listed('Needs'), await listed('Pledges')];
    // Each is printed to whole dollars by itself: off by half a dollar at most.
    expect(Math.abs(sum(needs.values()) - covered)).toBeLessThanOrEqual(needs.size / 2);
    expect(Math.abs(sum(pledges.values()) - covered)).toBeLessThanOrEqual(pledges.size / 2);
  });

  it('follows the selection to the row of a theme', async () => {
    const row = rowOf('Organized crime');
    await goTo(workbench, `Overview!C${row}`);
    await workbench.pane.getByRole('heading', { name: /Organized crime/, level: 3 }).waitFor();
    // The sample's need N-012 is the one for organized crime: 230,000 USD.
    expect(await listed('Needs')).toEqual(new Map([['N-012', 230_000]]));
  });

  it('says why a need has a gap, in the words of the sheet', async () => {
    const needs = await columnA(workbench, 'Gaps explained');
    const row = needs.findIndex((text) => text.trim() === 'N-012') + 1;
    await goTo(workbench, `Gaps explained!C${row}`);
    const said = await workbench.pane
      .getByText(/^All that may go here is used on the \d+ needs of group \d+/)
      .innerText();
    expect(await shownAt(workbench, `Gaps explained!B${row}`)).toBe(said);
    await goTo(workbench, `Overview!C${rowOf('Organized crime')}`);
    await workbench.pane.getByText(/^All that may go here/).waitFor({ state: 'detached' });
  });

  it('goes to the row of the register that a figure comes from', async () => {
    await workbench.pane.getByRole('button', { name: /^N-012: go to/ }).click();
    await workbench.page.waitForFunction(
      () => document.querySelector('.status .selected')?.textContent === 'A13 N-012',
    );
    expect(await workbench.page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Needs']);
  });

  it('says in the summary what donors could be asked, with sentences to send', async () => {
    await openScreen(workbench, 'Summary');
    const table = workbench.pane.getByRole('table', { name: /^What to ask first/ });
    // P-003 is tied to a project that is met: 288,906 dollars of it are left.
    await table.getByRole('row', { name: /P-003 Any need 288,906/ }).waitFor();
    await workbench.pane.getByText('Sentences to send').click();
    await workbench.pane
      .getByText(/^Illustrative Development Bank: If your pledge P-003 may be used for any need/)
      .waitFor();
    // Country C reads Spanish.
    await workbench.pane.getByText(/^Government of Country C: Si su contribución P-039/).waitFor();
    await openScreen(workbench, 'Trace');
  });

  it('says so where the sheet is older than the register', async () => {
    await typeInto(workbench, 'Needs!H13', '250000');
    const row = rowOf('Organized crime');
    await goTo(workbench, `Overview!C${row}`);
    await workbench.pane.locator('.warning', { hasText: 'The sheet shows another figure' }).waitFor();
    expect(await listed('Needs')).toEqual(new Map([['N-012', 250_000]]));
  });

  it('says so where no figure is selected', async () => {
    await goTo(workbench, 'Donors!A1');
    await workbench.pane.getByText('No figure of a session sheet is selected.').waitFor();
  });

  itKeptToItself(() => workbench);
});
