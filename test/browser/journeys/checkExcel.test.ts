import { describeInBrowser, itKeptToItself, openWorkbench, sheetNames, told, type Workbench } from '../openWorkbench';
import { picture } from '../manners/picture';

/** What the embedded Excel does not have. */
const NOT_THERE = ['Local number formats', 'Copying a sheet'];

describeInBrowser('Check this Excel', () => {
  let workbench: Workbench;
  let sheets: readonly string[];

  beforeAll(async () => {
    workbench = await openWorkbench({ permissions: ['clipboard-read', 'clipboard-write'] });
    sheets = await sheetNames(workbench);
  });

  afterAll(() => workbench?.close());

  it('is opened and started by the keyboard, from the end of the first screen', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: 'Check this Excel' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Check this Excel', level: 2 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await told(workbench, 'This Excel is checked: no differences.', 180_000);
  });

  it('shows what was tried, and what is not there first', async () => {
    const rows = workbench.pane.locator('.figures-table tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(20);
    const absent = await rows.filter({ hasText: 'not there' }).locator('strong').allInnerTexts();
    expect(absent).toEqual(NOT_THERE);
    expect(await rows.first().locator('strong').innerText()).toBe(NOT_THERE[0]);
    await picture(workbench, 'excel-journey');
  });

  it('leaves the workbook as it was', async () => {
    expect(await sheetNames(workbench)).toEqual(sheets);
  });

  it('copies the text for the developers', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: 'Copy', exact: true }).click();
    await pane.getByText('The text is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/)[0]).toBe('Pledgebook: Check this Excel');
    expect(copied).toMatch(/OfficeOnline/);
    expect(copied).toMatch(/DIFFERS: 0, NOT THERE: 2, AS EXPECTED: \d+/);
  });

  it('goes back to the register', async () => {
    await workbench.pane.getByRole('button', { name: 'Back' }).click();
    await workbench.pane.getByRole('heading', { name: 'Register', level: 2 }).waitFor();
  });

  itKeptToItself(() => workbench);
});
