import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { runMain } from './runMain';

const TABLES: readonly FileTable[] = [
  {
    name: 'Needs',
    rows: [
      ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
      ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
    ],
  },
  {
    name: 'Pledges',
    rows: [
      ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
      ['P1', 'Norway', 44000, 'paid', 'USD', 300],
    ],
  },
];

/** Content types of workbook parts. Source: ECMA-376 part 1, 12.3.23; Microsoft, [MS-OFFMACRO2] 2.2.1. */
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.main+xml',
} as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-kinds-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** Writes a register whose parts are changed as text. */
async function register(name: string, changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const parts = unzipSync(xlsxOf(TABLES));
  for (const [part, change] of Object.entries(changes)) {
    const before = parts[part] ? strFromU8(parts[part]) : '';
    const after = change(before);
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  }
  await writeFile(at(name), zipSync(parts));
  return at(name);
}

const ofKind = (kind: keyof typeof TYPES): Promise<string> =>
  kind === 'xlsx'
    ? register('in.xlsx', { 'other.txt': () => 'kept' })
    : register(`in.${kind}`, { '[Content_Types].xml': (text) => text.replace(TYPES.xlsx, TYPES[kind]) });

it.each([
  ['xlsm', 'out.xlsx', /for a workbook with macros, .*; needed: .*out\.xlsm\n$/],
  ['xltm', 'out.xlsx', /for a workbook with macros, .*; needed: .*out\.xlsm\n$/],
  ['xlsx', 'out.xlsm', /for a workbook without macros, .*; needed: .*out\.xlsx\n$/],
  ['xltx', 'out.xlsm', /for a workbook without macros, .*; needed: .*out\.xlsx\n$/],
  ['xltx', 'in.xltx', /while a workbook is written and no template; needed: .*in\.xlsx\n$/],
  ['xltm', 'in.xltm', /while a workbook is written and no template; needed: .*in\.xlsm\n$/],
  ['xlsx', 'out.csv', /no name of an Excel workbook; needed: .*out\.xlsx\n$/],
  ['xlsx', 'out', /no name of an Excel workbook; needed: .*out\.xlsx\n$/],
] as const)('a file of kind %s is not written as %s, and the line says what to do', async (kind, out, says) => {
  const input = await ofKind(kind);
  const before = await readdir(folder);
  await mkdir(at('none'));
  for (const words of [
    ['summarize', input],
    ['collect', at('none'), '--register', input],
    ['undo-collect', '--register', input],
  ]) {
    const { code, stdout, stderr } = await runMain(
      ...words,
      '--out',
      at(out),
      ...(words[0] === 'undo-collect' ? [] : ['--json', at('out.json')]),
    );
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(await readdir(folder)).toEqual([...before, 'none'].sort());
});

it('the ending is read in any letter case', async () => {
  expect((await runMain('collect', folder, '--register', await ofKind('xlsx'), '--out', at('out.XLSX'))).code).toBe(0);
});

it('new and sample make no workbooks with macros', async () => {
  for (const command of ['new', 'sample']) expect((await runMain(command, at('new.xlsm'))).code).toBe(3);
  expect(await readdir(folder)).toEqual([]);
});

describe('a workbook whose structure is protected', () => {
  /** ECMA-376 part 1, 18.2.29. */
  const input = (): Promise<string> =>
    register('protected.xlsx', {
      'xl/workbook.xml': (text) => text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    });

  it('ends summarize with 2 and one line that says what to do', async () => {
    const words = ['summarize', await input(), '--out', at('out.xlsx'), '--json', at('out.json')];
    const { code, stdout, stderr } = await runMain(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^pledgebook: [^\n]*structure is protected[^\n]*; needed: [^\n]*Review, Protect Workbook[^\n]*\n$/,
    );
    expect(await readdir(folder)).toEqual(['protected.xlsx']);
  });

  it('can be checked', async () => {
    expect((await runMain('check', await input())).code).toBe(0);
  });
});

it('a digital signature that a change makes void is told of', async () => {
  /** ECMA-376 part 2, 13: the relationship to the signature origin. */
  const origin =
    '<Relationship Id="rSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const input = await register('signed.xlsx', {
    '_rels/.rels': (text) => text.replace('</Relationships>', `${origin}</Relationships>`),
    '[Content_Types].xml': (text) =>
      text.replace(
        '</Types>',
        '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>',
      ),
    '_xmlsignatures/origin.sigs': () => ' ',
  });
  const { code, stderr } = await runMain('summarize', input, '--out', at('out.xlsx'));
  expect([code, stderr]).toEqual([
    0,
    'The digital signature of the workbook was taken out, as it does not hold for what was changed.\n',
  ]);
  await mkdir(at('none'));
  expect((await runMain('collect', at('none'), '--register', input, '--out', at('out.xlsx'))).stderr).not.toMatch(
    /signature/,
  );
});
