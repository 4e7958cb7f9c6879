import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../node';

const ROWS = 10_000;
const COLUMNS = 15;
const TIMES = 5;
const SHEET = 'Figures';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;

const told = (values: readonly number[]): string => `${median(values).toFixed(2)} s`;

/** A workbook of numbers, texts, and a formula in each row. */
async function filled(): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = SHEET;
    const rows = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => {
        if (column === COLUMNS - 1) return `=A${row + 1}+1`;
        return column % 3 === 2 ? `text ${(row * column) % 500}` : row * column;
      }),
    );
    sheet.getRange(`A1:O${ROWS}`).formulas = rows;
    await context.sync();
  });
  return excel;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

/** What openpyxl takes to load and save; null where it is not installed. */
async function peer(file: Uint8Array): Promise<{ loads: number[]; saves: number[] } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-excel-bench-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), file);
    const runs = Array.from({ length: TIMES }, () => {
      const words = [join(__dirname, 'peer.py'), join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
      return spawnSync('/usr/bin/python3', words, { encoding: 'utf8' });
    });
    if (runs.some(({ status }) => status !== 0)) return null;
    const times = runs.map(({ stdout }) => stdout.trim().split(' ').map(Number));
    return { loads: times.map(([load]) => load!), saves: times.map(([, save]) => save!) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Prints how long a workbook of 10,000 rows and 15 columns takes to open, to change in one cell and save, and to be
 * written anew; openpyxl beside.
 */
async function bench(): Promise<void> {
  const figures: Record<'written' | 'opened' | 'saved', number[]> = { written: [], opened: [], saved: [] };
  let file = new Uint8Array();
  for (let time = 0; time < TIMES; time++) {
    const excel = await filled();
    const [bytes, writing] = await timed(() => excel.save());
    file = Uint8Array.from(bytes);
    const [opened, opening] = await timed(() => openEmbeddedExcel(bytes));
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[7]];
      await context.sync();
    });
    const [, saving] = await timed(() => opened.save());
    figures.written.push(writing);
    figures.opened.push(opening);
    figures.saved.push(saving);
  }
  const beside = await peer(file);
  const missing = 'not measured: apt-get install python3-openpyxl (Debian)';
  const rows = [
    ['written anew, formulas computed', told(figures.written), ''],
    ['opened', told(figures.opened), beside ? told(beside.loads) : missing],
    ['saved with one cell changed', told(figures.saved), beside ? told(beside.saves) : missing],
  ];
  process.stdout.write(
    `${ROWS.toLocaleString('en')} rows of ${COLUMNS} columns, median of ${TIMES}; openpyxl beside\n`,
  );
  for (const [what, ours, theirs] of rows) process.stdout.write(`${what!.padEnd(34)}${ours!.padEnd(10)}${theirs!}\n`);
}

void bench();
