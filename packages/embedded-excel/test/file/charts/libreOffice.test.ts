import { openWorkbook } from '../../../src/file/open/openWorkbook';
import { WRITTEN_TYPES } from '../../../src/file/save/charts/chartKinds';
import type { Chart } from '../../../src/model/chart';
import { convert, describeWithLibreOffice } from '../../libreoffice/libreOffice';
import { packageWithCharts } from './chartPackage';
import { figures, fullChart } from './everyChart';

const facts = ({ type, title, series, valueAxis }: Chart) => ({
  type,
  title,
  axis: valueAxis.title,
  series: series.map(({ values, categories, hasDataLabels }) => [values, categories, hasDataLabels]),
});

describeWithLibreOffice('LibreOffice', () => {
  it('opens a chart of every type, and saves it with its type, titles, cells and labels', async () => {
    const workbook = figures();
    workbook.sheets[0]!.charts = WRITTEN_TYPES.map((type) => fullChart(type));
    const saved = openWorkbook(await convert(packageWithCharts(workbook), 'xlsx'));
    const read = openWorkbook(packageWithCharts(workbook)).sheets[0]!.charts;
    expect(saved.sheets[0]!.charts.map(facts)).toEqual(read.map(facts));
  });
});
