import { numberFormat, placesFor } from '../../src/excel/sheet/numberFormats';
import { planSheet } from '../../src/excel/report/planSheet';
import type { SheetPlan } from '../../src/excel/sheet/sheetPlan';
import { STYLES } from '../../src/excel/sheet/styles';
import type { Block, Report, TableBlock } from '../../src/report/report';

/** Options of a need: the second is compared with the first. */
const OPTIONS: TableBlock = {
  type: 'table',
  id: 'options',
  columns: [
    { key: 'id', header: 'Project', format: 'text' },
    { key: 'cost', header: 'Cost', format: 'money' },
    { key: 'outcome', header: 'Outcome', format: 'number' },
    { key: 'against', header: 'Compared with', format: 'text' },
    { key: 'more', header: 'More', format: 'money', formula: 'IF([against]="","",[cost]-[cost where id=against])' },
    { key: 'step', header: 'Step', format: 'number', formula: '[outcome]-[above:outcome]' },
  ],
  rows: [
    { id: 'A', cost: 100, outcome: 1, against: null, more: null, step: 1 },
    { id: 'B', cost: 300, outcome: 2.5, against: 'A', more: 200, step: 1.5 },
    { id: 'C', cost: 900, outcome: 2, against: null, more: null, step: -0.5 },
  ],
  strongRows: [0, 1],
};

const planned = (...blocks: Block[]): SheetPlan => {
  const sheet = { id: 's', name: 'S', title: 'S', header: [], notes: [], blocks };
  const report: Report = {
    sheets: [sheet],
    language: 'en',
    words: { notes: 'Notes', registerTotal: 'Total', millions: 'M', colon: ': ', comma: ', ' },
    decimals: 0,
    rightToLeft: false,
  };
  return planSheet(sheet, report, false);
};

// The title is in row 1, the line below it in row 2, the column headers in row 3, the options in rows 4 to 6.
describe('a table of options', () => {
  const plan = planned(OPTIONS);

  it('looks a row up by what a column holds in it, in one formula for all rows', () => {
    expect(plan.cells[4]![4]).toEqual({ formula: '=IF(D5="","",B5-SUMPRODUCT(($A$4:$A$6=D5)*$B$4:$B$6))' });
    expect(plan.cells[5]![4]).toEqual({ formula: '=IF(D6="","",B6-SUMPRODUCT(($A$4:$A$6=D6)*$B$4:$B$6))' });
  });

  it('refers to the row above', () => {
    expect(plan.cells[4]![5]).toEqual({ formula: '=C5-C4' });
  });

  it('marks the rows that a reader looks for', () => {
    const strong = plan.styles.filter(({ style }) => style === STYLES.strongRow).map(({ area }) => area.row);
    expect(strong).toEqual([4, 5]);
  });
});

describe('a plane', () => {
  const plane = {
    type: 'chart',
    id: 'plane',
    title: 'Plane',
    kind: 'scatter',
    of: 'options',
    labels: 'outcome',
    labelTitle: 'people trained',
    series: ['cost'],
    valueTitle: 'Cost, USD',
    parts: [
      { name: 'Frontier', from: 0, rows: 2, look: 'line' },
      { name: 'C', from: 2, rows: 1, look: 'crosses' },
    ],
  } as const;

  it('is drawn of runs of rows, with a title on each axis', () => {
    const [chart] = planned(OPTIONS, plane).charts;
    expect(chart).toMatchObject({ title: 'Plane', labelTitle: 'people trained', valueTitle: 'Cost, USD' });
    expect(chart!.series.map(({ name, labels, values, look }) => [name, labels, values, look])).toEqual([
      ['Frontier', { row: 4, column: 3, rows: 2, columns: 1 }, { row: 4, column: 2, rows: 2, columns: 1 }, 'line'],
      ['C', { row: 6, column: 3, rows: 1, columns: 1 }, { row: 6, column: 2, rows: 1, columns: 1 }, 'crosses'],
    ]);
  });

  it('stays on the page of its table', () => {
    const { blocks, charts } = planned(OPTIONS, plane);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]!.last).toBe(charts[0]!.at.row + charts[0]!.at.rows - 1);
  });
});

describe('a curve', () => {
  const share: TableBlock = {
    type: 'table',
    id: 'shares',
    columns: [
      { key: 'added', header: 'Added', format: 'number' },
      { key: 'share', header: 'Share', format: 'percent' },
    ],
    rows: [
      { added: 0, share: 0 },
      { added: 10, share: 1 },
    ],
  };

  it('fills its axis, and ends at the whole where it shows shares', () => {
    const [chart] = planned(share, {
      type: 'chart',
      id: 'curve',
      title: 'Curve',
      kind: 'curve',
      of: 'shares',
      labels: 'added',
      series: ['share'],
      valueTitle: '',
    }).charts;
    expect(chart).toMatchObject({ valueFormat: '0%', valueMost: 1, labelLeast: 0, labelMost: 10 });
  });
});

describe('decimals of ratios and numbers', () => {
  it.each([
    ['ratio', [1714, 2400.4], 0],
    ['ratio', [76.7, 2400], 2],
    ['ratio', [500, 2500], 0],
    ['ratio', [0.0123, 5], 4],
    ['number', [1, 2, null], 0],
    ['number', [277.25, 1], 2],
    ['number', [0.004], 5],
    ['number', [], 0],
  ] as const)('%s of %j: %i', (format, values, places) => {
    expect(placesFor(format, values)).toBe(places);
  });

  it('stand in the number format', () => {
    expect([numberFormat('ratio', 0, 2), numberFormat('number', 0, 2), numberFormat('money', 0, 2)]).toEqual([
      '#,##0.00;(#,##0.00);"–"',
      '#,##0.00',
      '#,##0;(#,##0);"–"',
    ]);
  });
});
