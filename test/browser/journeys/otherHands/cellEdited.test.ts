import {
  describeInBrowser,
  expectShown,
  goTo,
  itKeptToItself,
  openScreen,
  openWorkbench,
  sheetNames,
  told,
  type Workbench,
} from '../../openWorkbench';
import { pressWhen, REGISTER, summarize, WRITTEN, type Key } from './pressWhen';

const WAITING = 'If you are editing a cell, finish it (Enter or Esc)';
const F2: readonly Key[] = [{ on: '.cell-editor', key: 'F2' }];

const press = ({ page }: Workbench, key: string): Promise<void> => page.keyboard.press(key);

/** The box in which a cell is being typed into. */
const editor = ({ page }: Workbench) => page.locator('.cell-editor.open');

/** Waits until the pane says that a cell is to be finished first. */
const waitsForCell = ({ pane }: Workbench): Promise<void> =>
  pane.locator('.pane-footer .progress .warning', { hasText: WAITING }).waitFor();

/** Nothing is told but what is being done, if anything. */
const toldNothing = ({ pane }: Workbench): Promise<number> => pane.locator('.pane-footer .told').count();

describeInBrowser('a cell is edited while a run writes', () => {
  let workbench: Workbench;
  let written: string[] = [];

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Sheets', 'Session sheets');
  });
  afterAll(() => workbench?.close());

  it('waits for the cell and says so; after Enter it ends, and what was typed is in its cell', async () => {
    await goTo(workbench, 'Pledges!Y2');
    await pressWhen(workbench, 'Writing Overview', F2);
    await summarize(workbench);
    await waitsForCell(workbench);
    await workbench.page.keyboard.type('by hand');
    await press(workbench, 'Enter');
    await told(workbench, WRITTEN);
    written = (await sheetNames(workbench)).filter((name) => !REGISTER.includes(name));
    expect(written).toEqual(expect.arrayContaining(['Overview', 'Gap by need', 'Funding by donor', 'Data issues']));
    expect(written.filter((name) => /Pledgebook/.test(name))).toEqual([]);
    await expectShown(workbench, 'Pledges!Y2', 'by hand');
  });

  it('ends after Esc, too, and the cell is as it was', async () => {
    await goTo(workbench, 'Pledges!Y2');
    await pressWhen(workbench, 'Writing Gap by need', F2);
    await summarize(workbench);
    await waitsForCell(workbench);
    await workbench.page.keyboard.type(' and more');
    await press(workbench, 'Escape');
    await told(workbench, WRITTEN);
    expect((await sheetNames(workbench)).filter((name) => !REGISTER.includes(name))).toEqual(written);
    await expectShown(workbench, 'Pledges!Y2', 'by hand');
  });

  it('does not begin before a cell is finished in which the person was typing; the box stays open meanwhile', async () => {
    await goTo(workbench, 'Pledges!Y3');
    await workbench.page.keyboard.type('half a');
    await summarize(workbench);
    await waitsForCell(workbench);
    expect(await editor(workbench).inputValue()).toBe('half a');
    await editor(workbench).focus();
    await workbench.page.keyboard.type(' word');
    await press(workbench, 'Enter');
    await told(workbench, WRITTEN);
    await expectShown(workbench, 'Pledges!Y3', 'half a word');
  });

  it('waits for the formula bar, and for a cell that is left by a click on another part of the page', async () => {
    await goTo(workbench, 'Pledges!Y4');
    await workbench.page.fill('[aria-label="Formula bar"]', 'in the bar');
    await summarize(workbench);
    await waitsForCell(workbench);
    await workbench.page.getByRole('tab', { name: 'Pledges', exact: true }).click();
    await told(workbench, WRITTEN);
    await expectShown(workbench, 'Pledges!Y4', 'in the bar');
  });

  it('is not told of by looking at the screens; they show what they have to once it is finished', async () => {
    const { pane } = workbench;
    await goTo(workbench, 'Pledges!Y5');
    await workbench.page.keyboard.type('still typing');
    for (const [name, title] of [
      ['Summary', 'Summary'],
      ['Trace', 'Trace'],
      ['Forms', 'Forms'],
      ['Register', 'Register'],
    ] as const)
      await openScreen(workbench, name, title);
    await openScreen(workbench, 'Forms');
    await openScreen(workbench, 'Summary');
    expect(await toldNothing(workbench)).toBe(0);
    await editor(workbench).press('Enter');
    await pane.locator('dl.figures > div').first().waitFor();
    await openScreen(workbench, 'Forms');
    await pane.getByRole('checkbox', { name: 'Government of Country A' }).waitFor();
    expect(await toldNothing(workbench)).toBe(0);
  });

  itKeptToItself(() => workbench);
});
