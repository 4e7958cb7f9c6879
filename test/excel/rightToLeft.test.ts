import { planSheet } from '../../src/excel/report/planSheet';
import type { SheetPlan } from '../../src/excel/sheet/sheetPlan';
import type { Block, Report, ReportSheet } from '../../src/report/report';

const table: Block = {
  type: 'table',
  id: 'needs',
  caption: 'الاحتياجات',
  columns: [
    { key: 'id', header: 'رقم', format: 'text' },
    { key: 'requirement', header: 'المطلوب', format: 'money', total: 'sum', control: 100 },
    { key: 'note', header: 'ملاحظة', format: 'text' },
  ],
  rows: [{ id: 'N1', requirement: 100, note: 'x' }],
  totalLabel: 'المجموع',
  checkLabel: 'التحقق',
};

const planned = (title: string, rightToLeft = true): SheetPlan => {
  const sheet: ReportSheet = { id: 'example', name: 'مثال', title, header: [], notes: [], blocks: [table] };
  const words = { notes: '', registerTotal: 'مجموع السجل', millions: '', colon: ': ', comma: '، ' };
  const report: Report = { sheets: [], language: 'ar', words, decimals: 0, rightToLeft };
  return planSheet(sheet, report, false);
};
const mergedFrom = (plan: SheetPlan, row: number) =>
  plan.merges.find((area) => area.row === row && area.column === 1)?.columns;

describe('a sheet whose texts run from right to left', () => {
  it('merges the title over the sheet and a caption over its table', () => {
    const plan = planned('عنوان');
    expect(mergedFrom(plan, 1)).toBe(5);
    expect(mergedFrom(plan, 3)).toBe(3);
  });

  it('gives a long title the cells that it needs, as what is cut cannot be read', () => {
    // 200 letters of 18 points are at 0.53 em 1,908 points wide; the five columns of the sheet are drawn out to at most
    // the width of the page, 760 points at 82%.
    expect(mergedFrom(planned('ع'.repeat(200)), 1)!).toBeGreaterThan(5);
  });

  it('begins with every cell at the right and leaves no text at the left', () => {
    const [whole, ...others] = planned('عنوان').styles;
    expect(whole).toMatchObject({
      area: { row: 1, column: 1 },
      style: { align: 'Right', readingOrder: 'RightToLeft' },
    });
    expect(others.some(({ style }) => style.align === 'Left')).toBe(false);
  });

  it('wraps the label of a check row, which cannot run over the cells beside it', () => {
    const wrapped = planned('عنوان').styles.filter(
      ({ style, area }) => style.wrap && style.size === 9 && area.rows === 2,
    );
    expect(wrapped.map(({ area }) => [area.column, area.columns])).toEqual([[1, 1]]);
  });

  it('keeps the direction of footers by marks', () => {
    expect(planned('عنوان').footer).toBe('\u202bعنوان\u202c');
    expect(planned('عنوان', false).footer).toBe('عنوان');
  });
});
