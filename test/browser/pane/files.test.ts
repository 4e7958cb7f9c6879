import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { explain } from '../../../src/excel/explainError';
import { openEmbeddedExcel } from 'embedded-excel/node';
import type { MakeBook, ReadFile } from '../../../src/jobs/filePorts';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from '../findBrowser';
import { servePages } from '../servePages';
import { buildFilesPage } from './buildFilesPage';

interface FilesWindow {
  readonly makeBookInWorker: MakeBook;
  readonly readFileInWorker: ReadFile;
  readonly closeFileWorkers: () => void;
  readonly explain: typeof explain;
}
declare const window: FilesWindow;

const browserPath = findBrowser();
if (browserPath === null) console.warn(HOW_TO_GET_ONE);

const OFFICE = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));

(browserPath === null ? describe.skip : describe)('files beside Excel, in a browser under strict policies', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pledgebook-files-'));
    await buildFilesPage(folder);
    await cp(path.join(OFFICE, 'excel-web-16.00.js'), path.join(folder, 'excel.js'));
    // The page has the pane's policy in its head; the worker has that of its own response, here a strict one.
    const served = await servePages((name) => path.join(folder, path.posix.normalize(name)));
    ({ server } = served);
    browser = await chromium.launch({ executablePath: browserPath!, args: BROWSER_ARGUMENTS });
    page = await browser.newPage();
    page.on('request', (request) => void asked.push(path.basename(new URL(request.url()).pathname)));
    page.on('pageerror', (error) => broken.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    await page.goto(`${served.address}/index.html`);
    await page.waitForFunction(() => 'makeBookInWorker' in window);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A workbook made by office.js in the page, as base64. */
  const makeFile = (): Promise<string> =>
    page.evaluate(async () => {
      const book = await window.makeBookInWorker();
      await book.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.name = 'Pledges';
        sheet.getRange('A1:C3').formulas = [
          ['Donor', 'Amount', 'Text'],
          ['Norway', 12, "'=1+1"],
          ['All', '=SUM(B2:B2)*2', ''],
        ];
        sheet.tables.add('A1:C2', true).rows.add(undefined, [['Kenya', 30, 'é 🌍']]);
        const hidden = context.workbook.worksheets.add('Lists');
        hidden.getRange('A1').values = [[true]];
        hidden.visibility = 'Hidden';
        sheet.protection.protect({ allowFormatColumns: true });
        await context.sync();
      });
      const bytes = await book.save();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });

  it('loads nothing of the embedded Excel before a file is made or read', () => {
    expect(asked.filter((name) => /wasm|worker/.test(name))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('makes a workbook in the worker through the page’s own office.js, and reads its cells back', async () => {
    const file = await makeFile();
    const read = await page.evaluate(
      (base64) => window.readFileInWorker(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))),
      file,
    );
    const cells = (rows: (string | number)[][]) =>
      rows.flatMap((row, down) =>
        row.flatMap((value, right) => (value === '' ? [] : [{ row: down + 1, column: right + 1, value }])),
      );
    expect(read).toEqual({
      date1904: false,
      sheets: [
        {
          name: 'Pledges',
          hidden: false,
          cells: cells([
            ['Donor', 'Amount', 'Text'],
            ['Norway', 12, '=1+1'],
            ['Kenya', 30, 'é 🌍'],
            ['All', 84, ''],
          ]),
        },
        { name: 'Lists', hidden: true, cells: [{ row: 1, column: 1, value: true }] },
      ],
    });
    const opened = await openEmbeddedExcel(Buffer.from(file, 'base64'));
    expect(opened.hosted.workbook.sheets.map(({ name, protection }) => [name, protection.allowFormatColumns])).toEqual([
      ['Pledges', true],
      ['Lists', false],
    ]);
  });

  it('saves sheets from right to left where that is asked for', async () => {
    const file = await page.evaluate(async () => {
      const book = await window.makeBookInWorker();
      const bytes = await book.save({ rightToLeft: true });
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    const { hosted } = await openEmbeddedExcel(Uint8Array.from(Buffer.from(file, 'base64')));
    expect(hosted.workbook.sheets.map(({ rightToLeft }) => rightToLeft)).toEqual([true]);
  });

  it('makes several at once, each with its own cells', async () => {
    const sums = await page.evaluate(() =>
      Promise.all(
        [1, 2, 3].map(async (number) => {
          const book = await window.makeBookInWorker();
          return book.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
            range.formulas = [[number, '=A1*10']];
            range.load('values');
            await context.sync();
            return range.values[0]![1] as number;
          });
        }),
      ),
    );
    expect(sums).toEqual([10, 20, 30]);
  });

  it('hands Excel’s refusals to the page as Excel’s', async () => {
    const refusal = await page.evaluate(async () => {
      const book = await window.makeBookInWorker();
      return book
        .run(async (context) => {
          context.workbook.worksheets.getItem('None').activate();
          await context.sync();
        })
        .then(
          () => null,
          (error: OfficeExtension.Error) => [error.code, error instanceof OfficeExtension.Error],
        );
    });
    expect(refusal).toEqual(['ItemNotFound', true]);
  });

  it('says of a damaged file what was found and what is wanted, and reads the next', async () => {
    const file = await makeFile();
    const outcomes = await page.evaluate(async (base64) => {
      const whole = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const outcome = (bytes: Uint8Array) =>
        window.readFileInWorker(bytes).then(
          ({ sheets }) => ({ sheets: sheets.length }),
          (error: Error & { found?: string; wanted?: string; code?: string }) => ({
            name: error.name,
            code: error.code,
            said: typeof error.found === 'string' && error.message === `${error.found}; expected: ${error.wanted}`,
            explained: window.explain(error).title.startsWith('The file cannot be read as a workbook. Found: '),
          }),
        );
      return [
        await outcome(whole.slice(0, whole.length >> 1)),
        await outcome(new TextEncoder().encode('no workbook')),
        await outcome(whole),
      ];
    }, file);
    expect(outcomes).toEqual([
      { name: 'WorkbookFileError', code: 'damaged', said: true, explained: true },
      { name: 'WorkbookFileError', code: 'not-a-workbook', said: true, explained: true },
      { sheets: 2 },
    ]);
  });

  it('ends what it is at when it is closed, and begins anew', async () => {
    const outcome = await page.evaluate(async () => {
      const book = await window.makeBookInWorker();
      const saving = book.save().then(
        () => 'saved',
        (error: Error) => error.name,
      );
      window.closeFileWorkers();
      const next = await window.makeBookInWorker();
      return [await saving, (await next.save()).length > 1000];
    });
    expect(outcome).toEqual(['AbortError', true]);
  });

  it('makes more of them than one worker is kept for', async () => {
    const before = page.workers().length;
    const made = await page.evaluate(async () => {
      const sizes: number[] = [];
      for (let book = 0; book < 30; book++) {
        const { run, save } = await window.makeBookInWorker();
        await run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[book]];
          await context.sync();
        });
        sizes.push((await save()).length);
      }
      return sizes;
    });
    expect(made.filter((size) => size > 1000)).toHaveLength(30);
    expect(page.workers().length).toBeLessThanOrEqual(before + 1);
  });

  it('breaks nowhere, and asks nobody else', () => {
    expect(broken).toEqual([]);
  });
});
