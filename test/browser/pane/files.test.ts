import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { explain } from '../../../src/excel/explainError';
import { newEmbeddedExcel, openEmbeddedExcel, readCells } from 'embedded-excel/node';
import type { Form } from '../../../src/forms/form';
import { drawIn } from '../../../src/jobs/drawForm';
import type { ReadFile } from '../../../src/jobs/filePorts';
import { formOf, row } from '../../excel/forms/build';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from '../findBrowser';
import { servePages } from '../servePages';
import { buildFilesPage } from './buildFilesPage';

interface FilesWindow {
  readonly drawFormInWorker: (
    form: FormSent,
    watch: { signal?: AbortSignal; onProgress?: (done: number, doing: string) => void },
  ) => Promise<Uint8Array>;
  readonly readFileInWorker: ReadFile;
  readonly closeFileWorkers: () => void;
  readonly explain: typeof explain;
}
declare const window: FilesWindow;

/** A form as it goes to the worker, which has the words of every language. */
type FormSent = Omit<Form, 'words'>;
const sent = ({ words: _, ...form }: Form): FormSent => form;

const FORM = formOf('pledges', {
  earlier: [row({ pledgedOn: '2026-01-31', status: 'pledged', currency: 'EUR', amount: 12 }, { id: 'P-1' })],
});

const browserPath = findBrowser();
if (browserPath === null) console.warn(HOW_TO_GET_ONE);

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
    await page.waitForFunction(() => 'drawFormInWorker' in window);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A form drawn in the worker, as base64, and what was told meanwhile. */
  const draw = (form: Form): Promise<{ file: string; told: number[] }> =>
    page.evaluate(async (given) => {
      const told: number[] = [];
      const bytes = await window.drawFormInWorker(given, { onProgress: (done) => told.push(done) });
      return { file: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), told };
    }, sent(form));
  const makeFile = async (): Promise<string> => (await draw(FORM)).file;

  it('loads nothing of the embedded Excel before a file is made or read', () => {
    expect(asked.filter((name) => /wasm|worker/.test(name))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('has nothing in the page that knows undocumented parts of office.js', async () => {
    const scripts = asked.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(await readFile(path.join(folder, name), 'utf8')).not.toContain('SessionBase');
  });

  it('draws a form in the worker through an office.js of its own, as it is drawn here, and reads its cells back', async () => {
    const { file, told } = await draw(FORM);
    const bytes = new Uint8Array(Buffer.from(file, 'base64'));
    const here = new Uint8Array(await drawIn(newEmbeddedExcel)(FORM, {}));
    const snapshotOf = async (one: Uint8Array): Promise<unknown> => (await openEmbeddedExcel(one)).snapshot();
    expect(await snapshotOf(bytes)).toEqual(await snapshotOf(here));
    const read = await page.evaluate(
      (base64) => window.readFileInWorker(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))),
      file,
    );
    expect(read).toEqual(readCells(bytes));
    expect(told.at(-1)).toBe(1);
    expect(asked).toContain('excel-web-16.00.js');
    expect(await page.evaluate(() => 'Excel' in window)).toBe(false);
  });

  it('draws an Arabic form from right to left', async () => {
    const { file } = await draw(formOf('needs', {}, 'ar'));
    const { hosted } = await openEmbeddedExcel(new Uint8Array(Buffer.from(file, 'base64')));
    expect(new Set(hosted.workbook.sheets.map(({ rightToLeft }) => rightToLeft))).toEqual(new Set([true]));
  });

  it('draws several at once, each for its own party', async () => {
    const parties = ['Norland', 'Sudland', 'Ostland'];
    const files = await Promise.all(parties.map((party) => draw({ ...FORM, party })));
    for (const [index, { file }] of files.entries()) {
      const { sheets } = readCells(new Uint8Array(Buffer.from(file, 'base64')));
      const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
      expect(parties.filter((party) => texts.some((text) => text.includes(party)))).toEqual([parties[index]]);
    }
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
            explained: window.explain(error).title.startsWith('The file cannot be read as a workbook. What is there: '),
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
      { sheets: 4 },
    ]);
  });

  it('ends what it is at when it is closed, and begins anew', async () => {
    const outcome = await page.evaluate(async (form) => {
      const drawing = window.drawFormInWorker(form, {}).then(
        () => 'drawn',
        (error: Error) => error.name,
      );
      window.closeFileWorkers();
      return [await drawing, (await window.drawFormInWorker(form, {})).length > 1000];
    }, sent(FORM));
    expect(outcome).toEqual(['AbortError', true]);
  });

  it('draws more of them than one worker is kept for', async () => {
    const before = page.workers().length;
    const sizes = await page.evaluate(async (form) => {
      const drawn: number[] = [];
      for (let one = 0; one < 30; one++) drawn.push((await window.drawFormInWorker(form, {})).length);
      return drawn;
    }, sent(FORM));
    expect(sizes.filter((size) => size > 1000)).toHaveLength(30);
    expect(page.workers().length).toBeLessThanOrEqual(before + 1);
  });

  it('breaks nowhere, and asks nobody else', () => {
    expect(broken).toEqual([]);
  });
});
