import {
  columnA,
  describeInBrowser,
  expectShown,
  goTo,
  itKeptToItself,
  openScreen,
  openWorkbench,
  sheetNames,
  told,
  typeInto,
  type Workbench,
} from '../../openWorkbench';
import { pressWhen, REGISTER, summarize, WRITTEN, type Key } from './pressWhen';

const deletes = (sheet: string): readonly Key[] => [{ on: '.tab', text: sheet, key: 'Delete' }];

describeInBrowser('a session sheet is deleted while a run writes', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Sheets', 'Session sheets');
  });
  afterAll(() => workbench?.close());

  let all: string[] = [];

  it('after a first run', async () => {
    await summarize(workbench);
    await told(workbench, WRITTEN);
    all = await sheetNames(workbench);
    expect(all).toEqual(expect.arrayContaining([...REGISTER, 'Overview', 'Gap by need']));
  });

  it('before it would be replaced: the person is asked, the others stay, and it is written anew', async () => {
    const asked = workbench.page.waitForEvent('dialog');
    await pressWhen(workbench, 'Writing Gap by theme', deletes('Gap by need'));
    await summarize(workbench);
    expect((await asked).message()).toBe(
      'Delete the sheet "Gap by need" with all that is on it? This cannot be undone.',
    );
    await told(workbench, WRITTEN);
    expect((await sheetNames(workbench)).sort()).toEqual([...all].sort());
  });

  it('while the sheets are put in place: whatever was done, all others are there and the person is told', async () => {
    await pressWhen(workbench, 'Putting the sheets in place', deletes('Overview'));
    await summarize(workbench);
    await told(
      workbench,
      /session sheets were written|was deleted or renamed meanwhile|deleted some of them meanwhile/,
    );
    const now = await sheetNames(workbench);
    expect(now).toEqual(expect.arrayContaining(all.filter((name) => name !== 'Overview')));
    expect(now.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('and the next run writes them all', async () => {
    await summarize(workbench);
    await told(workbench, WRITTEN);
    expect((await sheetNames(workbench)).sort()).toEqual([...all].sort());
    expect((await columnA(workbench, 'Pledges')).slice(0, 3)).toEqual(['Pledge ID', 'P-001', 'P-002']);
  });

  it('nothing from before the deletion can be undone, as in Excel', async () => {
    await typeInto(workbench, 'Pledges!Y2', 'kept');
    await workbench.page.getByRole('tab', { name: 'Pledges', exact: true }).press('ArrowRight');
    await workbench.page.getByRole('tab', { name: 'Overview', exact: true }).press('Delete');
    await workbench.page.getByRole('tab', { name: 'Overview', exact: true }).waitFor({ state: 'detached' });
    await goTo(workbench, 'Pledges!Y2');
    await workbench.page.keyboard.press('Control+z');
    await workbench.page.keyboard.press('ArrowDown');
    await expectShown(workbench, 'Pledges!Y2', 'kept');
  });

  it('a blank sheet goes without a question, the last one not at all', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.locator('.message', { hasText: 'Workbook.xlsx is open' }).waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.message()));
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    const added = page.getByRole('tab', { name: 'Sheet2', exact: true });
    expect(await added.getAttribute('title')).toBe('F2 renames, Delete deletes');
    await added.press('Delete');
    await added.waitFor({ state: 'detached' });
    const last = page.getByRole('tab', { name: 'Sheet1', exact: true });
    expect(await last.evaluate((tab) => tab === document.activeElement)).toBe(true);
    await last.press('Delete');
    await page.locator('.message', { hasText: 'at least one visible sheet' }).waitFor();
    expect(await sheetNames(workbench)).toEqual(['Sheet1']);
    expect(asked).toEqual([]);
  });

  itKeptToItself(() => workbench);
});
