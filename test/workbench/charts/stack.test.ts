import type { PictureSeries } from '../../../src/workbench/charts/chartPicture';
import { reaches } from '../../../src/workbench/charts/stack';

const series = (...values: (number | null)[]): PictureSeries => ({
  name: 'one',
  values,
  across: null,
  color: '#000000',
  labels: null,
  markers: false,
  line: false,
  gapWidth: 150,
  overlap: 0,
});

describe('where bars begin and end', () => {
  it('lets each begin at zero where they stand beside each other', () => {
    expect(reaches([series(3), series(4)], 'ColumnClustered')).toEqual([[{ from: 0, to: 3 }], [{ from: 0, to: 4 }]]);
  });

  it('stacks them upon each other, negative ones downwards', () => {
    expect(reaches([series(3), series(-2), series(4)], 'BarStacked')).toEqual([
      [{ from: 0, to: 3 }],
      [{ from: 0, to: -2 }],
      [{ from: 3, to: 7 }],
    ]);
  });

  it('shares out the whole in a chart of shares', () => {
    expect(reaches([series(1), series(3)], 'ColumnStacked100')).toEqual([
      [{ from: 0, to: 0.25 }],
      [{ from: 0.25, to: 1 }],
    ]);
  });

  it('leaves cells without a number out', () => {
    expect(reaches([series(null, 2)], 'BarStacked')).toEqual([[null, { from: 0, to: 2 }]]);
  });
});
