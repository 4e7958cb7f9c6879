import { sampleRegister } from '../../src/register/sample/sampleRegister';
import { newEmbeddedExcel } from 'embedded-excel/node';
import { createRegister } from '../../src/jobs/createRegister';
import { preview } from '../../src/jobs/preview';
import { printed } from '../../src/report/printed';
import { traceFigure } from '../../src/report/trace/traceFigure';
import { SHEET_IDS } from '../../src/report/sheetIds';
import type { Block, ReportSheet } from '../../src/report/report';
import type { TracedFigure } from '../../src/report/trace/tracedRows';
import { analyse } from '../../src/analysis/analyse';
import { assess } from '../jobs/embedded';

interface Cell {
  readonly what: string;
  readonly block: Block;
  readonly row: number | 'total';
  readonly column: string;
  readonly value: number;
}

/** Every number of a block that the report gives as a value; the total row by the sums of its columns. */
function numbersOf(block: Block): Cell[] {
  const cell = (row: number | 'total', column: string, value: unknown): Cell[] =>
    typeof value === 'number' ? [{ what: `${block.id} ${row} ${column}`, block, row, column, value }] : [];
  switch (block.type) {
    case 'figures':
      // The budget that was typed stands in Settings; nothing is behind it.
      return block.figures.flatMap(({ key, value }, row) => (key === 'typed' ? [] : cell(row, 'value', value)));
    case 'table':
      return block.columns.flatMap(({ key, total }) => [
        ...block.rows.flatMap((row, at) => cell(at, key, row[key])),
        ...(total === 'sum'
          ? cell(
              'total',
              key,
              block.rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0),
            )
          : []),
      ]);
    case 'heatMap':
      return [
        ...block.values.flatMap((row, at) => row.flatMap((value, column) => cell(at, String(column), value))),
        ...(block.totalLabel === undefined
          ? []
          : [
              ...block.values.flatMap((row, at) =>
                cell(
                  at,
                  'total',
                  row.reduce<number>((sum, value) => sum + (value ?? 0), 0),
                ),
              ),
              ...cell(
                'total',
                'total',
                block.values.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0),
              ),
            ]),
      ];
    default:
      return [];
  }
}

const sum = (parts: TracedFigure['needs']): number => parts.reduce((total, { amount }) => total + amount, 0);

/** Blocks of the session sheets whose figures come from no need, no pledge and no project. */
const NOT_TRACED = new Set([
  ...['not-counted', 'issues', 'next-gaps', 'next-outcomes', 'next-corners'],
  ...['groups', 'pledges', 'together', 'single'],
  ...['by-donor-and-year', 'overdue', 'by-purpose', 'in-own-currency', 'in-kind'],
  ...['allotted-by-need', 'allotted-by-pledge'],
]);
const NOT_AMOUNTS = new Set(['priority']);

describe.each([0, 2])('the sample register with %i decimals', (decimals) => {
  let sheets: readonly ReportSheet[] = [];
  let traceOf: (cell: Cell) => TracedFigure | null;

  beforeAll(async () => {
    const excel = await newEmbeddedExcel();
    const tables = sampleRegister({ pledges: 150, needs: 60 }).map((table) =>
      table.table === 'Settings'
        ? { ...table, rows: table.rows.map((row) => (row[0] === 'Decimals' ? [row[0], decimals] : row)) }
        : table,
    );
    await createRegister(excel.run, tables);
    const { register, analysis, report } = await preview(excel.run, { analyse, assess });
    const context = { register, analysis, printed: printed(analysis), report };
    sheets = report.sheets;
    traceOf = ({ block, row, column }) => traceFigure(context, block, row, column);
  });

  it('has the sheets whose ids are known', () => {
    expect(sheets.map(({ id }) => id)).toEqual(SHEET_IDS);
  });

  it('traces every amount, share and count, and gives the figure that stands there', () => {
    let traced = 0;
    for (const sheet of sheets) {
      for (const block of sheet.blocks) {
        if (NOT_TRACED.has(block.id)) continue;
        for (const cell of numbersOf(block)) {
          if (NOT_AMOUNTS.has(cell.column)) continue;
          const figure = traceOf(cell);
          expect([sheet.id, cell.what, figure?.amount ?? null]).toEqual([
            sheet.id,
            cell.what,
            expect.closeTo(cell.value, 6) as number,
          ]);
          traced++;
        }
      }
    }
    expect(traced).toBeGreaterThan(500);
  });

  it('gives parts that add up to every figure that is a sum, and names each need and pledge once', () => {
    let sums = 0;
    for (const sheet of sheets) {
      for (const block of sheet.blocks) {
        for (const cell of numbersOf(block)) {
          const figure = traceOf(cell);
          if (figure === null) continue;
          const { adds, needs, pledges, projects = [] } = figure;
          const what = `${sheet.id} ${cell.what}`;
          if (adds === 'needs' || adds === 'both')
            expect([what, sum(needs)]).toEqual([what, expect.closeTo(cell.value, 6)]);
          if (adds === 'pledges' || adds === 'both')
            expect([what, sum(pledges)]).toEqual([what, expect.closeTo(cell.value, 6)]);
          if (adds === 'projects') expect([what, sum(projects)]).toEqual([what, expect.closeTo(cell.value, 6)]);
          if (adds !== 'neither') sums++;
          for (const parts of [needs, pledges, projects])
            expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        }
      }
    }
    expect(sums).toBeGreaterThan(400);
  });
});
