import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { oneIn } from '../../packages/embedded-excel/test/fixtures/runs';
import { describeWithValidator, validateAll, type Finding } from '../../packages/embedded-excel/test/openXml/validate';
import type { FormKind } from '../../src/forms/form';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import type { Language } from '../../src/words/languages';
import { runMain } from '../cli/runMain';
import { fillForm } from '../forms/fillForm';
import { succeeded } from './summarized';

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = (name: string): Promise<Uint8Array> => readFile(at(name));
const run = async (...words: string[]): Promise<string> => succeeded(await runMain(...words), words.join(' '));

/** The sample with another language in its settings. */
async function inLanguage(sample: Uint8Array, language: Language): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel(sample);
  await excel.run(async (context) => {
    const settings = context.workbook.tables.getItem('Settings').getRange().load('values');
    await context.sync();
    const row = settings.values.findIndex(([name]) => name === 'Language');
    settings.getCell(row, 1).values = [[language]];
    await context.sync();
  });
  return excel.save();
}

const OF: Readonly<Record<FormKind, readonly string[]>> = {
  pledges: ['--donor', 'Government of Country B'],
  needs: ['--state', 'KEN'],
};

async function form(kind: FormKind, language: Language): Promise<Uint8Array> {
  const out = at(`form ${kind} ${language}`);
  await run('template', kind, '--register', at('sample.xlsx'), ...OF[kind], '--language', language, '--out', out);
  return readFile(join(out, (await readdir(out))[0]!));
}

/** A form that came back with a pledge that is right and one that cannot be read. */
async function returned(language: Language, made: Uint8Array, amount: number): Promise<Uint8Array> {
  const { statuses, kinds } = formWords(language);
  const right = { pledgedOn: 46203, status: statuses.committed, kind: kinds.cash, currency: 'USD', amount };
  return fillForm(made, { kind: 'pledges', language }, { entered: [right, { ...right, amount: 'much' }] });
}

/**
 * The validator takes a second for each file: languages take turns, so that each is in one kind of file out of three,
 * and Arabic, which is written from right to left, in all; from RUNS=5 on all languages are in all kinds.
 */
const inTurn = (turn: number): readonly Language[] =>
  LANGUAGES.filter((language, place) => language === 'ar' || (place + turn) % oneIn(3) === 0);
const SUMMARIZED = inTurn(0);
const NEEDS = inTurn(1);
const PLEDGES = inTurn(2);

/** The files that the commands write, by what they are; all of them are ours from the first byte. */
async function everyFile(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const register = at('sample.xlsx');
  await run('new', at('new.xlsx'));
  files.set('new', await bytes('new.xlsx'));
  await run('sample', register);
  const sample = await readFile(register);
  files.set('sample', sample);

  for (const language of SUMMARIZED) {
    await writeFile(at('register.xlsx'), await inLanguage(sample, language));
    await run('summarize', at('register.xlsx'), '--out', at('session.xlsx'));
    files.set(`summarize, ${language}`, await bytes('session.xlsx'));
  }
  await run('summarize', at('session.xlsx'), '--out', at('session.xlsx'));
  files.set('summarize, twice', await bytes('session.xlsx'));

  await mkdir(at('returns'));
  for (const language of NEEDS) files.set(`form of needs, ${language}`, await form('needs', language));
  for (const [number, language] of PLEDGES.entries()) {
    const made = await form('pledges', language);
    files.set(`form of pledges, ${language}`, made);
    await writeFile(at(`returns/${language}.xlsx`), await returned(language, made, 1000 + number));
  }
  await run('collect', at('returns'), '--register', register, '--out', at('collected.xlsx'), '--copies', at('copies'));
  files.set('collect', await bytes('collected.xlsx'));
  for (const name of await readdir(at('copies'))) files.set(`copy ${name}`, await bytes(`copies/${name}`));
  await run('summarize', at('collected.xlsx'), '--out', at('after.xlsx'));
  files.set('summarize after collect', await bytes('after.xlsx'));
  await run('undo-collect', '--register', at('collected.xlsx'), '--out', at('undone.xlsx'));
  files.set('undo-collect', await bytes('undone.xlsx'));
  return files;
}

/** In milliseconds, for a machine with much else to do. */
const PATIENCE = 400_000;

describeWithValidator('what the commands write', () => {
  let found: [what: string, findings: readonly Finding[]][];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pledgebook-validity-'));
    const files = await everyFile();
    const findings = await validateAll([...files.values()]);
    found = [...files.keys()].map((what, place) => [what, findings[place]!]);
  }, PATIENCE);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is every kind of file, and every language', () => {
    expect(new Set([SUMMARIZED, NEEDS, PLEDGES].flat())).toEqual(new Set(LANGUAGES));
    // new, sample; summarize and twice; two kinds of form; collect, the copies, after, undo.
    const [summaries, needs, pledges] = [SUMMARIZED.length + 1, NEEDS.length, PLEDGES.length];
    expect(found).toHaveLength(2 + summaries + needs + pledges + 1 + pledges + 2);
  });

  it('has nothing that the Open XML SDK finds wrong', () => {
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});
