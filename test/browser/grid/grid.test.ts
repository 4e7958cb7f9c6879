import { mkdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { builtWorkbench } from '../buildWorkbench';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from '../findBrowser';
import { gridWorkbook, SHEETS } from './gridWorkbook';
import { serveFolder } from './serveFolder';

const browserPath = findBrowser();
if (browserPath === null) console.warn(HOW_TO_GET_ONE);

(browserPath === null ? describe.skip : describe)('the workbench in a browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const broken: string[] = [];

  /** What the status line reads out: address and text of the active cell. */
  const readOut = (): Promise<string> => page.locator('footer [aria-live]').innerText();
  const isReadOut = async (text: string): Promise<void> => {
    const wanted = (one: string): boolean => document.querySelector('footer [aria-live]')?.textContent === one;
    await page.waitForFunction(wanted, text).catch(async () => {
      await picture('workbench-failed');
      throw new Error(
        `found "${await readOut()}"; expected: "${text}"; message: ${await page.locator('.message').innerText()}`,
      );
    });
  };
  const isInGrid = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('#grid') != null);
  /** Just after a workbook was opened, the name box may still keep the keyboard: then once more. */
  const goTo = async (place: string, text: string): Promise<void> => {
    do {
      await page.fill('[aria-label^="Name box"]', place);
      await page.press('[aria-label^="Name box"]', 'Enter');
      await isReadOut(`${place} ${text}`);
    } while (!(await isInGrid()));
  };
  const showSheet = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
  const picture = (name: string): Promise<unknown> => page.screenshot({ path: `artefacts/${name}.png` });
  const messageWith = (words: string): Promise<void> =>
    page.locator('.message', { hasText: words }).waitFor({ timeout: 60_000 });
  /** The grid draws within a frame or two of what happened. */
  const drawn = (): Promise<void> => page.waitForTimeout(300);
  const gridBox = async () => (await page.locator('#grid').boundingBox())!;

  beforeAll(async () => {
    await mkdir('artefacts', { recursive: true });
    const served = await serveFolder(await builtWorkbench(), {
      '/sample.xlsx': await gridWorkbook(),
      '/pane/taskpane.html': null,
    });
    server = served.server;
    browser = await chromium.launch({ executablePath: browserPath!, args: BROWSER_ARGUMENTS });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 760 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !/^(data|blob):/.test(request.url()))
        outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(String(error.stack ?? error)));
    await page.goto(served.address);
    await isReadOut('A1 Theme');
    await drawn();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('shows a tab for each sheet, the active one marked', async () => {
    const tabs = page.getByRole('tab');
    expect(await tabs.allTextContents()).toEqual(SHEETS);
    expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Figures']);
  });

  it('draws the chart of the sheet with a bar for each theme, as long as its amount', async () => {
    const chart = page.getByRole('img', { name: /Amounts by theme/ });
    await chart.waitFor();
    const bars = chart.locator('rect[data-category]');
    const widths = await bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    expect(widths).toHaveLength(3);
    // 10, 20 and 30.
    expect(widths[1]! / widths[0]!).toBeCloseTo(2, 5);
    expect(widths[2]! / widths[0]!).toBeCloseTo(3, 5);
    await picture('workbench-figures');
  });

  it('takes what is typed into the workbook, and computes the formulas that read it', async () => {
    await goTo('B2', '10');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await isReadOut('B3 20');
    // 100 + 20 + 30
    await goTo('B5', '150');
    expect(await page.inputValue('[aria-label="Formula bar"]')).toBe('=SUM(B2:B4)');
  });

  it('draws charts anew where their cells have changed', async () => {
    const widths = await page
      .getByRole('img', { name: /Amounts by theme/ })
      .locator('rect[data-category]')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    expect(widths[0]! / widths[1]!).toBeCloseTo(5, 5);
  });

  it('undoes and redoes what was typed, and shows where', async () => {
    await page.keyboard.press('Control+z');
    await isReadOut('B2 10');
    await goTo('B5', '60');
    await page.keyboard.press('Control+y');
    await isReadOut('B2 100');
    await page.keyboard.press('Control+z');
    await isReadOut('B2 10');
  });

  it('types through the formula bar, too', async () => {
    await goTo('A8', 'blank');
    await page.fill('[aria-label="Formula bar"]', '=B4*2');
    await page.press('[aria-label="Formula bar"]', 'Enter');
    await isReadOut('A9 blank');
    await goTo('A8', '60');
  });

  it('enters what is being typed when another cell is clicked', async () => {
    const { x, y } = await gridBox();
    await goTo('A12', 'blank');
    await page.keyboard.type('kept');
    await page.mouse.click(x + 80, y + 350);
    await goTo('A12', 'kept');
    await page.fill('[aria-label="Formula bar"]', 'kept too');
    await page.mouse.click(x + 80, y + 350);
    await goTo('A12', 'kept too');
  });

  it('blanks cells with Delete, and brings them back', async () => {
    await goTo('B2', '10');
    await page.keyboard.press('Delete');
    await isReadOut('B2 blank');
    await page.keyboard.press('Control+z');
    await isReadOut('B2 10');
  });

  it('copies formulas with their references moved', async () => {
    await goTo('B5', '60');
    await page.keyboard.press('Control+c');
    await goTo('B9', 'blank');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-label="Formula bar"]')?.value === '=SUM(B6:B8)',
    );
  });

  it('follows a link from cell to cell', async () => {
    await goTo('C5', 'far down');
    await page.getByRole('button', { name: 'Go to Long!A40000' }).click();
    await isReadOut('A40000 40000');
    expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Long']);
  });

  it('keeps frozen rows in view and the rest moving through 50,000 rows', async () => {
    await goTo('A2', '2');
    await drawn();
    const { x, y } = await gridBox();
    const strip = (top: number) => page.screenshot({ clip: { x: x + 60, y: y + top, width: 160, height: 14 } });
    // The heads of columns are 20 pixels high, the first row another 20.
    const [head, below] = [await strip(23), await strip(43)];
    await page.mouse.move(x + 300, y + 300);
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 400);
    await drawn();
    expect((await strip(23)).equals(head)).toBe(true);
    expect((await strip(43)).equals(below)).toBe(false);
    await picture('workbench-50000-rows');
  });

  it('goes to the last of 50,000 rows', async () => {
    await goTo('C50001', 'row 50001');
  });

  it('runs a sheet from right to left: the next column lies to the left', async () => {
    await showSheet(SHEETS[2]!);
    await goTo('A1', 'المحور');
    await drawn();
    await page.keyboard.press('ArrowLeft');
    await isReadOut('B1 المبلغ');
    const { x, y, width } = await gridBox();
    // The first column stands at the right edge, beside the heads of rows.
    await page.mouse.click(x + width - 80, y + 50);
    await isReadOut('A2 السجون');
    await page.keyboard.type('مرحبا');
    // The box that is typed into lies over that cell, 64 pixels wide, and reads from right to left.
    const box = (await page.locator('.cell-editor.open').boundingBox())!;
    expect(Math.abs(box.x + box.width - (x + width - 46))).toBeLessThan(4);
    expect(await page.locator('.cell-editor').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await picture('workbench-right-to-left');
    await page.keyboard.press('Enter');
    await goTo('A2', 'مرحبا');
    await page.keyboard.press('Control+z');
    await isReadOut('A2 السجون');
  });

  it('refuses to write into a locked cell, in words', async () => {
    await showSheet('Locked');
    await goTo('A1', 'kept');
    await page.keyboard.type('x');
    await messageWith('the sheet "Locked" is protected');
    await page.fill('[aria-label="Formula bar"]', 'y');
    await page.press('[aria-label="Formula bar"]', 'Enter');
    await goTo('A1', 'kept');
  });

  it('moves the keyboard out of the grid with F6', async () => {
    await goTo('A1', 'kept');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.keyboard.press('Shift+F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Cells\./);
  });

  it('adds and renames sheets', async () => {
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    const added = page.getByRole('tab', { selected: true });
    await added.filter({ hasText: 'Sheet' }).waitFor();
    await added.dblclick();
    await page.keyboard.type('Notes');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Notes' }).waitFor();
    await isReadOut('A1 blank');
    expect(await readOut()).toBe('A1 blank');
  });

  it('tells why a file cannot be opened', async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.setInputFiles('input[type=file]', {
      name: 'letter.docx.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear colleague'),
    });
    await messageWith('The file cannot be opened');
  });

  it('saves a workbook that holds what was typed', async () => {
    const downloading = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Sample register.xlsx');
    const excel = await openEmbeddedExcel(await readFile(await download.path()));
    const values = await excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Figures').getRange('A8:B9').load('formulas');
      await context.sync();
      return cells.formulas;
    });
    expect(values).toEqual([
      ['=B4*2', ''],
      ['', '=SUM(B6:B8)'],
    ]);
    await messageWith('was saved');
  });

  it.each(['light', 'dark'] as const)('has no fault that axe-core finds, in %s', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    // As a text that the browser's tools run: the page's policy lets no script in.
    await page.evaluate(await readFile(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8'));
    await picture(`workbench-${scheme}`);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ exclude: [['.pane-frame']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });

  it('asks nothing of other servers, and nothing breaks', () => {
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
  });
});
