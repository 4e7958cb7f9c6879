import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCells } from 'embedded-excel/node';
import { runMain, type Outcome } from '../cli/runMain';

/** The parts of `summarize --json` that are judged; docs/json.md. */
interface Figures {
  readonly totals: Readonly<Record<(typeof HEADLINE)[number], number>>;
  readonly needs: readonly NeedLike[];
  readonly themes: readonly NeedLike[];
  readonly regions: readonly NeedLike[];
  readonly donors: readonly Readonly<Record<'pledged' | 'firm' | 'received' | 'outstanding', number>>[];
  readonly stranded: readonly { readonly amount: number }[];
  readonly sheets: readonly string[];
}
type NeedLike = Readonly<Record<'requirement' | 'covered' | 'gap', number>>;

/** The amounts at the head of the first sheet, from above. */
const HEADLINE = [
  'requirement',
  'announced',
  'exchangeDifference',
  'firm',
  'inKind',
  'received',
  'outstanding',
  'pledged',
  'conditional',
  'available',
  'covered',
  'stranded',
  'gap',
] as const;

/** Those that are there only where they differ from others, or are not nought. */
const AT_TIMES: ReadonlySet<string> = new Set(['announced', 'exchangeDifference', 'conditional']);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
/** Equal but for what adding floats in another order makes; `unit` where figures are printed in units of it. */
const near = (one: number, other: number, size: number, unit = 1e-6): boolean =>
  Math.abs(one - other) <= Math.max(unit, Math.abs(size) * 1e-11);

/** What is wrong with figures: each line a promise that they break. */
function brokenBy({ totals, needs, themes, regions, donors, stranded }: Figures): string[] {
  const broken: string[] = [];
  const wanted = (holds: boolean, promise: string): void => {
    if (!holds) broken.push(promise);
  };
  for (const [key, value] of Object.entries(totals))
    wanted(value === null || Number.isFinite(value), `the total ${key} is a number`);
  const adds = ({ requirement, covered, gap }: NeedLike): boolean =>
    covered >= 0 && gap >= 0 && near(covered + gap, requirement, requirement);
  wanted([totals, ...needs, ...themes, ...regions].every(adds), 'covered + gap = requirement, none below 0');
  wanted(near(totals.covered + totals.stranded, totals.available, totals.available), 'covered + stranded = available');
  wanted(
    near(totals.received + totals.outstanding, totals.firm, Math.max(totals.firm, totals.received)),
    'received + outstanding = firm',
  );
  for (const key of ['requirement', 'covered', 'gap'] as const) {
    for (const [what, rows] of Object.entries({ needs, themes, regions }))
      wanted(near(sum(rows.map((row) => row[key])), totals[key], totals.requirement), `${key} of ${what} adds up`);
  }
  for (const key of ['firm', 'received', 'pledged'] as const)
    wanted(near(sum(donors.map((row) => row[key])), totals[key], totals[key]), `${key} of donors adds up`);
  wanted(
    near(sum(stranded.map(({ amount }) => amount)), totals.stranded, totals.available),
    'stranded of pledges adds up',
  );
  return broken;
}

/** Announced money has a row where it is not what it is worth now. */
const hasRow = (key: string, { exchangeDifference, conditional }: Figures['totals']): boolean =>
  key === 'conditional' ? conditional !== 0 : exchangeDifference !== 0;

/** Whether the first sheet shows the figures that the JSON holds, to its last printed place. */
function sheetDiffers(file: Uint8Array, { sheets, totals }: Figures): string[] {
  const overview = readCells(file).sheets.find(({ name }) => name === sheets[0]);
  const shown = overview?.cells.flatMap(({ column, value }) =>
    column === 3 && typeof value === 'number' ? [value] : [],
  );
  if (!shown || shown.length < HEADLINE.length - AT_TIMES.size)
    return [`the sheet ${sheets[0]} shows the headline figures`];
  let at = 0;
  return HEADLINE.flatMap((key) => {
    const isShown = near(shown[at]!, totals[key], totals[key] * 100, 1);
    if (AT_TIMES.has(key) && !(isShown && hasRow(key, totals))) return [];
    at++;
    return isShown ? [] : [`the sheet shows the ${key} of the JSON`];
  });
}

/** Control characters, and pieces of a stack: neither belongs on a terminal. */
const UNSEEMLY = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\n +at |fault of the program/;

function answerFaults(command: string, { code, stdout, stderr }: Outcome): string[] {
  const shown = UNSEEMLY.exec(stderr) ?? UNSEEMLY.exec(stdout);
  return [
    ...(code === 0 || code === 2 ? [] : [`${command} ends with 0 or 2, not with ${code}: ${stderr.slice(0, 600)}`]),
    ...(code === 2 && stderr.trim().split('\n').length !== 1
      ? [`${command} tells why in one line: ${stderr.slice(0, 300)}`]
      : []),
    ...(shown && code !== 4 ? [`${command} prints no ${JSON.stringify(shown[0])}`] : []),
  ];
}

export interface Judged {
  /** The promises that were broken; none: all is well. */
  readonly faults: readonly string[];
  /** The exit code of `summarize`. */
  readonly code: number;
  /** What it wrote, and the names of the session sheets in it; null where it wrote nothing. */
  readonly written: { readonly file: Uint8Array; readonly sheets: readonly string[] } | null;
}

/**
 * Gives a file to `check` and to `summarize`, and what was written to `summarize` again, and says which promises were
 * broken: exit 0, or 2 with one line; figures that add up and that the sheets show; the same figures the second time.
 * @param folder a folder that nobody else uses meanwhile
 */
export async function judge(file: Uint8Array, folder: string): Promise<Judged> {
  const [given, out, again] = ['given.xlsx', 'out.xlsx', 'again.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([out, again].map((path) => rm(path, { force: true })));
  await writeFile(given, file);
  const checked = await runMain('check', given, '--json', '-');
  const first = await runMain('summarize', given, '--out', out, '--json', '-');
  const faults = [...answerFaults('check', checked), ...answerFaults('summarize', first)];
  if (first.code !== 0) {
    if (existsSync(out)) faults.push('nothing is written where nothing was summarized');
    return { faults, code: first.code, written: null };
  }
  const written = await readFile(out);
  const figures = JSON.parse(first.stdout) as Figures;
  faults.push(...brokenBy(figures), ...sheetDiffers(written, figures));
  const second = await runMain('summarize', out, '--out', again, '--json', '-');
  if (second.stdout !== first.stdout) faults.push(`the second run gives the figures of the first: ${second.stderr}`);
  return { faults, code: first.code, written: { file: written, sheets: figures.sheets } };
}
