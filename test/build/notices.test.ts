import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Stats } from 'webpack';
import { notices } from '../../scripts/webpack/notices.cjs';

let folder: string;

/** A package in the folder, as npm would put it there. */
async function install(name: string, licence: string, text: string | null): Promise<void> {
  const place = path.join(folder, 'node_modules', name);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: licence }));
  await writeFile(path.join(place, 'index.js'), `window['${name}'] = true;`);
  if (text !== null) await writeFile(path.join(place, 'LICENSE'), text);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'notices-'));
  await install('kind', 'MIT', 'May be passed on.');
  await install('alike', 'MIT', 'May be passed on.\n');
  await install('shared', 'ISC', 'May be passed on, too.');
  await install('unused', 'GPL-3.0', 'Nobody asks for it.');
  await install('strict', 'GPL-3.0', 'Pass on your own as well.');
  await install('silent', 'MIT', null);
});

afterAll(() => rm(folder, { recursive: true }));

const build = async (...packages: readonly string[]): Promise<Stats> => {
  await writeFile(path.join(folder, 'page.js'), packages.map((name) => `import '${name}';`).join('\n'));
  return new Promise((resolve, reject) => {
    const compiler = webpack({
      context: folder,
      mode: 'production',
      entry: { page: './page.js' },
      output: { path: path.join(folder, 'built') },
      plugins: [notices()],
    });
    compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve(stats!))));
  });
};

it('lists the packages in the bundle, and no others, each text once', async () => {
  expect((await build('kind', 'shared', 'alike')).compilation.errors).toEqual([]);
  expect(await readFile(path.join(folder, 'built/third-party.txt'), 'utf8')).toBe(
    `alike 1.2.3 (MIT)\nkind 1.2.3 (MIT)\n\nMay be passed on.\n\n${'-'.repeat(80)}\n\n` +
      'shared 1.2.3 (ISC)\n\nMay be passed on, too.\n',
  );
});

it.each([
  ['strict', 'strict is under the licence "GPL-3.0"; wanted: one of 0BSD, Apache-2.0'],
  ['silent', 'silent brings no text of its licence'],
])('the build ends where the package %s cannot be passed on', async (name, words) => {
  await expect(build('kind', name)).rejects.toThrow(words);
});
