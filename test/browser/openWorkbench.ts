import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core';
import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { OURS } from '../../src/addIn';
import { builtWorkbench } from './buildWorkbench';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from './findBrowser';
import { serveFolder } from './grid/serveFolder';

const browserPath = findBrowser();
if (browserPath === null) console.warn(HOW_TO_GET_ONE);

/** Tests in a browser, left out where there is none. */
export const describeInBrowser = browserPath === null ? describe.skip : describe;

// The first to open the workbench builds it, and the others wait for it: long on a machine with much else to do.
jest.setTimeout(400_000);

/** How long a page is waited for, in milliseconds: what comes in the end is right, however busy the machine is. */
const PATIENCE = 120_000;

/** The workbench in a browser, as a person has it before them. */
export interface Workbench {
  readonly page: Page;
  /** The real task pane, in its frame. */
  readonly pane: FrameLocator;
  /** Requests to anywhere but the server of the test. */
  readonly outside: readonly string[];
  /** Errors that nothing caught, of page and pane. */
  readonly broken: readonly string[];
  close: () => Promise<void>;
}

/** Opens the workbench with the sample register in it, and waits until the pane has looked at the workbook. */
export async function openWorkbench(options: BrowserContextOptions = {}): Promise<Workbench> {
  const { address, server } = await serveFolder(await builtWorkbench());
  const browser = await chromium.launch({ executablePath: browserPath!, args: BROWSER_ARGUMENTS });
  const page = await (
    await browser.newContext({
      viewport: { width: 1400, height: 850 },
      locale: 'en-US',
      reducedMotion: 'reduce',
      ...options,
    })
  ).newPage();
  page.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  const broken: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('pageerror', (error) => broken.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  // A workbook that is not saved is given up when a test opens another one.
  page.on('dialog', (dialog) => void dialog.accept());
  const workbench: Workbench = {
    page,
    pane: page.frameLocator('.pane-frame iframe'),
    outside,
    broken,
    close: () => closeAll(browser, () => server.close()),
  };
  try {
    await page.goto(address);
    await lookedAt(workbench);
    return workbench;
  } catch (error) {
    await workbench.close();
    throw new Error(['The workbench did not open.', ...broken].join('\n'), { cause: error });
  }
}

async function closeAll(browser: Browser, closeServer: () => void): Promise<void> {
  await browser.close();
  closeServer();
}

/** Waits until the grid is drawn and the pane knows what the workbook is. */
export async function lookedAt({ page, pane }: Workbench): Promise<void> {
  await pane.locator('.pane-header [role=status]', { hasNotText: 'Looking at the workbook' }).waitFor();
  await page.waitForFunction(
    () =>
      (document.querySelector('.status .selected')?.textContent ?? '') !== '' &&
      document.querySelectorAll('.cell-editor').length === 1,
  );
}

/**
 * Selects a place by the name box, as "B4" or "Needs!B4", and waits until the grid has the keyboard. What the add-in
 * still does at that moment may show another place: a person goes there once more.
 */
export async function goTo({ page }: Workbench, place: string): Promise<void> {
  const isThere = (): Promise<unknown> =>
    page.waitForFunction(
      (cell) =>
        document.querySelector('.status .selected')?.textContent?.startsWith(`${cell} `) === true &&
        document.activeElement?.closest('#grid') != null,
      place.split('!').at(-1)!,
      { timeout: 6_000 },
    );
  for (let turn = 0; ; turn++) {
    await page.fill('[aria-label^="Name box"]', place);
    await page.press('[aria-label^="Name box"]', 'Enter');
    try {
      await isThere();
      return;
    } catch (error) {
      if (turn === 9) throw error;
    }
  }
}

/** Types into the cell at a place, by the keyboard, as into any cell of the grid. */
export async function typeInto(workbench: Workbench, place: string, text: string): Promise<void> {
  await goTo(workbench, place);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

/** Pastes a text into the cell at a place; what is pasted no validation stops, as in Excel. */
export async function pasteInto(workbench: Workbench, place: string, text: string): Promise<void> {
  await goTo(workbench, place);
  await workbench.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(paste);
  }, text);
}

/** What the status line reads out of the cell at a place: its text as it is shown. */
export async function shownAt(workbench: Workbench, place: string): Promise<string> {
  await goTo(workbench, place);
  const text = await workbench.page.locator('.status .selected').innerText();
  return text.slice(text.indexOf(' ') + 1);
}

/**
 * Expects of the cell at a place that it shows this. What was typed or pasted is entered after the
 * key, so it is looked at until it stands there; when patience ends, what it shows instead is told.
 */
export async function expectShown(workbench: Workbench, place: string, wanted: string | RegExp): Promise<void> {
  const isWanted = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
  const end = Date.now() + 30_000;
  let shown = await shownAt(workbench, place);
  while (!isWanted(shown) && Date.now() < end) {
    await workbench.page.waitForTimeout(100);
    shown = await shownAt(workbench, place);
  }
  if (typeof wanted === 'string') expect(shown).toBe(wanted);
  else expect(shown).toMatch(wanted);
}

export const sheetNames = ({ page }: Workbench): Promise<string[]> =>
  page.locator('.tab-list').getByRole('tab').allTextContents();

/** Opens a screen of the pane by its tab. */
export async function openScreen({ pane }: Workbench, name: string, title = name): Promise<void> {
  await pane.getByRole('tab', { name, exact: true }).click();
  await pane.getByRole('heading', { name: title, level: 2 }).waitFor();
}

/** Waits until the pane says this of the workbook, in the line under its name. */
export const isStatus = ({ pane }: Workbench, words: string | RegExp): Promise<void> =>
  pane.locator('.pane-header [role=status]', { hasText: words }).waitFor();

/** Waits for the pane's message at its foot, so many milliseconds at most. */
export const told = ({ pane }: Workbench, words: string | RegExp, timeout = PATIENCE): Promise<void> =>
  pane.locator('.pane-footer .told', { hasText: words }).waitFor({ timeout });

/** Saves the workbook as a person does, and opens the file. */
export async function savedWorkbook({ page }: Workbench): Promise<EmbeddedExcel> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return openEmbeddedExcel(await readFile(await (await downloading).path()), OURS);
}

/** The texts of a sheet's first column, from row 1 on, in the workbook as it would be saved now. */
export async function columnA(workbench: Workbench, sheet: string): Promise<string[]> {
  const excel = await savedWorkbook(workbench);
  return excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange('A1:A60').load('text');
    await context.sync();
    return cells.text.map(([text]) => text!);
  });
}

/** Opens a file by the page's file dialog. */
export async function openFile(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await workbench.page.locator('.message', { hasText: `${name} is open` }).waitFor();
  await lookedAt(workbench);
}

/** The figures at the head of the Summary screen, by their labels. */
export async function headlineFigures({ pane }: Workbench): Promise<Map<string, string>> {
  const rows = pane.locator('dl.figures > div');
  await rows.first().waitFor();
  const pairs = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt')!.innerText, row.querySelector('dd')!.innerText] as const),
  );
  return new Map(pairs);
}

/** The last test of each journey: all that was asked came from the test's own server, and nothing broke on the way. */
export function itKeptToItself(workbench: () => Workbench): void {
  it('asked nothing of any other server, and broke nowhere', () => {
    expect(workbench().outside).toEqual([]);
    expect(workbench().broken).toEqual([]);
  });
}
