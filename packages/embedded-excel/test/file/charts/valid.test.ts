import { WRITTEN_TYPES } from '../../../src/file/save/charts/chartKinds';
import type { Chart } from '../../../src/model/chart';
import { describeWithValidator, validate } from '../../openXml/validate';
import { axis, packageWithCharts, series } from './chartPackage';
import { figures, fullChart } from './everyChart';

const fileOf = (...charts: readonly Chart[]): Uint8Array => {
  const workbook = figures();
  workbook.sheets[0]!.charts.push(...charts);
  return packageWithCharts(workbook);
};

/** Charts at the edges of what they can say: nothing, everything the other way round, cells that are not there. */
const bare = (type: string): Chart =>
  fullChart(type, {
    name: 'A & "B" <\u0007>',
    title: '',
    legend: { visible: false, position: 'Bottom' },
    categoryAxis: axis({ visible: false }),
    valueAxis: axis({ visible: false }),
    series: [series({})],
  });
const turned = (type: string): Chart =>
  fullChart(type, {
    title: 'عنوان\nsecond line\u0000\ud800',
    legend: { visible: true, position: 'Corner' },
    categoryAxis: axis({ title: 'x', reversePlotOrder: true, majorGridlines: true, minimum: 0.5, maximum: 1e21 }),
    valueAxis: axis({ title: 'y', reversePlotOrder: true, minimum: -1, maximum: 1e-7, numberFormat: '"<&>"0' }),
    series: [
      series({
        name: 'last known',
        nameFrom: '=Gone!$A$1',
        values: '=Gone!$A$2:$A$9',
        categories: "='Data & figures'!$A$2:$B$5",
        color: '#000000',
        lineColor: '#FFFFFF',
        lineStyle: 'None',
        lineWeight: 0.75,
        markerStyle: 'X',
        hasDataLabels: true,
        ...(/^Bar|^Column/.test(type) && { gapWidth: 0, overlap: -100 }),
      }),
      series({ name: '=1+1', dataLabelFormat: '0%', lineStyle: 'Continuous', lineColor: '#FF0000', lineWeight: 3 }),
    ],
  });

describeWithValidator('the Open XML validator', () => {
  it('finds nothing in a chart of any type, full, bare, or the other way round', async () => {
    const charts = WRITTEN_TYPES.flatMap((type) => [fullChart(type), bare(type), turned(type)]);
    expect(await validate(fileOf(...charts))).toEqual([]);
  });
});
