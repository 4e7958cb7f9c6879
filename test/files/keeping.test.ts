import { readFile, writeFile } from 'node:fs/promises';
import { oneIn } from '../../packages/embedded-excel/test/fixtures/runs';
import { newParts, whatChanged } from '../../packages/embedded-excel/test/fixtures/whatChanged';
import { findingsSince, itWithValidator } from '../../packages/embedded-excel/test/openXml/validate';
import { runMain } from '../cli/runMain';
import { BESIDE } from './cases/beside';
import type { Case } from './cases/case';
import { EXCEL_PARTS } from './cases/excelParts';
import { FORMULAS, FULL_CALCULATION } from './cases/formulas';
import { LOOKS } from './cases/looks';
import { NAMES } from './cases/names';
import { TOTALS } from './cases/register';
import { SHEET_KINDS } from './cases/sheetKinds';
import { WORKBOOK_PART } from './cases/workbookPart';
import { inFolder, summarized, type Run } from './summarized';

/** Numbers of ids, rows of dates: what may differ in length from run to run, in characters. */
const DIGITS = 40;

const KINDS: readonly (readonly Case[])[] = [
  SHEET_KINDS,
  NAMES,
  WORKBOOK_PART,
  LOOKS,
  BESIDE,
  FORMULAS,
  [FULL_CALCULATION],
  EXCEL_PARTS,
];
const CASES = KINDS.flat();

/**
 * The validator takes a second for each file, as long as all else: of each kind of case the first and every sixth is
 * given to it; from RUNS=5 on all are.
 */
const VALIDATED = new Set(KINDS.flatMap((kind) => kind.filter((_, place) => place % oneIn(6) === 0)));
/**
 * Where names and numbers of parts are taken, five runs show what counting would do; elsewhere the third was the one
 * that did harm.
 */
const runsOf = (one: Case): number => (one === SHEET_KINDS[0] || one === NAMES[0] ? 5 : 3);

/** The parts that a run added, by content type and size, in an order that does not depend on their names. */
const shapes = (before: Uint8Array, { file }: Run): [type: string, size: number][] =>
  newParts(before, file)
    .map(({ type, content }): [string, number] => [type, content.length])
    .sort(([type, size], [other, otherSize]) => (type < other ? -1 : type > other ? 1 : size - otherSize));

const charts = (before: Uint8Array, { file }: Run): string[] =>
  newParts(before, file)
    .filter(({ type }) => type.endsWith('drawingml.chart+xml'))
    .map(({ content }) => content)
    .sort();

describe.each(CASES.map((one) => [one.what, one] as const))('summarize, time after time over %s', (_, one) => {
  const before = one.make();
  let runs: Run[];
  beforeAll(async () => {
    runs = await summarized(before, runsOf(one), { extension: one.extension ?? 'xlsx' });
  });

  it('keeps every part that is not ours, and adds only what its sheets need', () => {
    const expected = one.gone ? { gone: one.gone } : {};
    for (const [run, { file }] of runs.entries())
      expect([run + 1, whatChanged(before, file, expected)]).toEqual([run + 1, []]);
  });

  if (VALIDATED.has(one))
    itWithValidator('has nothing that the Open XML SDK finds wrong and did not find before', async () => {
      expect(await findingsSince(before, [runs.at(-1)!.file], one.extension)).toEqual([[]]);
    });

  it('has the right totals each time', () => {
    for (const { totals } of runs) expect(totals).toEqual(one.totals ?? TOTALS);
    if (one.said) expect(runs[0]!.stderr).toMatch(one.said);
  });

  it('adds the same sheets and charts each time, and grows no further', () => {
    const first = shapes(before, runs[0]!);
    for (const run of runs) {
      expect(charts(before, run)).toEqual(charts(before, runs[0]!));
      const now = shapes(before, run);
      expect(now.map(([type]) => type)).toEqual(first.map(([type]) => type));
      for (const [at, [, size]] of now.entries()) expect(Math.abs(size - first[at]![1])).toBeLessThan(DIGITS);
    }
  });
});

/** The sample as a user has it: `sample`, then `summarize` over and over. */
it('the sample, summarized five times, has the same parts and sizes as after the first', async () => {
  await inFolder(async (at) => {
    const sample = at('sample.xlsx');
    expect((await runMain('sample', sample)).code).toBe(0);
    const before = await readFile(sample);
    const runs = await summarized(before, 5);
    const first = shapes(before, runs[0]!);
    for (const run of runs) {
      expect(whatChanged(before, run.file)).toEqual([]);
      expect(shapes(before, run).map(([type]) => type)).toEqual(first.map(([type]) => type));
      for (const [place, [, size]] of shapes(before, run).entries())
        expect(Math.abs(size - first[place]![1])).toBeLessThan(DIGITS);
      expect(Math.abs(run.file.length - runs[0]!.file.length)).toBeLessThan(first.length * DIGITS);
    }
  });
});

it('check leaves every file as it is', () =>
  inFolder(async (at) => {
    for (const { what, make, extension = 'xlsx' } of CASES) {
      const file = make();
      const register = at(`register.${extension}`);
      await writeFile(register, file);
      expect([what, (await runMain('check', register)).code]).toEqual([what, 0]);
      expect([what, (await readFile(register)).equals(file)]).toEqual([what, true]);
    }
  }));
