import { isoToSerial } from '../../src/values/days';
import { figureAt } from '../../src/excel/report/figureAt';
import { planSheet } from '../../src/excel/report/planSheet';
import type { PlannedCell } from '../../src/excel/sheet/sheetPlan';
import { newEmbeddedExcel } from 'embedded-excel/node';
import { createRegister } from '../../src/jobs/createRegister';
import { preview } from '../../src/jobs/preview';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import type { Block, Report, ReportValue } from '../../src/report/report';
import { analyse } from '../../src/analysis/analyse';

let report: Report;
beforeAll(async () => {
  const excel = await newEmbeddedExcel();
  await createRegister(excel.run, sampleRegister());
  ({ report } = await preview(excel.run, { analyse }));
});

/**
 * What the report has in a row and column of a block; undefined for total rows and columns, which the sheet computes.
 */
function valueIn(block: Block, row: number | 'total', column: string): ReportValue | undefined {
  if (row === 'total' || column === 'total') return undefined;
  switch (block.type) {
    case 'table':
      return block.rows[row]![column] ?? null;
    case 'figures':
      return block.figures[row]!.value;
    case 'heatMap':
      return block.values[row]![Number(column)] ?? null;
    default:
      throw new Error(`${block.id} has no figures`);
  }
}

/** How many figures the report has in a block, its total row among them. */
function figuresIn(block: Block): number {
  switch (block.type) {
    case 'table':
      return (block.rows.length + (block.totalLabel === undefined ? 0 : 1)) * block.columns.length;
    case 'figures':
      return block.figures.length;
    case 'heatMap': {
      const total = block.totalLabel === undefined ? 0 : 1;
      return (block.rows.length + total) * (block.columns.length + total);
    }
    default:
      return 0;
  }
}

const plain = (cell: PlannedCell | undefined): ReportValue | undefined => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  return 'text' in cell ? cell.text : undefined;
};

it('finds every figure of the session sheets in one cell, the one that holds it', () => {
  for (const sheet of report.sheets) {
    const plan = planSheet(sheet, report, false);
    let found = 0;
    for (let row = 1; row <= plan.cells.length + 2; row++) {
      for (let column = 1; column <= plan.columns + 2; column++) {
        const placed = figureAt(plan, row, column);
        if (placed === null) continue;
        found++;
        const block = sheet.blocks.find(({ id }) => id === placed.block)!;
        const held = plain(plan.cells[row - 1]![column - 1]);
        const value = valueIn(block, placed.row, placed.column);
        if (held === undefined || value === undefined) continue;
        // A day stands in its cell as the serial date that Excel knows.
        const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? isoToSerial(value, false) : null;
        expect([placed, held]).toEqual([placed, value === '' ? null : (day ?? value)]);
      }
    }
    expect([sheet.id, found]).toEqual([sheet.id, sheet.blocks.reduce((sum, block) => sum + figuresIn(block), 0)]);
  }
});
