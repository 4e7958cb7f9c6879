import { planSheet } from '../../src/excel/report/planSheet';
import type { PlannedCell, SheetPlan } from '../../src/excel/sheet/sheetPlan';
import type { Block, Report, ReportSheet } from '../../src/report/report';

const sheetOf = (...blocks: Block[]): ReportSheet => ({
  id: 'example',
  name: 'Example',
  title: 'An example',
  header: [
    { label: 'As of', value: '2020-12-31', format: 'date' },
    { label: 'Currency', value: 'USD', format: 'text' },
  ],
  notes: [],
  blocks,
});
const words = { notes: 'Notes', registerTotal: 'Total of the register', millions: 'M', colon: ': ', comma: ', ' };
const report = (decimals = 0): Report => ({ sheets: [], language: 'en', words, decimals, rightToLeft: false });
const planned = (...blocks: Block[]): SheetPlan => planSheet(sheetOf(...blocks), report(), false);
const at = (plan: SheetPlan, address: string): PlannedCell | undefined => {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return plan.cells[Number(row) - 1]?.[letter!.charCodeAt(0) - 65];
};

const table: Block = {
  type: 'table',
  id: 'needs',
  columns: [
    { key: 'id', header: 'Need', format: 'text' },
    { key: 'requirement', header: 'Requirement', format: 'money', unit: 'USD', total: 'sum', control: 300 },
    { key: 'covered', header: 'Covered', format: 'money', unit: 'USD', total: 'sum', control: 120 },
    { key: 'gap', header: 'Gap', format: 'money', formula: '[requirement]-[covered]', total: 'sum' },
    {
      key: 'coverage',
      header: 'Coverage',
      format: 'percent',
      formula: 'IF([requirement]=0,"",[covered]/[requirement])',
      total: { formula: 'IF([requirement]=0,"",[covered]/[requirement])' },
      shading: 'bar',
    },
  ],
  rows: [
    { id: '=N1', requirement: 100, covered: 100, gap: 0, coverage: 1 },
    { id: 'N2', requirement: 200, covered: 20, gap: 180, coverage: 0.1 },
  ],
  totalLabel: 'Total',
  checkLabel: 'Check',
};

describe('planSheet', () => {
  it('puts title, header line, column headers, units, rows, total and check below each other', () => {
    const plan = planned(table);
    expect(at(plan, 'A1')).toEqual({ text: 'An example' });
    expect(at(plan, 'A2')).toEqual({ text: 'As of: 31 December 2020  ·  Currency: USD' });
    expect(at(plan, 'B4')).toEqual({ text: 'Requirement' });
    expect(at(plan, 'B5')).toEqual({ text: 'USD' });
    expect(at(plan, 'B6')).toBe(100);
    expect(at(plan, 'A8')).toEqual({ text: 'Total' });
    expect(at(plan, 'A10')).toEqual({ text: 'Check' });
  });

  it('keeps text as text, even where it looks like a formula', () => {
    expect(at(planned(table), 'A6')).toEqual({ text: '=N1' });
  });

  it('writes one live formula a column over the cells of its own row', () => {
    const plan = planned(table);
    expect(at(plan, 'D6')).toEqual({ formula: '=B6-C6' });
    expect(at(plan, 'D7')).toEqual({ formula: '=B7-C7' });
    expect(at(plan, 'E7')).toEqual({ formula: '=IF(B7=0,"",C7/B7)' });
  });

  it('sums columns in the total row and applies its own formulas there', () => {
    const plan = planned(table);
    expect(at(plan, 'B8')).toEqual({ formula: '=SUM(B6:B7)' });
    expect(at(plan, 'E8')).toEqual({ formula: '=IF(B8=0,"",C8/B8)' });
  });

  it('R15: proves each printed column against the total of the register', () => {
    const plan = planned(table);
    expect(at(plan, 'B9')).toBe(300);
    expect(at(plan, 'B10')).toEqual({ formula: '=ROUND(B8-B9,6)' });
    expect(at(plan, 'D10')).toBeNull();
  });

  it('keeps the header of a long table in view and on every page', () => {
    const plan = planned(table);
    expect(plan.frozenRows).toBe(5);
    expect(plan.titleRows).toEqual({ first: 4, last: 5 });
  });

  it('puts a chart below its table, over the cells of its columns', () => {
    const plan = planned(table, {
      type: 'chart',
      id: 'chart',
      title: 'Covered',
      kind: 'stackedBar',
      of: 'needs',
      labels: 'id',
      series: ['covered', 'gap'],
      valueTitle: 'USD',
    });
    const [chart] = plan.charts;
    expect(chart?.series[0]?.labels).toEqual({ row: 6, column: 1, rows: 2, columns: 1 });
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Covered', { row: 6, column: 3, rows: 2, columns: 1 }],
      ['Gap', { row: 6, column: 4, rows: 2, columns: 1 }],
    ]);
    // The check row is the tenth; a blank row and the low row above a chart follow.
    expect(chart?.at.row).toBe(13);
    expect(chart?.at.columns).toBe(5);
  });

  it('says which block a chart misses', () => {
    const chart: Block = {
      type: 'chart',
      id: 'lost',
      title: '',
      kind: 'bar',
      of: 'nothing',
      labels: 'id',
      series: ['gap'],
      valueTitle: '',
    };
    expect(() => planned(chart)).toThrow('Chart lost draws block "nothing", which is no table of its sheet.');
  });

  it('adds live totals to a heat map on both sides', () => {
    const plan = planned({
      type: 'heatMap',
      id: 'heat',
      rowHeader: 'Theme',
      rows: ['Urban crime', 'Corruption'],
      columns: ['Africa', 'Asia'],
      format: 'money',
      values: [
        [1, 2],
        [3, null],
      ],
      totalLabel: 'Total',
      good: 'low',
    });
    expect(at(plan, 'D5')).toEqual({ formula: '=SUM(B5:C5)' });
    expect(at(plan, 'B7')).toEqual({ formula: '=SUM(B5:B6)' });
    expect(at(plan, 'D7')).toEqual({ formula: '=SUM(D5:D6)' });
    expect(at(plan, 'C6')).toBeNull();
  });

  it('draws a chart that stands above its table', () => {
    const chart: Block = {
      type: 'chart',
      id: 'chart',
      title: 'Covered',
      kind: 'stackedBar',
      of: 'needs',
      labels: 'id',
      series: ['covered'],
      valueTitle: 'USD',
    };
    // Twelve rows are the least: the chart takes 5 to 16, the table's header 18 and 19.
    const [drawn] = planned(chart, table).charts;
    expect(drawn?.at).toMatchObject({ row: 5, rows: 12 });
    expect(drawn?.series[0]?.values.row).toBe(20);
  });

  it('gives rows the height of their wrapped texts', () => {
    const plan = planned({
      type: 'table',
      id: 'texts',
      columns: [{ key: 'title', header: 'Title', format: 'text', width: 10 }],
      rows: [{ title: 'aaaaa' }, { title: Array.from({ length: 9 }, () => 'aaaaa').join(' ') }],
    });
    // The column is drawn out to 10 x 1.7 = 17 characters: (17 x 7 + 5) x 0.75 = 93 points, less 3.75 of padding and 4%
    // of play: 85.7. Three words of 23.95 and two spaces of 2.26 go into a line, so nine words make three lines: 3 x
    // 12.2 + 2.5 = 39.1, in pixels of 0.75: 39.75. One line: 15.
    expect(plan.widths.get(1)).toBe(17);
    expect(plan.heights.get(5)).toBe(15);
    expect(plan.heights.get(6)).toBe(39.75);
  });

  it('sets text off from the figures before it', () => {
    const plan = planned({
      type: 'table',
      id: 'indents',
      columns: [
        { key: 'name', header: 'Name', format: 'text' },
        { key: 'share', header: 'Share', format: 'percent' },
        { key: 'type', header: 'Type', format: 'text' },
        { key: 'note', header: 'Note', format: 'text' },
      ],
      rows: [{ name: 'A', share: 0.5, type: 'B', note: 'C' }],
    });
    const indented = plan.styles.filter(({ style }) => style.indent === 1 && style.align === 'Left');
    expect(indented.map(({ area: { row, column } }) => [row, column])).toEqual([
      [5, 3],
      [4, 3],
    ]);
  });

  it('draws the line of headline figures from the label to the end of the note', () => {
    const plan = planned({
      type: 'figures',
      id: 'figures',
      figures: [{ key: 'gap', label: 'Gap', value: 1, format: 'money', unit: 'USD', note: 'What is missing.' }],
    });
    expect([at(plan, 'A4'), at(plan, 'B4'), at(plan, 'C4')]).toEqual([{ text: 'Gap' }, { text: 'USD' }, 1]);
    const lined = plan.styles.filter(({ style }) => style.innerLines || style.bottomBorder === 'Hairline');
    const columns = lined.flatMap(({ area }) =>
      Array.from({ length: area.columns }, (_, index) => area.column + index),
    );
    expect([...new Set(columns)].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('repeats title, facts and a blank row where a sheet has several tables', () => {
    const plan = planned(table, { ...table, id: 'more' });
    expect(plan.titleRows).toEqual({ first: 1, last: 3 });
    expect(plan.cells[2] ?? []).toEqual([]);
    expect(plan.frozenRows).toBe(3);
  });

  it('names session and day below every page', () => {
    expect(planned(table).footer).toBe('An example  ·  As of: 31 December 2020  ·  Currency: USD');
  });

  it('counts dates from 1904 in a workbook that does', () => {
    // 31 December 2020 is 44196 from 1900 and 42734 from 1904 (Microsoft: the difference is 1,462 days).
    const dates: Block = {
      type: 'table',
      id: 'dates',
      columns: [{ key: 'day', header: 'Day', format: 'date' }],
      rows: [{ day: '2020-12-31' }],
    };
    expect(at(planSheet(sheetOf(dates), report(), false), 'A5')).toBe(44196);
    expect(at(planSheet(sheetOf(dates), report(), true), 'A5')).toBe(42734);
  });
});
