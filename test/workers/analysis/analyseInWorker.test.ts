/**
 * The built worker in a real browser, under the policy of the pane's page: its figures are those of the same analysis
 * in Node.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import webpack from 'webpack';
import { analyse } from '../../../src/analysis/analyse';
import { loadSolver } from '../../../src/analysis/programme/loadSolver';
import { assessHere } from '../../../src/jobs/assessHere';
import { browser as browserBuild } from '../../../scripts/webpack/browser.cjs';
import { panePolicy } from '../../../scripts/webpack/contentSecurityPolicy.cjs';
import type { Asked } from './page';
import { sampleRegistered } from './sampleRegistered';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pledgebook-'));
  await build(folder);
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${panePolicy('package')}"><script src="runtime.js"></script><script src="page.js"></script>`,
  );
  server = createServer((request, response) => {
    const name = path.basename(request.url ?? '');
    asked.push(name);
    readFile(path.join(folder, name)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
});

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

it('gives the figures that the analysis gives elsewhere, and tells how far it is', async () => {
  const { totals, told } = await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.totals());
  const elsewhere = await analyse(sampleRegistered());
  expect(totals).toEqual(elsewhere.totals);
  expect(told).toEqual(['Converting amounts', 'Assigning firm money', 'Adding up']);
});

it('assesses projects with the figures that are found elsewhere', async () => {
  const { projects, bestBuys, told } = await page.evaluate(() =>
    (globalThis as unknown as { asked: Asked }).asked.assessed(),
  );
  const register = sampleRegistered();
  const analysis = await analyse(register);
  const elsewhere = await assessHere(loadSolver)(register, { analysis });
  expect(projects.length).toBeGreaterThan(0);
  expect({ projects, bestBuys }).toEqual({ projects: elsewhere.projects, bestBuys: elsewhere.bestBuys });
  expect(told).toEqual(['Comparing options', 'Drawing costs and outcomes', 'Assigning flexible money']);
});

it('loads the solver only when projects are assessed', async () => {
  asked.length = 0;
  await page.reload();
  expect(asked.filter((name) => name.endsWith('.wasm'))).toEqual([]);
  await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.totals());
  expect(asked.filter((name) => name.endsWith('.wasm'))).toEqual([]);
  await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.assessed());
  expect(asked.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
});

it('ends when cancelled', async () => {
  expect(await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.cancelled())).toMatch(
    /^AbortError: /,
  );
  for (const worker of page.workers()) await worker.waitForEvent('close', { timeout: 5000 });
});

it('brings an error of the analysis back', async () => {
  expect(await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.failing())).toMatch(
    /^TypeError: .*null/,
  );
});

it('says so where the browser has no workers', async () => {
  expect(await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.withoutWorkers())).toBe(
    'NoWorkerError: The analysis runs in a worker, which this browser did not start: it has none.',
  );
});

/** The page and its worker, bundled as the add-in is. */
function build(to: string): Promise<void> {
  const common = browserBuild({ name: 'test', mode: 'production', folder: to });
  const bundle = webpack({
    ...common,
    devtool: false,
    entry: { page: path.resolve(__dirname, 'page.ts') },
    output: { ...common.output, filename: '[name].js' },
    optimization: { ...common.optimization, minimize: false },
  });
  return new Promise((resolve, reject) => {
    bundle.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else bundle.close(() => resolve());
    });
  });
}
