import {
  describeInBrowser,
  expectShown,
  goTo,
  itKeptToItself,
  openWorkbench,
  pasteInto,
  typeInto,
  type Workbench,
} from '../openWorkbench';

// Of the sample's Pledges: D is a list of words, G a number from 0 on.
describeInBrowser('what a cell takes', () => {
  let workbench: Workbench;
  const alert = () => workbench.page.getByRole('alertdialog');
  const press = (key: string) => workbench.page.keyboard.press(key);
  const typed = (text: string) =>
    workbench.page.waitForFunction((wanted) => {
      const { activeElement } = document;
      return activeElement instanceof HTMLTextAreaElement && activeElement.value === wanted;
    }, text);

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench?.close());

  it('is said beside it while it is selected, also to a screen reader', async () => {
    await goTo(workbench, 'Pledges!D4');
    const message = workbench.page.getByRole('note');
    expect(await message.innerText()).toMatch(/^Status\nCommitted and paid pledges are firm/);
    expect(await workbench.page.locator('.cell-editor').getAttribute('aria-describedby')).toBe(
      await message.getAttribute('id'),
    );
    await goTo(workbench, 'Pledges!Z4');
    expect(await message.isVisible()).toBe(false);
  });

  it('is offered as a list, which the keyboard opens and takes an entry from', async () => {
    await goTo(workbench, 'Pledges!D4');
    await expectShown(workbench, 'Pledges!D4', 'committed');
    await press('Alt+ArrowDown');
    const list = workbench.page.getByRole('listbox');
    await list.waitFor();
    expect(await list.getByRole('option').allInnerTexts()).toEqual(['pledged', 'committed', 'paid', 'withdrawn']);
    expect(await list.inputValue()).toBe('committed');
    await press('ArrowDown');
    await press('Enter');
    await list.waitFor({ state: 'detached' });
    await workbench.page.getByText('D4 paid', { exact: true }).waitFor();
  });

  it('is offered by a button, too; Escape leaves the cell as it is', async () => {
    await goTo(workbench, 'Pledges!D5');
    await workbench.page.getByRole('button', { name: /^Show the entries/ }).click();
    await workbench.page.getByRole('listbox').waitFor();
    await press('Escape');
    await expectShown(workbench, 'Pledges!D5', 'paid');
  });

  it('stops what it does not take: Retry goes back to what was typed, Cancel gives it up', async () => {
    await typeInto(workbench, 'Pledges!G4', 'much');
    await alert().waitFor();
    expect(await alert().innerText()).toMatch(/^Amount\s+A number\./);
    await press('Enter');
    await typed('much');
    await press('Enter');
    await alert().getByRole('button', { name: 'Cancel' }).click();
    await expectShown(workbench, 'Pledges!G4', '400,000.00');
  });

  it('takes what fits, and what is pasted whatever it is, as Excel does', async () => {
    await typeInto(workbench, 'Pledges!G4', '410000');
    await expectShown(workbench, 'Pledges!G4', '410,000.00');
    await pasteInto(workbench, 'Pledges!G4', 'much');
    await expectShown(workbench, 'Pledges!G4', 'much');
  });

  itKeptToItself(() => workbench);
});

describeInBrowser('high contrast', () => {
  it('cells keep a light ground under their dark texts', async () => {
    const workbench = await openWorkbench({ forcedColors: 'active', colorScheme: 'dark' });
    try {
      const ground = await workbench.page.locator('#grid').evaluate((grid) => getComputedStyle(grid).backgroundColor);
      expect(ground).toBe('rgb(255, 255, 255)');
    } finally {
      await workbench.close();
    }
  });
});
