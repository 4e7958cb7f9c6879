import { faultsIn } from '../manners/axe';
import { paneFrame } from '../manners/paneFrame';
import { describeInBrowser, itKeptToItself, openScreen, openWorkbench, told, type Workbench } from '../openWorkbench';

const A = 'Government of Country A';
const B = 'Government of Country B';

describeInBrowser('forms that are opened in windows of their own', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  });

  afterAll(() => workbench?.close());

  const openButton = (party: string) =>
    workbench.pane.getByRole('button', { name: new RegExp(`^Open in Excel: .*${party}`) });

  it('each has a button, where the person prefers it', async () => {
    const { pane } = workbench;
    await openScreen(workbench, 'Forms');
    for (const name of [A, B]) await pane.getByRole('checkbox', { name }).check();
    await pane.getByRole('button', { name: 'Make 2 forms' }).click();
    await told(workbench, '2 forms are ready');
    await pane.getByRole('button', { name: 'Open them in Excel instead' }).click();
    await openButton(A).waitFor();
    expect(await pane.locator('a[download]').count()).toBe(0);
    expect(await faultsIn(paneFrame(workbench))).toEqual([]);
  });

  it('one click opens one form, in a tab with a pane of its own, and the list says so', async () => {
    const { page, pane } = workbench;
    const opening = page.context().waitForEvent('page');
    await openButton(B).click();
    const tab = await opening;
    await tab.getByRole('tab', { name: 'Pledges' }).waitFor({ timeout: 60_000 });
    await pane.getByText('1 of 2 opened').waitFor();
    await pane.getByRole('button', { name: /^Open again: .*Country B/ }).waitFor();
    // The pane of the other tab knows what was opened for a form.
    await tab
      .frameLocator('.pane-frame iframe')
      .getByRole('heading', { level: 2, name: 'Pledge form' })
      .waitFor({ timeout: 60_000 });
    await tab.close();
  });

  it('a browser that opens no tab is told of, with the other ways', async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => (window.open = () => null));
    await openButton(A).click();
    await pane.getByRole('alert').filter({ hasText: 'Excel did not open' }).waitFor();
    await pane.getByRole('alert').filter({ hasText: 'Save the files instead' }).waitFor();
    await pane.getByRole('button', { name: 'Save them as files instead' }).click();
    await pane.getByRole('link', { name: 'Save all 2 as one .zip' }).waitFor();
  });

  itKeptToItself(() => workbench);
});
