import fc from 'fast-check';
import { strToU8, zlibSync } from 'fflate';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';
import { planSheet } from '../../src/excel/report/planSheet';
import { keptText, lastRunFrom } from '../../src/jobs/kept/lastRunText';
import { reportFrom } from '../../src/jobs/kept/reportShape';
import { summarize } from '../../src/jobs/summarize';
import { preview } from '../../src/jobs/preview';
import type { LastRun } from '../../src/jobs/lastRun';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

let lastRun: LastRun;
beforeAll(async () => {
  const { run } = await workbookOf(SMALL);
  await summarize(run, { analyse, rememberAt: '2026-01-01T00:00:00.000Z' });
  lastRun = (await preview(run, { analyse })).lastRun!;
});

/** What a workbook keeps, with something else in the place of one of its fields. */
const keptWith = (field: string, value: unknown): string =>
  JSON.stringify({ ...(JSON.parse(keptText(lastRun)) as object), [field]: value });

const packed = (text: string): string => Buffer.from(zlibSync(strToU8(text))).toString('base64');

it('a run is read back as it was kept, with sheets of every kind of block', () => {
  expect(lastRunFrom(keptText(lastRun))).toEqual(lastRun);
  const kinds = new Set(lastRun.report!.sheets.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['chart', 'figures', 'table']));
});

it.each([
  ['totals', null],
  ['totals', []],
  ['totals', { gap: 'much' }],
  ['needs', null],
  ['needs', { N1: null }],
  ['needs', { N1: { title: 1, requirement: 1, covered: 1, gap: 1 } }],
  ['baseCurrency', 5],
  ['at', 'yesterday'],
  ['at', 5],
])('another program has put something else in the place of %s: %j is no run', (field, value) => {
  expect(lastRunFrom(keptWith(field, value))).toBeNull();
});

it.each([
  ['a number', '5'],
  ['null', 'null'],
  ['no sheets', '{}'],
  ['sheets that are none', '{"sheets":[null]}'],
  [
    'a block that is none',
    '{"sheets":[{"id":"a","name":"a","title":"a","header":[],"notes":[],"blocks":[{"type":"constructor","id":"b"}]}]}',
  ],
  ['what lies 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('a report that is %s is as if none were kept; the figures stay', (_, text) => {
  expect(lastRunFrom(keptWith('report', packed(text)))).toEqual({ ...lastRun, report: null });
});

it('a report that unpacks to more than one may hold is not unpacked', () => {
  // 64 MB of spaces in 64 kB, each byte of which zlib packs about a thousandfold.
  const bomb = packed(' '.repeat(64 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(lastRunFrom(keptWith('report', bomb))).toEqual({ ...lastRun, report: null });
});

/** The same JSON value with something else in one place, which a path of fractions leads to. */
function changed(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[Math.floor(step * keys.length)]!;
  const inside = changed((value as Record<string, unknown>)[key], rest, other);
  if (!Array.isArray(value)) return { ...value, [key]: inside };
  return value.map((one: unknown, at) => (String(at) === key ? inside : one));
}

const step = fc.double({ min: 0, max: 0.999, noNaN: true });
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    -1,
    0.5,
    1e308,
    'bar',
    'requirement',
    '[gap]',
    '[nothing]',
    '',
    '__proto__',
    'gap-by-need',
    '2026-02-30',
  ),
);

it('whatever another program changes in a kept report: it counts as none, or its sheets can be written', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), anything, (path, other) => {
      const report = reportFrom(changed(lastRun.report, path, other));
      for (const sheet of report?.sheets ?? []) planSheet(sheet, report!, false);
    }),
    runs(500),
  );
});

it.each(['WEBSERVICE("https://example.org")', "'[other.xlsx]A'!A1", 'HYPERLINK("a","b")', '[gap]+Needs!A1'])(
  'a formula that reports do not have goes into no sheet: %s',
  (formula) => {
    const report = lastRun.report!;
    const at = report.sheets.findIndex(({ blocks }) => blocks.some(({ type }) => type === 'table'));
    const sheet = report.sheets[at]!;
    const blocks = sheet.blocks.map((block) =>
      block.type === 'table' ? { ...block, columns: block.columns.map((column) => ({ ...column, formula })) } : block,
    );
    expect(reportFrom({ ...report, sheets: report.sheets.with(at, { ...sheet, blocks }) })).toBeNull();
  },
);
