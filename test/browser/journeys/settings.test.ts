import {
  columnA,
  describeInBrowser,
  headlineFigures,
  itKeptToItself,
  openScreen,
  openWorkbench,
  shownAt,
  told,
  type Workbench,
} from '../openWorkbench';
import { numberOf } from './overviewFigures';

describeInBrowser('settings in the pane', () => {
  let workbench: Workbench;
  let names: readonly string[];

  const choose = async (field: string, option: string): Promise<void> => {
    await workbench.pane.getByRole('combobox', { name: field }).click();
    await workbench.pane.getByRole('option', { name: option, exact: true }).click();
  };
  /** Values of the Settings table as the grid shows them. */
  const shown = async (...settings: readonly string[]): Promise<Record<string, string>> => {
    const values: Record<string, string> = {};
    for (const name of settings) values[name] = await shownAt(workbench, `Settings!B${names.indexOf(name) + 1}`);
    return values;
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Summary');
    await headlineFigures(workbench);
    names = await columnA(workbench, 'Settings');
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
    await workbench.pane.getByText('A currency code of three letters, such as USD').first().waitFor();
    await currency.fill('USD');
  });

  it('stand in the Settings table once they are saved, and shape the figures', async () => {
    await choose('Distribution rule', 'Evenly');
    await choose('Decimals', '2');
    await workbench.pane.getByRole('button', { name: 'Save settings' }).click();
    await told(workbench, 'The settings are saved in the workbook.');
    expect(await shown('Allocation policy', 'Decimals', 'Base currency')).toEqual({
      'Allocation policy': 'even',
      Decimals: '2',
      'Base currency': 'USD',
    });
    await workbench.pane
      .locator('dl.figures dd', { hasText: /\d\.\d\d$/ })
      .first()
      .waitFor();
  });

  it('are as they were after Undo', async () => {
    await workbench.pane.locator('.pane-footer').getByRole('button', { name: 'Undo' }).click();
    await told(workbench, 'The settings are as they were.');
    expect(await shown('Allocation policy', 'Decimals')).toEqual({ 'Allocation policy': 'priority', Decimals: '0' });
  });

  it('say what years, conditions and allotments mean, and the figures follow', async () => {
    const before = await headlineFigures(workbench);
    await choose('Years', 'Money covers the whole period');
    await choose('Conditional money', 'Counted as firm');
    await choose('Allotments', 'Ignored');
    await workbench.pane.getByRole('button', { name: 'Save settings' }).click();
    await told(workbench, 'The settings are saved in the workbook.');
    names = await columnA(workbench, 'Settings');
    expect(await shown('Years', 'Conditional money', 'Allotments')).toEqual({
      Years: 'whole period',
      'Conditional money': 'counted',
      Allotments: 'ignored',
    });
    // The sample has 320,000 dollars under a condition: all of it is firm then.
    const firm = numberOf(before.get('Firm funding')) + 320_000;
    await workbench.pane
      .locator('dl.figures dd', { hasText: firm.toLocaleString('en') })
      .first()
      .waitFor();
    const after = await headlineFigures(workbench);
    expect(numberOf(after.get('Covered'))).toBeGreaterThan(numberOf(before.get('Covered')));
  });

  itKeptToItself(() => workbench);
});
