import {
  describeInBrowser,
  goTo,
  headlineFigures,
  itKeptToItself,
  openScreen,
  openWorkbench,
  shownAt,
  told,
  type Workbench,
} from '../openWorkbench';

describeInBrowser('settings in the pane', () => {
  let workbench: Workbench;

  const choose = async (field: string, option: string): Promise<void> => {
    await workbench.pane.getByRole('combobox', { name: field }).click();
    await workbench.pane.getByRole('option', { name: option, exact: true }).click();
  };
  /** The Settings table as the grid shows it. */
  const settings = async (): Promise<Map<string, string>> => {
    await goTo(workbench, 'Settings!A1');
    const rows = new Map<string, string>();
    for (let row = 2; row < 30; row++) {
      const name = await shownAt(workbench, `A${row}`);
      if (name === 'blank') break;
      rows.set(name, await shownAt(workbench, `B${row}`));
    }
    return rows;
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Summary');
    await headlineFigures(workbench);
  });

  afterAll(() => workbench?.close());

  it('cannot be saved before they are changed', async () => {
    expect(await workbench.pane.getByRole('button', { name: 'Save settings' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('says what is wrong with a year or a currency', async () => {
    const currency = workbench.pane.getByRole('textbox', { name: 'Base currency' });
    await currency.fill('dollars');
    await currency.fill('US');
    await workbench.pane.getByText('A code of ISO 4217, such as USD').first().waitFor();
    await currency.fill('USD');
  });

  it('stand in the Settings table once they are saved, and shape the figures', async () => {
    await choose('Allocation policy', 'Evenly');
    await choose('Decimals', '2');
    await workbench.pane.getByRole('button', { name: 'Save settings' }).click();
    await told(workbench, 'The settings are saved in the workbook.');
    const rows = await settings();
    expect(rows.get('Allocation policy')).toBe('even');
    expect(rows.get('Decimals')).toBe('2');
    expect(rows.get('Base currency')).toBe('USD');
    await workbench.pane
      .locator('dl.figures dd', { hasText: /\d\.\d\d$/ })
      .first()
      .waitFor();
  });

  it('are as they were after Undo', async () => {
    await workbench.pane.locator('.pane-footer').getByRole('button', { name: 'Undo' }).click();
    await told(workbench, 'The settings are as they were.');
    const rows = await settings();
    expect(rows.get('Allocation policy')).toBe('priority');
    expect(rows.get('Decimals')).toBe('0');
  });

  itKeptToItself(() => workbench);
});
