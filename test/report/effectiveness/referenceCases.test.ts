import type { ReportRow } from '../../../src/report/report';
import { assessed, blockOf, HERC } from './assessed';

const shown = (rows: readonly ReportRow[], keys: readonly string[]) => rows.map((row) => keys.map((key) => row[key]));
const KEYS = ['project', 'cost', 'outcome', 'status', 'against', 'incrementalCost', 'incrementalOutcome'];

const blocksOf = async (projects: readonly { id: string; cost: number; outcome: number }[]) => {
  const { report } = await assessed({
    needs: [{ id: 'N1', requirement: 1 }],
    projects: projects.map((project) => ({ ...project, need: 'N1' })),
  });
  return {
    table: blockOf(report, 'cost-effectiveness', 'table', 'options-1'),
    plane: blockOf(report, 'cost-effectiveness', 'chart', 'plane-options-1'),
  };
};

describe('the block of a need (R9)', () => {
  test('gives the figures of the VA HERC example', async () => {
    const { table, plane } = await blocksOf(HERC);
    expect(table.caption).toBe('N1 Need N1: officers trained');
    expect(shown(table.rows, KEYS)).toEqual([
      ['A', 5000, 1, 'Reference', null, null, null],
      ['B', 10_000, 2, 'Efficient', 'A', 5000, 1],
      ['D', 35_000, 4, 'Efficient', 'B', 25_000, 2],
      ['E', 55_000, 5, 'Efficient', 'D', 20_000, 1],
      ['F', 12_000, 1.5, 'Dominated', null, null, null],
      ['C', 25_000, 3, 'Dominated by a mix', null, null, null],
    ]);
    expect(table.rows.map(({ icer }) => icer)).toEqual([null, 5000, 12_500, 20_000, null, null]);
    expect(table.rows.map(({ costPerOutcome }) => costPerOutcome)).toEqual([
      5000,
      5000,
      8750,
      11_000,
      8000,
      25_000 / 3,
    ]);
    expect(table.strongRows).toEqual([0, 1, 2, 3]);
    expect(plane).toMatchObject({ kind: 'scatter', labels: 'outcome', series: ['cost'] });
    expect(plane.parts!.map(({ name, from, rows, look }) => [name, from, rows, look])).toEqual([
      ['Frontier', 0, 4, 'line'],
      ['A', 0, 1, 'points'],
      ['B', 1, 1, 'points'],
      ['D', 2, 1, 'points'],
      ['E', 3, 1, 'points'],
      ['F', 4, 1, 'crosses'],
      ['C', 5, 1, 'crosses'],
    ]);
  });

  test('gives those of Paltiel and others, table 4, where annual screening is dominated', async () => {
    const costs = [26_000, 27_000, 28_020, 28_440, 29_440];
    const months = [277.25, 277.57, 277.78, 277.83, 277.76];
    const { table } = await blocksOf(
      costs.map((cost, place) => ({ id: `S${place + 1}`, cost, outcome: months[place]! })),
    );
    expect(shown(table.rows, ['project', 'status', 'against', 'incrementalCost'])).toEqual([
      ['S1', 'Reference', null, null],
      ['S2', 'Efficient', 'S1', 1000],
      ['S3', 'Efficient', 'S2', 1020],
      ['S4', 'Efficient', 'S3', 420],
      ['S5', 'Dominated', null, null],
    ]);
    // By hand: 1000 / 0.32, 1020 / 0.21, 420 / 0.05.
    const ratios = table.rows.map(({ icer }) => (icer === null ? null : Math.round(Number(icer))));
    expect(ratios).toEqual([null, 3125, 4857, 8400, null]);
  });

  test('compares options of the same cost and outcome with the point before, not with each other', async () => {
    const { table } = await blocksOf([
      { id: 'A', cost: 100, outcome: 1 },
      { id: 'B', cost: 300, outcome: 2 },
      { id: 'C', cost: 300, outcome: 2 },
      { id: 'D', cost: 600, outcome: 3 },
    ]);
    expect(shown(table.rows, ['project', 'against', 'incrementalCost', 'icer'])).toEqual([
      ['A', null, null, null],
      ['B', 'A', 200, 200],
      ['C', 'A', 200, 200],
      ['D', 'B', 300, 300],
    ]);
  });
});
