import type { TestBench, Probe } from './probe';

async function addChart({ context, sheet }: TestBench): Promise<Excel.Chart> {
  sheet.getRange('A1:B4').values = [
    ['Theme', 'Gap'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
  await context.sync();
  return chart;
}

async function nameOf({ context }: TestBench, chart: Excel.Chart, at = 0): Promise<string> {
  const series = chart.series.getItemAt(at).load('name');
  await context.sync();
  return series.name;
}

/** What the code relies on where it draws charts. */
export const CHART_PROBES: readonly Probe[] = [
  {
    name: 'Names of series by reference',
    reliesOn: 'A series that is made with the header of its cells is called as the header says.',
    expects: { name: 'Gap' },
    async attempt(bench) {
      return { name: await nameOf(bench, await addChart(bench)) };
    },
  },
  {
    name: 'Names of series that are given',
    reliesOn: 'A series, and a chart, keep the names that they are given.',
    expects: { first: 'Gap in USD', second: ' =A1', chart: 'Pledgebook 1' },
    async attempt(bench) {
      const { context } = bench;
      const chart = await addChart(bench);
      chart.name = 'Pledgebook 1';
      chart.series.getItemAt(0).name = 'Gap in USD';
      chart.series.add(' =A1');
      await context.sync();
      const [first, second] = [await nameOf(bench, chart), await nameOf(bench, chart, 1)];
      chart.load('name');
      await context.sync();
      return { first, second, chart: chart.name };
    },
  },
  {
    name: 'Cells of a series',
    reliesOn: 'A series shows the cells that it is given; a chart stands where it is put, as wide as it is made.',
    expects: { series: 2, title: 'Coverage', width: 300, reversed: true },
    async attempt(bench) {
      const { context, sheet } = bench;
      const chart = await addChart(bench);
      const series = chart.series.add('Half');
      series.setValues(sheet.getRange('B2:B4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      chart.title.text = 'Coverage';
      chart.setPosition('D2', 'H12');
      chart.width = 300;
      chart.axes.categoryAxis.reversePlotOrder = true;
      await context.sync();
      chart.load('width');
      chart.title.load('text');
      chart.series.load('count');
      chart.axes.categoryAxis.load('reversePlotOrder');
      await context.sync();
      return {
        series: chart.series.count,
        title: chart.title.text,
        width: Math.round(chart.width),
        reversed: chart.axes.categoryAxis.reversePlotOrder,
      };
    },
  },
];
