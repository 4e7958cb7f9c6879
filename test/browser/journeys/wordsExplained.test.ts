import { describeInBrowser, itKeptToItself, openScreen, openWorkbench, type Workbench } from '../openWorkbench';
import { setPaneWidth } from '../manners/paneFrame';
import { picture } from '../manners/picture';

describeInBrowser('Words explained', () => {
  let workbench: Workbench;
  const list = () => workbench.pane.locator('dl.glossary');
  const terms = (): Promise<string[]> =>
    list()
      .locator('dt')
      .evaluateAll((all) => all.map((one) => one.firstChild!.textContent!));

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openScreen(workbench, 'Summary');
  });

  afterAll(() => workbench?.close());

  it('is opened by the keyboard, and takes the focus', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: 'Words explained' }).focus();
    await page.keyboard.press('Enter');
    const heading = pane.getByRole('heading', { name: 'Words explained', level: 2 });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await terms()).toContain('Requirement');
    await picture(workbench, 'words-400');
  });

  it('finds a word by its name, and by what it means', async () => {
    const { pane, page } = workbench;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('earmark', { delay: 5 });
    await pane
      .getByRole('status')
      .filter({ hasText: /^\d+ words$/ })
      .waitFor();
    expect((await terms()).slice(0, 2)).toEqual(['Earmark', 'Level of earmarking']);
    await pane.getByRole('textbox', { name: 'Find a word' }).fill('signed agreement');
    await pane.getByText('1 word', { exact: true }).waitFor();
    expect(await terms()).toEqual(['Committed']);
    await pane.getByRole('textbox', { name: 'Find a word' }).fill('nowhere to be found');
    await pane.getByText('No word was found.').waitFor();
    await pane.getByRole('textbox', { name: 'Find a word' }).fill('');
  });

  it('speaks another language when one is chosen by the keyboard, Arabic from right to left', async () => {
    const { pane, page } = workbench;
    const choice = pane.getByRole('combobox', { name: 'Language' });
    await choice.focus();
    for (const name of ['Español', 'Français', 'Русский', 'العربية']) {
      await page.keyboard.press('ArrowDown');
      await choice.filter({ hasText: name }).waitFor();
    }
    await pane.locator('dt', { hasText: 'الموارد المطلوبة' }).waitFor();
    expect(await list().getAttribute('lang')).toBe('ar');
    expect(await list().evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await setPaneWidth(workbench, 320);
    await picture(workbench, 'words-arabic-320');
  });

  it('finds a word of another language by its English one, without regard to accents', async () => {
    const { pane } = workbench;
    await pane.getByRole('textbox', { name: 'Find a word' }).fill('funded share');
    await pane.locator('dt', { hasText: 'نسبة التمويل' }).waitFor();
    await pane.getByRole('combobox', { name: 'Language' }).click();
    await pane.getByRole('option', { name: 'Français' }).click();
    await pane.getByRole('textbox', { name: 'Find a word' }).fill('DEFICIT');
    await pane.locator('dt', { hasText: 'Déficit' }).first().waitFor();
    expect((await terms())[0]).toBe('Déficit');
  });

  it('leads back to where one was', async () => {
    await workbench.pane.getByRole('button', { name: 'Back' }).click();
    await workbench.pane.getByRole('heading', { name: 'Summary', level: 2 }).waitFor();
  });

  itKeptToItself(() => workbench);
});
