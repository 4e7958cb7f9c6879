import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { builtWorkbench } from '../test/browser/buildWorkbench';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from '../test/browser/findBrowser';
import { serveFolder } from '../test/browser/grid/serveFolder';
import type { Measured } from './table';

const TIMES = 5;
const PANE = '/pane/';

/** What one start of the pane took. */
interface Start {
  /** Addresses asked for by the pane until its first screen stood. */
  readonly asked: readonly string[];
  /**
   * Milliseconds from the pane's own start until its outline, and until its first screen, with what it found in the
   * workbook.
   */
  readonly outline: number;
  readonly screen: number;
}

/** Opens the workbench anew, with nothing in the browser's cache, and waits for the pane's first screen. */
async function start(page: Page, address: string): Promise<Start> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(PANE) && request.frame() !== page.mainFrame()) asked.push(pathname);
  });
  await page.goto(address);
  const frame = await (await page.waitForSelector('.pane-frame iframe')).contentFrame();
  if (frame === null) throw new Error('Found a workbench without a pane; wanted: the pane in its frame.');
  await frame.waitForSelector('h2', { state: 'visible' });
  const until = [...asked];
  const [outline, screen] = await frame.evaluate(
    () =>
      new Promise<[number, number]>((resolve) => {
        const screen = performance.now();
        const first = performance.getEntriesByName('first-contentful-paint')[0];
        resolve([first?.startTime ?? screen, screen]);
      }),
  );
  return { asked: until, outline, screen };
}

async function bytesOf(folder: string, files: readonly string[]): Promise<number> {
  const bodies = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB after gzip`;

/**
 * The pane's start in a headless browser, beside the workbench: bytes on the wire, and the time until there is
 * something to see and to use.
 */
export async function benchStartUp(): Promise<Measured[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [{ what: 'not measured', figure: HOW_TO_GET_ONE }];
  const folder = await builtWorkbench('production');
  const { address, server } = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const starts: Start[] = [];
    for (let time = 0; time < TIMES; time++) {
      const context = await browser.newContext();
      starts.push(await start(await context.newPage(), address));
      await context.close();
    }
    const { asked } = starts[0]!;
    const isOffices = (file: string): boolean => file.startsWith(`${PANE}office/`);
    const scripts = asked.filter((file) => file.endsWith('.js'));
    const ours = scripts.filter((file) => !isOffices(file));
    const others = asked.filter((file) => !isOffices(file) && !file.endsWith('.js'));
    return [
      { what: "The pane's own scripts before its first screen", figure: kilobytes(await bytesOf(folder, ours)) },
      { what: 'Its page and style', figure: kilobytes(await bytesOf(folder, others)) },
      { what: 'office.js', figure: kilobytes(await bytesOf(folder, scripts.filter(isOffices))) },
      { what: 'Time to its outline', figure: `${median(starts.map(({ outline }) => outline)).toFixed(0)} ms` },
      { what: 'Time to its first screen', figure: `${median(starts.map(({ screen }) => screen)).toFixed(0)} ms` },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
