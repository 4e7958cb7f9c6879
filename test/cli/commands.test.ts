import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { runMain } from './runMain';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/**
 * Two needs and three pledges: 1,000 and 500 required; 300 paid for urban crime, 700 committed for proceeds of crime,
 * 100 only pledged.
 */
const NEEDS: FileTable = {
  name: 'Needs',
  rows: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
    ['N2', 'Peru', 'Asset recovery', 'Proceeds of crime', 'USD', 500],
  ],
};
const PLEDGES: FileTable = {
  name: 'Pledges',
  rows: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme'],
    ['P1', 'Donor A', 44000, 'paid', 'USD', 300, 'Urban crime'],
    ['P2', 'Donor B', 44010, 'committed', 'USD', 700, 'Proceeds of crime'],
    ['P3', 'Donor C', 44020, 'pledged', 'USD', 100, null],
  ],
};
const register = async (tables: readonly FileTable[] = [NEEDS, PLEDGES]): Promise<string> => {
  await writeFile(at('register.xlsx'), xlsxOf(tables));
  return at('register.xlsx');
};

/** The example of the VA Health Economics Resource Center as projects of N1; a project of N2 that gives nothing. */
const PROJECTS: FileTable = {
  name: 'Projects',
  rows: [
    ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
    ['A', 'N1', 'One', 'USD', 5000, 'courts', 1],
    ['B', 'N1', 'Two', 'USD', 10000, 'courts', 2],
    ['C', 'N1', 'Three', 'USD', 25000, 'courts', 3],
    ['D', 'N1', 'Four', 'USD', 35000, 'courts', 4],
    ['E', 'N1', 'Five', 'USD', 55000, 'courts', 5],
    ['F', 'N1', 'Six', 'USD', 12000, 'courts', 1.5],
    ['G', 'N2', 'Seven', 'USD', 100, 'manuals', 0],
  ],
};

describe('projects', () => {
  it('are in the JSON as in the published example', async () => {
    const input = await register([NEEDS, PLEDGES, PROJECTS]);
    const { code, stdout } = await runMain('summarize', input, '--out', at('out.xlsx'), '--json', '-');
    expect(code).toBe(0);
    const { projects, sheets } = JSON.parse(stdout) as {
      projects: Record<string, unknown>[];
      sheets: string[];
    };
    const none = { incrementalCost: null, incrementalOutcome: null, icer: null };
    const common = { need: 'N1', outcomeUnit: 'courts' };
    expect(projects).toEqual([
      { id: 'A', ...common, cost: 5000, outcome: 1, status: 'reference', ...none },
      {
        id: 'B',
        ...common,
        cost: 10000,
        outcome: 2,
        status: 'frontier',
        incrementalCost: 5000,
        incrementalOutcome: 1,
        icer: 5000,
      },
      { id: 'F', ...common, cost: 12000, outcome: 1.5, status: 'dominated', ...none },
      { id: 'C', ...common, cost: 25000, outcome: 3, status: 'extended', ...none },
      {
        id: 'D',
        ...common,
        cost: 35000,
        outcome: 4,
        status: 'frontier',
        incrementalCost: 25000,
        incrementalOutcome: 2,
        icer: 12500,
      },
      {
        id: 'E',
        ...common,
        cost: 55000,
        outcome: 5,
        status: 'frontier',
        incrementalCost: 20000,
        incrementalOutcome: 1,
        icer: 20000,
      },
    ]);
    expect(sheets).toEqual(expect.arrayContaining(['Cost-effectiveness', 'League table', 'Best buys', 'Uncertainty']));
  });

  it('that cannot be compared are told by check', async () => {
    const { stdout } = await runMain('check', await register([NEEDS, PLEDGES, PROJECTS]));
    expect(stdout).toMatch(/'Sheet 3'!G8 Outcome.*project-without-outcome/s);
  });

  it('are none in the JSON of a register without them', async () => {
    const { stdout } = await runMain('summarize', await register(), '--out', at('out.xlsx'), '--json', '-');
    expect(JSON.parse(stdout)).toMatchObject({ projects: [], sheets: { length: 9 } });
  });
});

describe('summarize', () => {
  it('prints the headline figures and writes the workbook and the JSON', async () => {
    const input = await register();
    const before = await readFile(input);
    const outcome = await runMain('summarize', input, '--out', at('out.xlsx'), '--json', at('out.json'));
    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    expect(outcome.stdout).toMatch(/Requirement +1,500\n/);
    expect(outcome.stdout).toMatch(/No possible use +200\n/);
    expect((await readdir(folder)).sort()).toEqual(['out.json', 'out.xlsx', 'register.xlsx']);
    expect(before.equals(await readFile(input))).toBe(true);
    const json = JSON.parse(await readFile(at('out.json'), 'utf8')) as Record<string, unknown>;
    expect(json).toMatchObject({
      reportingDate: '2020-07-08',
      baseCurrency: 'USD',
      totals: {
        requirement: 1500,
        firm: 1000,
        received: 300,
        outstanding: 700,
        pledged: 100,
        inKind: 0,
        available: 1000,
        covered: 800,
        gap: 700,
        stranded: 200,
        fundedShare: 1000 / 1500,
        coverage: 800 / 1500,
      },
      needs: [
        {
          id: 'N1',
          state: 'KEN',
          theme: 'Urban crime',
          requirement: 1000,
          earmarked: 0,
          covered: 300,
          gap: 700,
          coverage: 0.3,
        },
        {
          id: 'N2',
          state: 'PER',
          theme: 'Proceeds of crime',
          requirement: 500,
          earmarked: 0,
          covered: 500,
          gap: 0,
          coverage: 1,
        },
      ],
      stranded: [{ pledge: 'P2', donor: 'Donor B', amount: 200, reason: 'earmark met' }],
      issues: [],
    });
  });

  it('writes nothing but the JSON to the standard output for --json -', async () => {
    const { stdout } = await runMain('summarize', await register(), '--out', at('out.xlsx'), '--json', '-');
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(
      expect.arrayContaining([
        'session',
        'reportingDate',
        'baseCurrency',
        'totals',
        'needs',
        'themes',
        'regions',
        'donors',
        'stranded',
        'issues',
        'sheets',
      ]),
    );
  });

  it('replaces the register where --out names it, and the register is still one', async () => {
    const input = await register();
    expect((await runMain('summarize', input, '--out', input)).code).toBe(0);
    expect(await readdir(folder)).toEqual(['register.xlsx']);
    const { code, stdout } = await runMain('summarize', input, '--out', input, '--json', '-');
    expect([code, (JSON.parse(stdout) as { totals: { gap: number } }).totals.gap]).toEqual([0, 700]);
  });

  it('takes a policy in place of that of the register', async () => {
    const { stdout } = await runMain('summarize', await register(), '--out', at('out.xlsx'), '--policy', 'even');
    expect(stdout).toMatch(/distribution rule: even/);
  });

  it('ends with 1 under --strict, and only then, where a row does not count', async () => {
    const bad: FileTable = {
      ...PLEDGES,
      rows: [...PLEDGES.rows, ['P4', 'Donor D', 44000, 'paid', 'USD', 'five', null]],
    };
    const input = await register([NEEDS, bad]);
    expect((await runMain('summarize', input, '--out', at('out.xlsx'))).code).toBe(0);
    expect((await runMain('summarize', input, '--out', at('out.xlsx'), '--strict')).code).toBe(1);
    expect((await runMain('check', input)).code).toBe(0);
    expect((await runMain('check', input, '--strict')).code).toBe(1);
  });

  it('ends with 2 and leaves nothing behind where the result cannot be written', async () => {
    const outcome = await runMain('summarize', await register(), '--out', at('no/such/folder/out.xlsx'));
    expect(outcome.code).toBe(2);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['register.xlsx']);
  });

  it('writes nothing when it is cancelled', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    let said = '';
    const stderr = { write: (text: string) => Boolean((said += text)) } as unknown as NodeJS.WritableStream;
    const terminal = { stdout: stderr, stderr, signal: cancelled.signal };
    expect(await main(['summarize', await register(), '--out', at('out.xlsx')], terminal)).toBe(130);
    expect(said).toMatch(/cancelled; nothing was written/);
    expect(await readdir(folder)).toEqual(['register.xlsx']);
  });
});

it('check lists each issue with its cell, what was found and what is wanted', async () => {
  const bad: FileTable = {
    ...PLEDGES,
    rows: [...PLEDGES.rows, ['P4', 'Donor D', '03/04/2020', 'paid', 'USD', 5, null]],
  };
  const { stdout } = await runMain('check', await register([NEEDS, bad]));
  expect(stdout).toMatch(/^error {2}'Sheet 2'!C5 Pledged on: 03\/04\/2020; needed: .+ \[ambiguous-date\]$/m);
  expect(stdout).toMatch(/1 error \(these rows are left out of the figures\), 0 warnings\./);
});

it('sample makes the same register for the same seed, of the size that is asked for', async () => {
  const json = async (name: string, seed: string): Promise<string> => {
    expect((await runMain('sample', at(name), '--pledges', '80', '--needs', '20', '--seed', seed)).code).toBe(0);
    return (await runMain('summarize', at(name), '--out', at('out.xlsx'), '--json', '-')).stdout;
  };
  const first = await json('one.xlsx', '7');
  expect(await json('two.xlsx', '7')).toBe(first);
  expect(await json('three.xlsx', '8')).not.toBe(first);
  const { stdout } = await runMain('check', at('one.xlsx'), '--json', '-');
  const { tables, issues } = JSON.parse(stdout) as { tables: { table: string; rows: number }[]; issues: unknown[] };
  expect(issues).toEqual([]);
  expect(
    tables
      .filter(({ table }) => table === 'Pledges' || table === 'Needs')
      .map(({ rows }) => rows)
      .sort(),
  ).toEqual([20, 80]);
});

it('new makes a register that only lacks its rows', async () => {
  expect((await runMain('new', at('new.xlsx'))).code).toBe(0);
  const { stdout } = await runMain('check', at('new.xlsx'), '--json', '-');
  const { issues } = JSON.parse(stdout) as { issues: { code: string; table: string }[] };
  expect(issues.map(({ code, table }) => [code, table])).toEqual([
    ['table-without-rows', 'Needs'],
    ['table-without-rows', 'Pledges'],
  ]);
});

it.each([
  [['summarise', 'x.xlsx']],
  [['summarize', 'x.xlsx']],
  [['summarize', 'x.xlsx', '--out', 'y.xlsx', '--policy', 'fair']],
  [['sample', 'x.xlsx', '--pledges', 'many']],
  [['sample', 'x.xlsx', '--pledges', '1000001']],
  [['check']],
])('wrong usage ends with 3: %j', async (words) => {
  const outcome = await runMain(...words);
  expect([outcome.code, outcome.stdout]).toEqual([3, '']);
  expect(outcome.stderr).not.toBe('');
});

it('--help tells the commands and the exit codes', async () => {
  const { code, stdout } = await runMain('--help');
  expect(code).toBe(0);
  for (const word of ['summarize', 'check', 'sample', 'new', 'Exit codes']) expect(stdout).toContain(word);
});

it('--version tells the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await runMain('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
