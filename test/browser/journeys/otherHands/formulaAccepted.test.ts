import { openEmbeddedExcel } from 'embedded-excel/node';
import { enter } from '../../../taskpane/madeForms';
import {
  describeInBrowser,
  goTo,
  itKeptToItself,
  openScreen,
  openWorkbench,
  pasteInto,
  savedWorkbook,
  sheetNames,
  told,
  type Workbench,
} from '../../openWorkbench';
import { paneFrame } from '../../manners/paneFrame';
import { drop, savedByLink } from '../returnedForms';

const DONOR = 'Government of Country A';
/** P-001 is 280,000 USD of Country A: README. */
const FORMULA = '=140000*2';
const AMOUNT = 'G2';

/** The formula of P-001's amount, or its value where it has none, as the workbook would be saved now. */
const amount = async (workbench: Workbench): Promise<unknown> =>
  (await savedWorkbook(workbench)).run(async (context) => {
    const range = context.workbook.worksheets.getItem('Pledges').getRange(AMOUNT).load('formulas');
    await context.sync();
    return range.formulas[0]![0];
  });

/** Presses Cancel in the very moment in which the pane's progress first says something. */
const cancelWhen = (workbench: Workbench, says: string): Promise<void> =>
  paneFrame(workbench).evaluate((words) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.pane-footer .progress')?.textContent?.includes(words)) return;
      observer.disconnect();
      [...document.querySelectorAll<HTMLButtonElement>('.pane-footer button')]
        .find(({ innerText }) => innerText === 'Cancel')!
        .click();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, says);

describeInBrowser('a return is accepted over a cell with a formula', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  });
  afterAll(() => workbench?.close());

  it('which nothing touches before that', async () => {
    const { pane } = workbench;
    await pasteInto(workbench, `Pledges!${AMOUNT}`, FORMULA);
    await openScreen(workbench, 'Forms');
    await pane.getByRole('checkbox', { name: DONOR }).check();
    await pane.getByRole('checkbox', { name: /^Keep in the Log table/ }).uncheck();
    await pane.getByRole('button', { name: 'Make 1 form' }).click();
    await told(workbench, '1 form is ready');
    const form = await openEmbeddedExcel(await savedByLink(workbench, new RegExp(`^Save .*${DONOR}`)));
    await enter(form, 'first', { Answer: 'amended', Amount: 300000 });
    await pane.getByRole('tab', { name: 'Collect returns' }).click();
    await drop(workbench, { 'A returned.xlsx': await form.save() });
    await told(workbench, '1 file read and compared with the register');
    expect(await amount(workbench)).toBe(FORMULA);
  });

  it('and a cancel leaves the formula, and no Log', async () => {
    const { pane } = workbench;
    await pane.getByRole('textbox', { name: 'Accepted by' }).fill('A. Officer');
    await cancelWhen(workbench, 'Writing the register');
    await pane.getByRole('button', { name: 'Accept 1 row' }).click();
    await told(workbench, 'Cancelled');
    expect(await amount(workbench)).toBe(FORMULA);
    expect(await sheetNames(workbench)).not.toContain('Log');
    // What was written and put back counts as a change of the register, so that the files are compared with it again.
    await pane.getByText('The register has changed since these files were compared with it.').waitFor();
    await pane.getByRole('button', { name: 'Compare the same files again' }).click();
    await told(workbench, '1 file read and compared with the register');
  });

  it('and accepted, the amount stands there; undone, the formula', async () => {
    const { pane } = workbench;
    await goTo(workbench, 'Pledges!A1');
    await pane.getByRole('button', { name: 'Accept 1 row' }).click();
    await told(workbench, '1 row accepted');
    await pane.getByText(`1 formula of the register was overwritten: Pledges!${AMOUNT}`).first().waitFor();
    expect(await amount(workbench)).toBe(300000);
    await pane.getByRole('button', { name: 'Undo this collection' }).click();
    await told(workbench, 'The collection is undone');
    expect(await amount(workbench)).toBe(FORMULA);
  });

  itKeptToItself(() => workbench);
});
