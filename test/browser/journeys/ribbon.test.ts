import {
  describeInBrowser,
  itKeptToItself,
  openWorkbench,
  pasteInto,
  sheetNames,
  shownAt,
  typeInto,
  type Workbench,
} from '../openWorkbench';
import { numberOf } from './overviewFigures';

describeInBrowser('the ribbon with the pane closed', () => {
  let workbench: Workbench;

  const button = (name: string) =>
    workbench.page.getByRole('toolbar', { name: 'Pledgebook' }).getByRole('button', { name });
  const paneIsSeen = (): Promise<boolean> => workbench.page.locator('aside.pane').isVisible();

  beforeAll(async () => {
    workbench = await openWorkbench();
    await button('Close pane').click();
  });

  afterAll(() => workbench?.close());

  it('summarizes, and shows the first sheet', async () => {
    await button('Summarize').click();
    await workbench.page.locator('.tab-list').getByRole('tab', { name: 'Overview', selected: true }).waitFor();
    expect(await sheetNames(workbench)).toEqual(
      expect.arrayContaining(['Gap by need', 'Stranded funds', 'Data issues']),
    );
    expect(await paneIsSeen()).toBe(false);
  });

  it('refreshes after an edit, and leaves the person where they are', async () => {
    const firm = await shownAt(workbench, 'Overview!C11');
    // P-011, 260,000 USD of which nothing has arrived, is withdrawn: no longer firm.
    await typeInto(workbench, 'Pledges!D12', 'withdrawn');
    await button('Refresh').click();
    const wanted = numberOf(firm) - 260_000;
    for (let turn = 0; turn < 40 && numberOf(await shownAt(workbench, 'Overview!C11')) !== wanted; turn++)
      await workbench.page.waitForTimeout(250);
    expect(numberOf(await shownAt(workbench, 'Overview!C11'))).toBe(wanted);
    expect(await paneIsSeen()).toBe(false);
  });

  it('checks the register, and opens the pane to tell what was found', async () => {
    await pasteInto(workbench, 'Pledges!G3', '=1/0');
    await button('Check register').click();
    await workbench.pane.getByRole('button', { name: 'Go to Pledges!G3' }).waitFor();
    expect(await paneIsSeen()).toBe(true);
  });

  itKeptToItself(() => workbench);
});
