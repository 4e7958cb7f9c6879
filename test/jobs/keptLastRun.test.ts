import { strToU8, zlibSync } from 'fflate';
import { keptText, lastRunFrom } from '../../src/jobs/keptLastRun';
import { summarize } from '../../src/jobs/summarize';
import { preview } from '../../src/jobs/preview';
import type { LastRun } from '../../src/jobs/lastRun';
import { analyse } from './embedded';
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
  // 300 MB of spaces in 300 kB, each byte of which zlib packs about a thousandfold.
  const bomb = packed(' '.repeat(300 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(lastRunFrom(keptWith('report', bomb))).toEqual({ ...lastRun, report: null });
});
