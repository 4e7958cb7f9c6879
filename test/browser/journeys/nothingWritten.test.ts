import { SMALL, workbookOf } from '../../jobs/smallRegister';
import {
  describeInBrowser,
  itKeptToItself,
  openFile,
  openScreen,
  openWorkbench,
  savedWorkbook,
  sheetNames,
  told,
  type Workbench,
} from '../openWorkbench';

describeInBrowser('where nothing may be written', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  afterAll(() => workbench?.close());

  it('leaves the workbook as it was when writing is cancelled', async () => {
    await openScreen(workbench, 'Sheets', 'Session sheets');
    const before = (await savedWorkbook(workbench)).snapshot();
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await workbench.pane.getByRole('button', { name: 'Cancel' }).click();
    await told(workbench, 'Cancelled. The workbook is as it was.');
    expect((await savedWorkbook(workbench)).snapshot()).toEqual(before);
  });

  it('can be begun again afterwards', async () => {
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, /session sheets were written/);
    expect(await sheetNames(workbench)).toContain('Overview');
  });

  it('tells that the structure of the workbook is protected, and what to do', async () => {
    const excel = await workbookOf(SMALL);
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await openFile(workbench, 'protected.xlsx', await excel.save());
    const sheets = await sheetNames(workbench);
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, 'the structure of the workbook is protected');
    await told(workbench, 'Take the protection off');
    expect(await sheetNames(workbench)).toEqual(sheets);
  });

  itKeptToItself(() => workbench);
});
