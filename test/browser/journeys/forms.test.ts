import { openEmbeddedExcel } from 'embedded-excel/node';
import { faultsIn, OF_COLOURS } from '../manners/axe';
import { paneFrame, setPaneWidth, settled } from '../manners/paneFrame';
import { picture } from '../manners/picture';
import {
  describeInBrowser,
  expectShown,
  goTo,
  isStatus,
  itKeptToItself,
  openFile,
  openScreen,
  openWorkbench,
  sheetNames,
  told,
  typeInto,
  type Workbench,
} from '../openWorkbench';
import { drop, savedByLink } from './returnedForms';
import { formWords } from '../../../src/words/formWords';
import { fillWords } from '../../../src/words/fillWords';
import { workbookOf } from '../../jobs/smallRegister';
import { REGISTER } from '../../taskpane/formsRegister';
import { enter, openForms } from '../../taskpane/madeForms';

const LETTER = new TextEncoder().encode('Dear Sir or Madam');
const LOOKS = [
  { look: 'light-320', colorScheme: 'light', forcedColors: 'none', width: 320, rules: undefined },
  { look: 'dark-450', colorScheme: 'dark', forcedColors: 'none', width: 450, rules: OF_COLOURS },
  { look: 'contrast-320', colorScheme: 'dark', forcedColors: 'active', width: 320, rules: OF_COLOURS },
] as const;

/**
 * Draws the pane in light and dark, narrow and wide, for somebody to look at, and has axe-core look for faults; what
 * screens.test.ts does not have.
 */
async function looked(workbench: Workbench, name: string): Promise<void> {
  const faults: string[] = [];
  for (const { look, colorScheme, forcedColors, width, rules } of LOOKS) {
    await workbench.page.emulateMedia({ colorScheme, forcedColors });
    await setPaneWidth(workbench, width);
    await settled(workbench);
    await picture(workbench, `forms-${name}-${look}`);
    faults.push(...(await faultsIn(paneFrame(workbench), rules)).map((fault) => `${look}: ${fault}`));
    faults.push(...(await tooWide(workbench, look)));
  }
  await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await setPaneWidth(workbench, 320);
  await paneFrame(workbench).evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await workbench.page.waitForTimeout(100);
  await picture(workbench, `forms-${name}-large-text`);
  faults.push(...(await tooWide(workbench, 'large text')));
  await paneFrame(workbench).evaluate(() => document.documentElement.style.removeProperty('font-size'));
  expect(faults).toEqual([]);
}

/** What of the pane would have to be scrolled sideways. */
async function tooWide(workbench: Workbench, look: string): Promise<string[]> {
  const wide = await paneFrame(workbench).evaluate(() =>
    ['.pane-tabs', '.pane-body', '.pane-footer'].flatMap((name) => {
      const part = document.querySelector(name);
      return part !== null && part.scrollWidth > part.clientWidth
        ? [`${name}: ${part.scrollWidth} in ${part.clientWidth}`]
        : [];
    }),
  );
  return wide.map((part) => `${look}: ${part}`);
}

/** The text of what has the pane's focus. */
const focused = (workbench: Workbench): Promise<string | undefined> =>
  paneFrame(workbench).evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);

const A = 'Government of Country A';
const B = 'Government of Country B';

describeInBrowser('forms, from making them to taking back what they said', () => {
  let workbench: Workbench;
  const forms = new Map<string, Buffer>();

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  });

  afterAll(() => workbench?.close());

  it('lists the donors of the register, and says so where none is chosen', async () => {
    const { pane } = workbench;
    await openScreen(workbench, 'Forms');
    await pane.getByRole('checkbox', { name: A }).waitFor();
    await pane.getByRole('button', { name: 'Make forms', exact: true }).click();
    await pane.getByText('Choose one or more.').waitFor();
    await pane.getByRole('textbox', { name: 'Find a donor' }).fill('country b');
    expect(await pane.locator('.tick-list input').count()).toBe(1);
    await pane.getByRole('textbox', { name: 'Find a donor' }).fill('');
    await looked(workbench, 'make');
  });

  it('makes forms for two of them, each behind a link that saves it', async () => {
    const { pane } = workbench;
    for (const name of [A, B]) await pane.getByRole('checkbox', { name }).check();
    await pane.getByRole('button', { name: 'Make 2 forms' }).click();
    await told(workbench, '2 forms are ready');
    for (const name of [A, B]) forms.set(name, await savedByLink(workbench, new RegExp(`^Save .*${name}`)));
    const zip = await savedByLink(workbench, 'Save all 2 as one .zip');
    // The mark of a .zip: PKWARE, APPNOTE.TXT, 4.3.7.
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  it('gives them up by Cancel, and the focus goes back to where it was', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('checkbox', { name: /^All / }).check();
    const make = pane.getByRole('button', { name: /^Make \d+ forms/ });
    const name = await make.innerText();
    await make.press('Enter');
    await pane.getByRole('button', { name: 'Cancel' }).waitFor();
    while ((await focused(workbench)) !== 'Cancel') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await told(workbench, 'Cancelled');
    await pane.locator('button:focus', { hasText: name }).waitFor();
    await pane.getByRole('heading', { name: '2 forms are ready' }).waitFor();
  });

  it('takes files that are chosen by the button, also by keyboard', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: 'Collect returns' }).click();
    const choosing = page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: /^Choose files/ }).press('Enter');
    const chooser = await choosing;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles({ name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from(LETTER) });
    await told(workbench, '1 file read and compared with the register');
    await pane.getByText('There is nothing to accept in these files.').waitFor();
  });

  it('shows what the returns would change, file by file', async () => {
    const { pane } = workbench;
    // P-001 is 280,000 USD, paid: README.
    const one = await openEmbeddedExcel(forms.get(A)!);
    await enter(one, 'first', { Answer: 'amended', Amount: 300000 });
    await enter(one, 'last', {
      'Pledged on': 46020,
      Status: 'pledged',
      Kind: 'cash',
      Currency: 'USD',
      Amount: 'plenty',
    });
    const other = await openEmbeddedExcel(forms.get(B)!);
    await enter(other, 'last', {
      'Pledged on': 46020,
      Status: 'pledged',
      Kind: 'cash',
      Currency: 'USD',
      Amount: 50000,
    });
    await drop(workbench, {
      'A returned.xlsx': await one.save(),
      'B returned.xlsx': await other.save(),
      'letter.xlsx': LETTER,
    });
    await told(workbench, '3 files read and compared with the register');
    await pane.getByRole('button', { name: 'Rows: A returned.xlsx' }).click();
    const changed = pane.locator('.returned-row', { hasText: 'P-001' });
    expect(await changed.locator('table').innerText()).toMatch(/Amount\s+280,000\s+300,000/);
    await pane.getByRole('button', { name: 'Rows: B returned.xlsx' }).click();
    await pane.locator('.returned-file', { hasText: 'letter.xlsx' }).getByText('What is there').waitFor();
    await looked(workbench, 'review');
    await pane.getByText(/unchanged rows are not shown/).waitFor();
    expect(await pane.locator('.outcome.unchanged').count()).toBe(0);
    await pane.getByRole('button', { name: 'Show unchanged rows' }).press('Enter');
    await pane.locator('.outcome.unchanged').first().waitFor();
    expect(await focused(workbench)).toBe('Hide unchanged rows');
    expect(await pane.getByRole('combobox', { name: 'Outcome' }).innerText()).toContain('All outcomes');
    await pane.getByRole('button', { name: 'Hide unchanged rows' }).press('Enter');
    expect(await focused(workbench)).toBe('Show unchanged rows');
  });

  it('wants to know who accepts, then writes what is chosen and tells it in the Log', async () => {
    const { pane } = workbench;
    const button = pane.getByRole('button', { name: 'Accept 2 rows' });
    await button.click();
    await pane.getByText('Enter who accepts the rows.').waitFor();
    await pane.getByRole('textbox', { name: 'Accepted by' }).fill('A. Officer');
    await button.click();
    await told(workbench, '2 rows accepted');
    expect(await sheetNames(workbench)).toContain('Log');
    await expectShown(workbench, 'Pledges!G2', /^300,000/);
    await isStatus(workbench, '30 needs, 61 pledges');
    await pane.getByText(/C-001: 2 rows, .* by A\. Officer/).waitFor();
    // What has come about in the pane leaves the keyboard to who has gone to a cell meanwhile.
    expect(await workbench.page.evaluate(() => document.activeElement?.closest('#grid') != null)).toBe(true);
    await looked(workbench, 'accepted');
  });

  it('makes a copy to send back of the file that had problems', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Make 1 copy' }).click();
    await told(workbench, '1 copy is ready');
    const copy = await openEmbeddedExcel(await savedByLink(workbench, /^Save .*Country A/));
    const sheets = await copy.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(sheets).toContain('To correct');
    await pane.getByRole('heading', { name: 'There can be no copy of 1 file' }).waitFor();
    await looked(workbench, 'copies');
  });

  it('takes the whole collection back', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Undo this collection' }).click();
    await told(workbench, 'The collection is undone');
    // The button that was pressed is gone.
    await pane.locator(':focus', { hasText: '3 files read' }).waitFor();
    await expectShown(workbench, 'Pledges!G2', /^280,000/);
    await isStatus(workbench, '30 needs, 60 pledges');
    await pane.getByRole('button', { name: 'Compare the same files again' }).click();
    await told(workbench, '3 files read and compared with the register');
    await pane.getByRole('button', { name: 'Accept 2 rows' }).waitFor();
  });

  it('shows a form that is opened to its sender, and follows what is entered', async () => {
    const { pane } = workbench;
    await openFile(workbench, 'form.xlsx', forms.get(A)!);
    await isStatus(workbench, 'Pledge form');
    await pane.getByRole('heading', { name: 'Pledge form', level: 2 }).waitFor();
    await pane.getByText(A, { exact: true }).waitFor();
    await pane.getByText('0 of 6 answered').waitFor();
    await pane.getByRole('button', { name: 'Confirm or correct your earlier pledges: go there' }).click();
    await workbench.page.waitForFunction(
      () => document.querySelector('.status .selected')?.textContent?.startsWith('B7 ') === true,
    );
    await typeInto(workbench, 'B7', 'unchanged');
    await pane.getByText('1 of 6 answered').waitFor();
  });

  it('says that it is complete once all is answered, and it is signed', async () => {
    const { page, pane } = workbench;
    for (const row of [8, 9, 10, 11, 12]) await typeInto(workbench, `B${row}`, 'unchanged');
    await pane.getByText('6 of 6 answered').waitFor();
    await pane.getByText('The form is not complete yet.').waitFor();
    for (const [line, text] of [
      ['Name, Date', 'A. Donor'],
      ['Date', '2026-11-25'],
    ] as const) {
      await pane.getByText(`Still blank: ${line}`, { exact: true }).waitFor();
      // From a cell that is not blank, so that the one to sign in is known by being so.
      await goTo(workbench, 'A1');
      await pane.getByRole('button', { name: 'Sign: go there' }).click();
      await page.waitForFunction(
        () => document.querySelector('.status .selected')?.textContent?.endsWith(' blank') === true,
      );
      const place = await page.locator('.status .selected').innerText();
      await typeInto(workbench, place.split(' ')[0]!, text);
    }
    await pane.getByText(/^The form is complete\./).waitFor();
    await looked(workbench, 'complete');
  });

  it.each([
    ['fr', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('speaks the language of a form that is opened: %s', async (language, direction) => {
    const { pane } = workbench;
    const register = await workbookOf(REGISTER);
    const made = await openForms(register, { kind: 'pledges', parties: [{ name: 'Norway' }], language, newRows: 3 });
    const form = made.get('Norway')!;
    const { headers, sheets, titles, answers } = formWords(language);
    const words = fillWords(language);
    await enter(form, 'first', { [headers.answer]: answers.confirmed }, { sheet: sheets.pledges });
    await enter(form, 'last', { [headers.currency]: 'USD', [headers.amount]: 'ABC' }, { sheet: sheets.pledges });
    await openFile(workbench, `form-${language}.xlsx`, await form.save());
    await isStatus(workbench, words.status.pledges);
    await pane.getByRole('heading', { name: titles.pledges, level: 2 }).waitFor();
    const page = await paneFrame(workbench).evaluate(() => {
      const main = document.querySelector('main')!.getBoundingClientRect();
      const { left, right } = document.querySelector('.step svg')!.getBoundingClientRect();
      const { lang, dir } = document.documentElement;
      return { lang, dir, marks: left - main.left < main.right - right ? 'left' : 'right' };
    });
    expect(page).toEqual({ lang: language, dir: direction, marks: direction === 'rtl' ? 'right' : 'left' });
    await pane.getByRole('button', { name: words.check }).click();
    await pane.locator('.pane-footer .told').waitFor();
    await looked(workbench, `fill-${language}`);
  });

  it('speaks English again of a register', async () => {
    await workbench.page.getByRole('button', { name: 'Sample register' }).click();
    await isStatus(workbench, '30 needs, 60 pledges');
    const { lang, dir } = await paneFrame(workbench).evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }));
    expect({ lang, dir }).toEqual({ lang: 'en', dir: 'ltr' });
  });

  itKeptToItself(() => workbench);
});
