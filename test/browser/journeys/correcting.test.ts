import {
  describeInBrowser,
  expectShown,
  goTo,
  isStatus,
  itKeptToItself,
  openWorkbench,
  pasteInto,
  told,
  type Workbench,
} from '../openWorkbench';

describeInBrowser('correcting what is wrong in the register', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await pasteInto(workbench, 'Pledges!G2', "'280 000");
    await pasteInto(workbench, 'Pledges!G3', '=1/0');
    await goTo(workbench, 'Needs!A1');
    await workbench.page.getByRole('button', { name: 'Check register' }).click();
    await told(workbench, 'Checked: 2 problems.');
  });

  afterAll(() => workbench?.close());

  it('lists an error, which does not count, and a warning, which does', async () => {
    await isStatus(workbench, '30 needs, 59 pledges; 2 problems');
    const problems = workbench.pane.locator('.problem');
    expect(await problems.count()).toBe(2);
    expect(await problems.first().innerText()).toContain('#DIV/0!');
    expect(await problems.last().innerText()).toContain('280 000');
  });

  it('goes to the cell of a problem', async () => {
    await workbench.pane.getByRole('button', { name: 'Go to Pledges!G3' }).click();
    await workbench.page.waitForFunction(
      () => document.querySelector('.status .selected')?.textContent === 'G3 #DIV/0!',
    );
    expect(await workbench.page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Pledges']);
  });

  it('offers a fix only where what is meant is certain, and makes it at a click', async () => {
    const fixes = workbench.pane.getByRole('button', { name: /as the number/ });
    expect(await fixes.count()).toBe(1);
    await fixes.click();
    await told(workbench, '1 cell was fixed.');
    await expectShown(workbench, 'Pledges!G2', '280,000.00');
    await isStatus(workbench, '30 needs, 59 pledges; 1 problem');
  });

  it('takes the fix back', async () => {
    await workbench.pane.locator('.pane-footer').getByRole('button', { name: 'Undo' }).click();
    await told(workbench, '1 cell was put back.');
    await expectShown(workbench, 'Pledges!G2', '280 000');
    await isStatus(workbench, '30 needs, 59 pledges; 2 problems');
  });

  itKeptToItself(() => workbench);
});
