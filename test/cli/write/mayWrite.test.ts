import { copyFile, link, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxOf, type FileTable } from '../../../packages/embedded-excel/test/fixtures/xlsxOf';
import { runMain } from '../runMain';

const NEEDS: FileTable = {
  name: 'Needs',
  rows: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
  ],
};
const PLEDGES: FileTable = {
  name: 'Pledges',
  rows: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
    ['P1', 'Norway', 44000, 'paid', 'USD', 300],
  ],
};
const SETTINGS: FileTable = {
  name: 'Settings',
  rows: [
    ['Setting', 'Value'],
    ['Register ID', 'TC-2026'],
  ],
};
const REGISTER = xlsxOf([NEEDS, PLEDGES, SETTINGS]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-places-'));
  await writeFile(at('register.xlsx'), REGISTER);
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** Wrong usage, told in one line; every file of the folder stays as it was, and none comes. */
async function refuses(...words: string[]): Promise<string> {
  const state = async (): Promise<Record<string, string>> => {
    const names = await readdir(folder, { recursive: true });
    const held = names.sort().map(async (name) => [name, await readFile(at(name), 'base64').catch(() => '')] as const);
    return Object.fromEntries(await Promise.all(held));
  };
  const before = await state();
  const { code, stdout, stderr } = await runMain(...words);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^pledgebook: [^\n]+; needed: [^\n]+\n$/);
  expect(await state()).toEqual(before);
  return stderr;
}

/** Other names of the register: by its folder, by a link of either kind. */
const OTHER_NAMES: readonly [string, () => Promise<string>][] = [
  ['its own name', () => Promise.resolve(at('register.xlsx'))],
  ['another spelling', () => Promise.resolve(`${folder}/./x/..//register.xlsx`)],
  [
    'a symbolic link',
    async () => {
      await symlink('register.xlsx', at('figures.json'));
      return at('figures.json');
    },
  ],
  [
    'a hard link',
    async () => {
      await link(at('register.xlsx'), at('figures.json'));
      return at('figures.json');
    },
  ],
  [
    'a folder that is a link',
    async () => {
      await symlink(folder, at('same'));
      return join(at('same'), 'register.xlsx');
    },
  ],
];

describe.each(OTHER_NAMES)('the register stays under %s', (_, otherName) => {
  beforeEach(() => mkdir(at('x')));

  it('where --json names it', async () => {
    const json = await otherName();
    const said = await refuses('check', at('register.xlsx'), '--json', json);
    expect(said).toContain(`--json ${json}, which is the register`);
    await refuses('summarize', at('register.xlsx'), '--out', at('out.xlsx'), '--json', json);
    await refuses('collections', at('register.xlsx'), '--json', json);
    await refuses('collect', at('x'), '--register', at('register.xlsx'), '--json', json);
  });
});

it('--json names no workbook at all, and not the file that --out names', async () => {
  await writeFile(at('other.xlsx'), REGISTER);
  expect(await refuses('check', at('register.xlsx'), '--json', at('other.xlsx'))).toContain('other.json');
  await symlink(at('out.xlsx'), at('out.json'));
  const words = ['summarize', at('register.xlsx'), '--out', at('out.xlsx'), '--json', at('out.json')];
  await rm(at('other.xlsx'));
  expect((await runMain(...words)).stderr).toContain('which is what --out names');
  expect((await readdir(folder)).sort()).toEqual(['out.json', 'register.xlsx']);
});

it('--json is written over what it names otherwise, as that is what it is told', async () => {
  await writeFile(at('figures.json'), 'old');
  expect((await runMain('check', at('register.xlsx'), '--json', at('figures.json'))).code).toBe(0);
  expect(JSON.parse(await readFile(at('figures.json'), 'utf8'))).toHaveProperty('issues');
});

it.each([['sample'], ['new']])('%s writes over no file without --force', async (command) => {
  expect(await refuses(command, at('register.xlsx'))).toMatch(
    /there is such a file already; needed: another name, or --force/,
  );
  await symlink('register.xlsx', at('link.xlsx'));
  await refuses(command, at('link.xlsx'));
  expect((await runMain(command, at('register.xlsx'), '--force')).code).toBe(0);
});

describe('collect', () => {
  const returns = async (): Promise<string> => {
    await mkdir(at('returns'));
    await copyFile(at('register.xlsx'), at('returns/norway.xlsx'));
    return at('returns');
  };

  it('writes the register and the JSON over no returned file, whatever names it', async () => {
    const from = await returns();
    const words = ['collect', from, '--register', at('register.xlsx')];
    await refuses(...words, '--out', join(from, 'norway.xlsx'));
    await link(join(from, 'norway.xlsx'), at('hard.xlsx'));
    expect(await refuses(...words, '--out', at('hard.xlsx'))).toContain('which is a returned file');
    await symlink(join(from, 'norway.xlsx'), at('soft.json'));
    expect(await refuses(...words, '--json', at('soft.json'))).toContain('which is a returned file');
  });

  it('takes the register for no return, by whatever name it stands in the folder', async () => {
    const from = await returns();
    await link(at('register.xlsx'), join(from, 'hard.xlsx'));
    await symlink(at('register.xlsx'), join(from, 'soft.xlsx'));
    const { stdout } = await runMain('collect', from, '--register', at('register.xlsx'), '--json', '-');
    expect((JSON.parse(stdout) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
      'norway.xlsx',
    ]);
  });

  it('gives the register back byte for byte where nothing is accepted', async () => {
    const words = ['collect', await returns(), '--register', at('register.xlsx'), '--out', at('out.xlsx')];
    const { code, stderr } = await runMain(...words);
    expect([code, (await readFile(at('out.xlsx'))).equals(REGISTER)]).toEqual([0, true]);
    expect(stderr).toMatch(/Nothing was accepted/);
  });
});

it('template --force writes over forms, and never over the register', async () => {
  const form = 'Pledge form - Norway - en.xlsx';
  await mkdir(at('forms'));
  await link(at('register.xlsx'), join(at('forms'), form));
  const words = ['template', 'pledges', '--register', at('register.xlsx'), '--out', at('forms'), '--all', '--force'];
  const { code, stdout, stderr } = await runMain(...words);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/Norway - en\.xlsx, which is the register; needed: another place/);
  expect((await readFile(at('register.xlsx'))).equals(REGISTER)).toBe(true);
});
