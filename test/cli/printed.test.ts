import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { printableLines } from '../../src/cli/printable';
import { runMain, type Outcome } from './runMain';

/**
 * What a terminal obeys: sets its title (OSC 0), clears it (CSI 2 J), turns the direction of writing (Unicode Standard
 * Annex #9), begins a line (ECMA-48).
 */
const TITLE = '\u001b]0;owned\u0007';
const CLEAR = '\u001b[2J\u009b2J';
const TURN = '\u202egnol\u202c\u2066x\u2069';
const LINE = '\r\nforged\u2028line';
const HOSTILE = `A${TITLE}${CLEAR}${TURN}${LINE}`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-printed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const TABLES: readonly FileTable[] = [
  {
    name: 'Needs',
    rows: [
      ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
      ['N1', HOSTILE, HOSTILE, HOSTILE, 'USD', 1000],
      ['N2', 'Kenya', HOSTILE, HOSTILE, 'USD', 1000],
    ],
  },
  {
    name: 'Pledges',
    rows: [
      ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
      ['P1', `Norway ${TITLE}`, 44000, 'paid', 'USD', 300],
      [HOSTILE, 'Norway', HOSTILE, HOSTILE, HOSTILE, HOSTILE],
    ],
  },
  {
    name: 'Settings',
    rows: [
      ['Setting', 'Value'],
      ['Session title', HOSTILE],
      ['Register ID', 'R1'],
    ],
  },
];
const register = async (name = 'register.xlsx'): Promise<string> => {
  await writeFile(at(name), xlsxOf(TABLES));
  return at(name);
};

/** Only ends of lines may be left of what a terminal obeys. */
function isSafe({ stdout, stderr }: Outcome): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(text).not.toMatch(/^forged/m);
  }
}

it('nothing of a register makes a terminal do anything, or begins a line of its own', async () => {
  const input = await register();
  isSafe(await runMain('check', input));
  isSafe(await runMain('summarize', input, '--out', at('out.xlsx')));
  isSafe(await runMain('template', 'pledges', '--register', input, '--out', at('forms'), '--donor', HOSTILE));
});

it('nor does a name on the command line or of a file, nor JSON', async () => {
  const input = await register(`A${TITLE}${LINE}.xlsx`);
  isSafe(await runMain('check', input, '--json', '-'));
  isSafe(await runMain('check', at(`${HOSTILE}.xlsx`)));
  isSafe(await runMain(`A${TITLE}${CLEAR}${TURN}`));
  isSafe(await runMain('summarize', input, '--out', at(`${HOSTILE}.csv`)));
  isSafe(await runMain('template', 'needs', '--register', input, '--out', at(`forms${TITLE}`), '--state', 'Kenya'));
});

it('letters of every script, emoji and joiners are printed as they are', () => {
  const text = 'حكومة مثال\n🤝🏽 मंत्रालय‌ 中国\nПример\n';
  expect(printableLines(text)).toBe(text);
});
