import { effectiveness, type EffectivenessOptions } from '../../../src/analysis/effectiveness/effectiveness';
import type { Register } from '../../../src/register/register';
import { build } from '../build';
import { solver } from '../solver';

const register: Register = build({
  needs: [
    { id: 'N1', requirement: 60_000 },
    { id: 'N2', requirement: 50_000 },
  ],
  projects: [
    { id: 'E', need: 'N1', cost: 55_000, outcome: 5, costLow: 50_000, costHigh: 65_000 },
    { id: 'D', need: 'N1', cost: 35_000, outcome: 4, outcomeLow: 3 },
    { id: 'C', need: 'N1', cost: 25_000, outcome: 3 },
    { id: 'B', need: 'N1', cost: 10_000, outcome: 2 },
    { id: 'A', need: 'N1', cost: 12_000, outcome: 1.5 },
    { id: 'U', need: 'N1', cost: 5000, outcome: 1 },
    { id: 'X', need: 'N2', cost: 50_000, outcome: 6 },
    { id: 'Y', need: 'N2', cost: 50_000, outcome: 0 },
  ],
  pledges: [{ id: 'P1', amount: 20_000 }],
});

const run = async (given: Register, more: Partial<EffectivenessOptions> = {}) =>
  effectiveness(given, { solver: await solver(), draws: 500, budgets: [60_000], flexibleAmounts: [30_000], ...more });

describe('R9 all of it', () => {
  test('is plain data that survives JSON, and tells the projects as --json prints them', async () => {
    const found = await run(register);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(Object.keys(found.projects[0]!)).toEqual([
      'id',
      'need',
      'outcomeUnit',
      'cost',
      'outcome',
      'status',
      'incrementalCost',
      'incrementalOutcome',
      'icer',
    ]);
    expect(found.projects.map(({ id, status, icer }) => [id, status, icer])).toEqual([
      ['U', 'reference', null],
      ['B', 'frontier', 5000],
      ['A', 'dominated', null],
      ['C', 'extended', null],
      ['D', 'frontier', 12500],
      ['E', 'frontier', 20000],
      ['X', 'reference', null],
    ]);
    expect(found.issues.map(({ row, code }) => [row, code])).toEqual([[8, 'project-without-outcome']]);
    // with 60,000: B (10,000, 2) and X (50,000, 6)
    expect(found.bestBuys[0]!.budgets[0]!.best).toEqual({ projects: ['B', 'X'], cost: 60_000, outcome: 8 });
    expect(found.tornados.map(({ need, bars }) => [need, bars.length])).toEqual([
      ['N1', 2],
      ['N2', 0],
    ]);
    expect(found.uncertainty.map(({ need, options }) => [need, options.length])).toEqual([
      ['N1', 6],
      ['N2', 1],
    ]);
    expect(found.flexibleMoney.points.map(({ amount, gapClosed }) => [amount, gapClosed])).toEqual([
      [0, 0],
      [30_000, 30_000],
    ]);
    expect(found).toMatchObject({ reportingDate: '2020-12-31', baseCurrency: 'USD' });
  });

  test('is the same whatever the order of the rows', async () => {
    const reversed = { ...register, projects: [...register.projects].reverse(), needs: [...register.needs].reverse() };
    expect(await run(reversed)).toEqual(await run(register));
  });

  test('works on a register without projects', async () => {
    const found = await run(build({ needs: [{ id: 'N1', requirement: 10 }], pledges: [] }));
    expect(found).toMatchObject({ projects: [], comparisons: [], leagueTables: [], bestBuys: [], uncertainty: [] });
    expect(found.flexibleMoney.points[1]).toMatchObject({ gapClosed: 10, outcomes: [] });
  });

  test('tells its progress, and ends with the reason of the signal when cancelled', async () => {
    const progress: number[] = [];
    await run(register, { onProgress: (done) => progress.push(done) });
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
    const controller = new AbortController();
    const running = run(register, {
      signal: controller.signal,
      onProgress: (done) => done > 0.6 && controller.abort(),
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await expect(run(register, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('refuses a budget that is none', async () => {
    await expect(run(register, { budgets: [Number.NaN] })).rejects.toThrow('A budget is NaN');
  });
});
