import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { HostedExcel } from 'embedded-excel/browser';
import type { ConnectedPane } from '../../src/workbench/pane/connectPane';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from './findBrowser';
import { servePages } from './servePages';

/** What the two pages have put on their windows. */
interface WorkbenchWindow {
  readonly excel: HostedExcel;
  readonly told: unknown[];
  readonly openInBrowser: (bytes: Uint8Array) => Promise<HostedExcel>;
  readonly connect: () => ConnectedPane;
  pane: ConnectedPane;
}
interface PaneWindow {
  readonly heard: unknown[];
  readonly ready?: Record<string, unknown>;
}
declare const window: WorkbenchWindow & PaneWindow;

const browserPath = findBrowser();
if (browserPath === null) console.warn(HOW_TO_GET_ONE);

const OFFICE = path.resolve('node_modules/@microsoft/office-js/dist');

const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;

(browserPath === null ? describe.skip : describe)('a pane with the unchanged office.js in a browser', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const broken: string[] = [];

  const paneFrame = (): Frame => page.frames().find((one) => one.url().endsWith('/pane.html'))!;
  const heard = (): Promise<unknown[]> => paneFrame().evaluate(() => window.heard.splice(0));
  const settled = (): Promise<void> => page.waitForTimeout(150);
  const paneReady = async (): Promise<Record<string, unknown>> => {
    await page.waitForFunction(() => document.querySelector('iframe') !== null);
    const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
    await frame!.waitForFunction(() => window.ready !== undefined);
    return (await frame!.evaluate(() => window.ready))!;
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pledgebook-pane-'));
    await build({
      entryPoints: {
        workbench: 'test/browser/pane/workbenchPage.ts',
        pane: 'test/browser/pane/panePage.ts',
      },
      bundle: true,
      outdir: folder,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
    });
    await writeFile(path.join(folder, 'workbench.html'), html('', '<script src="workbench.js"></script>'));
    await writeFile(
      path.join(folder, 'pane.html'),
      html(
        '<script src="office/office.js"></script>',
        '<button id="first">One</button><script src="pane.js"></script>',
      ),
    );
    const served = await servePages((name) => {
      const [, first, ...rest] = path.posix.normalize(name).split('/');
      if (first === 'office') return path.join(OFFICE, rest.join('/').toLowerCase());
      return first === 'wasm' ? path.resolve('node_modules', ...rest) : path.join(folder, first ?? '', ...rest);
    });
    ({ server } = served);
    browser = await chromium.launch({ executablePath: browserPath!, args: BROWSER_ARGUMENTS });
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.goto(`${served.address}/workbench.html`);
    await paneReady();
    await settled();
    await heard();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('starts in Excel on the web, with the languages and requirement sets that the host gives it', async () => {
    expect(await paneReady()).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
      displayLanguage: 'en-US',
      contentLanguage: 'fr-FR',
      sets: [true, false, true],
    });
  });

  it('writes into the workbook that the page holds', async () => {
    const values = await page.evaluate(() =>
      [...window.excel.workbook.sheets[0]!.grid.values].map(([, cells]) => cells),
    );
    expect(values).toEqual([
      ['Need', 'Amount'],
      ['Water', 1200],
    ]);
  });

  it('hears what the person does', async () => {
    await page.evaluate(async () => {
      const { excel } = window;
      const [first, second] = excel.workbook.sheets;
      await excel.enter(first!.id, { row: 1, column: 1, rows: 1, columns: 1 }, () => '55');
      excel.select(first!.id, { row: 2, column: 0, rows: 1, columns: 2 });
      excel.activate(second!.id);
    });
    await settled();
    expect((await heard()).sort()).toEqual([
      ['activated'],
      ['changed', 'B2', 'Unknown'],
      ['selected', 'A3:B3'],
      ['selection of the workbook'],
      ['selection of the workbook'],
      ['table changed', 'B2'],
    ]);
  });

  it('runs commands of the ribbon to their end, and says of those that it does not know', async () => {
    await page.evaluate(() => window.pane.runCommand('refreshAll'));
    expect(await heard()).toEqual([['command', 'refreshAll']]);
    const error = await page.evaluate(() => window.pane.runCommand('unknown').catch(String));
    expect(error).toMatch(/could not run the command/);
  });

  it('computes custom functions in cells, with results as they come, and errors', async () => {
    const cells = await page.evaluate(async () => {
      const number = { type: 'number' };
      const range = { type: 'number', dimensionality: 'matrix' };
      const { excel } = window;
      await excel.setCustomFunctions({
        namespace: 'TEST',
        functions: [
          { id: 'TOTAL', name: 'TOTAL', parameters: [range, range] },
          { id: 'COUNT', name: 'COUNT', parameters: [number], options: { stream: true } },
          { id: 'LATER', name: 'LATER', parameters: [], options: { stream: true } },
          { id: 'NEVER', name: 'NEVER', parameters: [] },
        ],
        call: (name, args, address, tell) =>
          window.pane.callFunction({ name, args, address, isStreaming: name === 'COUNT' || name === 'LATER' }, tell),
      });
      const [sheet] = excel.workbook.sheets;
      const entered = [
        [1, 2],
        [3, 4],
        ['=TEST.TOTAL(H1:I2,5)*2', '=TEST.COUNT(100)'],
        ['=TEST.LATER()', '=TEST.NEVER()'],
      ];
      const area = { row: 0, column: 7, rows: 4, columns: 2 };
      await excel.enter(sheet!.id, area, (row, column) => entered[row]![column]!);
      await excel.compute();
      return sheet!.grid.values.get(2)!.slice(7).concat(sheet!.grid.values.get(3)!.slice(7));
    });
    expect([cells[0], cells[2], cells[3]]).toEqual([30, '#N/A', '#VALUE!']);
    expect(cells[1]).toBeGreaterThan(100);
    await page.waitForFunction((first) => {
      return Number(window.excel.workbook.sheets[0]!.grid.values.get(2)![8]) > Number(first);
    }, cells[1]);
    await page.evaluate(async () => {
      const { excel } = window;
      await excel.setCustomFunctions(null);
      await excel.enter(excel.workbook.sheets[0]!.id, { row: 0, column: 7, rows: 4, columns: 2 }, () => '');
    });
    await settled();
    expect(await heard()).toContainEqual(['cancelled', 100]);
  });

  it("computes the add-in's own functions", async () => {
    const found = await page.evaluate(async () => {
      const value = { type: 'any' };
      const range = { type: 'any', dimensionality: 'matrix' };
      const { excel } = window;
      await excel.setCustomFunctions({
        namespace: 'PLEDGEBOOK',
        functions: [
          { id: 'COSTPEROUTCOME', name: 'COSTPEROUTCOME', parameters: [value], options: { stream: true } },
          {
            id: 'CONVERT',
            name: 'CONVERT',
            parameters: [value, value, { ...value, optional: true }],
            options: { stream: true },
          },
          { id: 'STATUS', name: 'STATUS', parameters: [range, range] },
        ],
        call: (name, args, address, tell) =>
          window.pane.callFunction({ name, args, address, isStreaming: name !== 'STATUS' }, tell),
      });
      const [sheet] = excel.workbook.sheets;
      const entered = [
        [12000, 1.5, '=PLEDGEBOOK.STATUS(K1:K3,L1:L3)'],
        [5000, 1, null],
        [10000, 2, null],
        ['=PLEDGEBOOK.COSTPEROUTCOME("A")', '=PLEDGEBOOK.CONVERT(75,"EUR")', '=PLEDGEBOOK.STATUS(K1:K3,L1)'],
        ['=PLEDGEBOOK.COSTPEROUTCOME("B")', '=PLEDGEBOOK.CONVERT(1,"XXY")', null],
      ];
      const area = { row: 0, column: 10, rows: 5, columns: 3 };
      await excel.enter(sheet!.id, area, (row, column) => entered[row]![column]!);
      await excel.compute();
      const at = (row: number): unknown[] => sheet!.grid.values.get(row)!.slice(10, 13);
      return { statuses: [0, 1, 2].map((row) => at(row)[2]), figures: at(3), errors: at(4).slice(0, 2) };
    });
    // By hand: 10000 gives more for less than 12000; 900 for 60 officers; 75 euros at 0.75 for a dollar.
    expect(found).toEqual({
      statuses: ['dominated', 'reference', 'frontier'],
      figures: [15, 100, '#VALUE!'],
      errors: ['#N/A', '#VALUE!'],
    });
    await page.evaluate(async () => {
      const { excel } = window;
      await excel.setCustomFunctions(null);
      await excel.enter(excel.workbook.sheets[0]!.id, { row: 0, column: 10, rows: 5, columns: 3 }, () => '');
    });
  });

  it('is shown and hidden by itself and by the person', async () => {
    await page.evaluate(() => window.told.splice(0));
    await paneFrame().evaluate(async () => {
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
    });
    expect(await page.evaluate(() => window.told)).toEqual(['hidden', 'shown']);
    await page.evaluate(() => window.pane.setVisible(false));
    await settled();
    expect(await heard()).toContainEqual(['mode', 'Hidden']);
    await page.evaluate(() => window.pane.setVisible(true));
  });

  it('takes the keyboard in, and says when it leaves', async () => {
    await page.evaluate(() => window.pane.focus());
    await paneFrame().waitForFunction(() => document.activeElement?.id === 'first');
    await page.evaluate(() => window.told.splice(0));
    await page.keyboard.press('Tab');
    await settled();
    expect(await page.evaluate(() => window.told)).toEqual(['focus left forward']);
  });

  it('keeps settings of the document over a new load, together with those of the workbook', async () => {
    await paneFrame().evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('currency', { code: 'CHF' });
      await new Promise((resolve) => settings.saveAsync(resolve));
    });
    const inWorkbook = await page.evaluate(() => [...window.excel.workbook.settings]);
    expect(inWorkbook).toEqual([['currency', { code: 'CHF' }]]);
    await page.evaluate(() => {
      window.pane.close();
      const { excel } = window;
      for (const sheet of excel.workbook.sheets.splice(1)) sheet.charts = [];
      excel.workbook.sheets[0]!.tables = [];
      excel.workbook.activeSheet = excel.workbook.sheets[0]!.id;
      window.pane = window.connect();
    });
    expect(await paneReady()).toMatchObject({ setting: { code: 'CHF' } });
  });

  it('tells what Excel refuses, with its code and place', async () => {
    const refusal = await paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('None').load('name');
        await context.sync();
        return null;
      }).catch((error: OfficeExtension.Error) => [error.code, error.debugInfo.errorLocation]),
    );
    expect(refusal).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  });

  it('computes, saves and opens a workbook in the page', async () => {
    const values = await page.evaluate(async () => {
      const { excel } = window;
      await excel.enter(excel.workbook.sheets[0]!.id, { row: 4, column: 0, rows: 1, columns: 2 }, (_row, column) =>
        column === 0 ? '6' : '=A5*7',
      );
      await excel.compute();
      const again = await window.openInBrowser(await excel.save());
      return [excel, again].map(({ workbook }) => workbook.sheets[0]!.grid.values.get(4)!.slice(0, 2));
    });
    expect(values).toEqual([
      [6, 42],
      [6, 42],
    ]);
  });

  it('asks nothing of any other server, and breaks nowhere', async () => {
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
    const trouble = await page.evaluate(() => window.told.filter((one) => String(one).startsWith('trouble')));
    expect(trouble).toEqual([]);
  });
});
