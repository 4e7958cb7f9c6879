import { strFromU8, unzipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel } from '../../node';
import type { EmbeddedExcel } from '../../src/embeddedExcel';

/** Costs against outcomes: a line over the first three points, and the fourth as a point. */
async function plane(): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = [
      [1, 10],
      [2, 20],
      [4, 45],
      [3, 40],
    ];
    const chart = sheet.charts.add('XYScatterLines', sheet.getRange('B1:B3'), 'Columns');
    const line = chart.series.getItemAt(0);
    line.setXAxisValues(sheet.getRange('A1:A3'));
    line.format.line.color = '#0B4F7D';
    line.markerStyle = 'None';
    const point = chart.series.add('Other');
    point.setValues(sheet.getRange('B4'));
    point.setXAxisValues(sheet.getRange('A4'));
    point.format.fill.setSolidColor('#C00000');
    point.format.line.lineStyle = 'None';
    point.markerStyle = 'X';
    await context.sync();
  });
  return excel;
}

const looks = (excel: EmbeddedExcel) =>
  excel.run(async (context) => {
    const [chart] = (await loaded(context)).items;
    const series = chart!.series.load('items/markerStyle,items/format/line/lineStyle');
    chart!.load('chartType');
    await context.sync();
    return [chart!.chartType, ...series.items.map(({ markerStyle, format }) => [markerStyle, format.line.lineStyle])];
  });

async function loaded(context: Excel.RequestContext): Promise<Excel.ChartCollection> {
  const charts = context.workbook.worksheets.getActiveWorksheet().charts.load('items/name');
  await context.sync();
  return charts;
}

describe('a scatter chart', () => {
  it('keeps which series are lines and which are points, when it is saved and opened again', async () => {
    const excel = await plane();
    const wanted = ['XYScatterLines', ['None', 'Continuous'], ['X', 'None']];
    expect(await looks(excel)).toEqual(wanted);
    expect(await looks(await openEmbeddedExcel(await excel.save()))).toEqual(wanted);
  });

  // ECMA-376 part 1, 21.2.2.161: x and y are numbers (numRef); a line is an outline that is filled.
  it('is saved with x as numbers, a coloured line and a coloured marker', async () => {
    const parts = unzipSync(await (await plane()).save());
    const xml = strFromU8(parts['xl/charts/chart1.xml']!);
    expect(xml).toContain('<c:scatterStyle val="lineMarker"/>');
    const series = xml.match(/<c:ser>.*?<\/c:ser>/gs)!;
    expect(series).toHaveLength(2);
    for (const one of series) expect(one).toMatch(/<c:xVal><c:numRef><c:f>Sheet1!\$A\$\d/);
    expect(series[0]).toMatch(/<c:spPr><a:ln w="\d+" cap="rnd"><a:solidFill><a:srgbClr val="0B4F7D"\/>/);
    expect(series[1]).toMatch(/<c:spPr><a:ln><a:noFill\/>/);
    expect(series[1]).toMatch(/<c:symbol val="x"\/>.*<c:spPr><a:solidFill><a:srgbClr val="C00000"\/>/s);
  });

  it('refuses dashed lines, which the embedded Excel does not write', async () => {
    const excel = await plane();
    await expect(
      excel.run(async (context) => {
        const [chart] = (await loaded(context)).items;
        chart!.series.getItemAt(0).format.line.lineStyle = 'Dash';
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
