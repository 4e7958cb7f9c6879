import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Stats } from 'webpack';
import { SizeBudget } from '../../scripts/webpack/sizeBudget.cjs';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pledgebook-'));
  // Random bytes as hexadecimal digits compress to a little more than half of the digits, that is to 10 kB and some.
  await writeFile(
    path.join(folder, 'page.js'),
    `window.text = '${randomBytes(10_000).toString('hex')}'; import('./later.js');`,
  );
  await writeFile(path.join(folder, 'later.js'), `window.later = '${randomBytes(10_000).toString('hex')}';`);
});

afterAll(() => rm(folder, { recursive: true }));

it('lets a page through whose first scripts are within it, whatever loads later', async () => {
  expect((await build(15)).compilation.errors).toEqual([]);
});

it('fails a build whose first scripts are larger, and names them', async () => {
  const [error] = (await build(10)).compilation.errors;
  expect(error?.message).toMatch(/found 1\d\.\d kB after gzip \(page\.js 1\d\.\d\); wanted: at most 10 kB/);
});

const build = (kilobytes: number): Promise<Stats> =>
  new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: 'production',
      entry: { page: path.join(folder, 'page.js') },
      output: { path: path.join(folder, 'built') },
      performance: false,
      plugins: [new SizeBudget({ entries: ['page'], kilobytes })],
    });
    compiler.run((error, stats) => (error ? reject(error) : compiler.close(() => resolve(stats!))));
  });
