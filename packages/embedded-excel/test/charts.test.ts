import { codeOf, embedForTest, onSheet } from './embedForTest';

const TABLE = [
  ['Country', 'Needs', 'Pledges'],
  ['Fiji', 10, 4],
  ['Samoa', 20, 5],
];

describe('a new chart', () => {
  it('takes names and categories from the texts around its values', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = TABLE;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.load('id,name,chartType,series/items/name,title/visible,legend/visible,legend/position');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Needs', 'Pledges']);
      expect([chart.name, chart.chartType, chart.legend.visible]).toEqual(['Chart 1', 'ColumnClustered', true]);
    }, embedded);
    expect(embedded.workbook.sheets[0]!.charts[0]!.series).toMatchObject([
      { nameFrom: '=Sheet1!$B$1', values: '=Sheet1!$B$2:$B$3', categories: '=Sheet1!$A$2:$A$3' },
      { nameFrom: '=Sheet1!$C$1', values: '=Sheet1!$C$2:$C$3', categories: '=Sheet1!$A$2:$A$3' },
    ]);
  });

  it('of rows takes them as series', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = TABLE;
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows').load('series/items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Fiji', 'Samoa']);
    });
  });

  it('sees what formulas have come to', async () => {
    await onSheet(async (sheet, context) => {
      // In these tests a formula's value is a number, so that the first row names nothing.
      sheet.getRange('A1:A2').formulas = [['=1+1'], ['=2+2']];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns').load('series/items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Series1']);
    });
  });

  it('of values alone is drawn up series by series, as the session sheets do it', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = TABLE;
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
      chart.name = 'Gap';
      chart.title.text = 'The gap';
      chart.setPosition('B5', 'D9');
      ['B', 'C'].forEach((column, index) => {
        const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add('Pledges');
        series.name = String(TABLE[0]![index + 1]);
        series.setValues(sheet.getRange(`${column}2:${column}3`));
        series.setXAxisValues(sheet.getRange('A2:A3'));
        series.format.fill.setSolidColor(index === 0 ? '#0B7A75' : '#d9822b');
        series.gapWidth = 50;
        series.overlap = 100;
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = '0.0';
      });
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = 'USD';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.load('left,top,width,height,title/text,axes/valueAxis/numberFormat,axes/valueAxis/minimum');
      chart.axes.valueAxis.title.load('text,visible');
      chart.series.load('items/gapWidth,items/overlap,items/hasDataLabels');
      await context.sync();
      // Columns of 48 and rows of 15 points.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 60, 144, 75]);
      expect(chart.axes.valueAxis.title.toJSON()).toMatchObject({ text: 'USD', visible: true });
      expect([chart.axes.valueAxis.numberFormat, chart.axes.valueAxis.minimum]).toEqual(['#,##0', 0]);
      expect(chart.series.items.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([
        [50, 100],
        [50, 100],
      ]);
    }, embedded);
    expect(embedded.workbook.sheets[0]!.charts).toMatchObject([
      {
        name: 'Gap',
        title: 'The gap',
        titleVisible: true,
        legend: { visible: true, position: 'Bottom' },
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { majorGridlines: false },
        series: [
          {
            name: 'Needs',
            nameFrom: null,
            values: '=Sheet1!$B$2:$B$3',
            categories: '=Sheet1!$A$2:$A$3',
            color: '#0B7A75',
            dataLabelFormat: '0.0',
          },
          { name: 'Pledges', values: '=Sheet1!$C$2:$C$3', color: '#D9822B' },
        ],
      },
    ]);
  });

  it('lies over one cell with its own size where no second is given', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
      chart.width = 200;
      chart.setPosition('C3');
      chart.load('left,top,width');
      await context.sync();
      expect([chart.left, chart.top, chart.width]).toEqual([96, 30, 200]);
    });
  });
});

describe('the charts of a sheet', () => {
  it('are found by name, id and place, and gone when deleted', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:A3')).load('id');
      sheet.charts.add('Pie', sheet.getRange('A1:A3')).name = 'Other';
      await context.sync();
      const found = [
        sheet.charts.getItem('other'),
        sheet.charts.getItem(chart.id),
        sheet.charts.getItemAt(1),
        sheet.charts.getItemOrNullObject('None'),
      ].map((one) => one.load('name'));
      await context.sync();
      expect(found.slice(0, 3).map(({ name }) => name)).toEqual(['Other', 'Chart 1', 'Other']);
      expect(found[3]!.isNullObject).toBe(true);
      sheet.charts.getItem('Other').delete();
      const count = sheet.charts.getCount();
      sheet.charts.load('count');
      await context.sync();
      expect([count.value, sheet.charts.count]).toEqual([1, 1]);
    });
  });

  it('follow a sheet that is renamed', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('B2:B3'));
      sheet.name = "The gap's";
    }, embedded);
    expect(embedded.workbook.sheets[0]!.charts[0]!.series[0]!.values).toBe("='The gap''s'!$B$2:$B$3");
  });
});

describe('refusals of charts', () => {
  const charts = (work: (charts: Excel.ChartCollection, cells: Excel.Range) => void): Promise<string> =>
    codeOf((sheet) => work(sheet.charts, sheet.getRange('A1:A3')));

  it('name what is wrong', async () => {
    expect(await charts((all) => all.getItem('None').delete())).toBe('ItemNotFound');
    expect(await charts((all) => all.getItemAt(0).delete())).toBe('InvalidArgument');
    expect(await charts((all, cells) => (all.add('Line', cells).series.getItemAt(0).gapWidth = 50))).toBe(
      'InvalidArgument',
    );
    expect(await charts((all, cells) => (all.add('BarStacked', cells).series.getItemAt(0).overlap = 101))).toBe(
      'InvalidArgument',
    );
  });

  it('say what is not served, and what Excel would choose itself', async () => {
    expect(await charts((all, cells) => all.add('Waterfall', cells))).toBe('NotImplemented');
    expect(await charts((all, cells) => all.add('Line', cells).axes.valueAxis.load('maximum'))).toBe('NotImplemented');
    expect(await charts((all, cells) => all.add('Line', cells).title.load('overlay'))).toBe('NotImplemented');
  });
});

describe('a chart that came with the file', () => {
  it('counts as made, and is written anew, once it is changed', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3')), embedded);
    const [chart] = embedded.workbook.sheets[0]!.charts;
    chart!.origin = 'file';
    await onSheet((sheet) => void sheet.charts.getItemAt(0).series.getItemAt(0).load('name'), embedded);
    expect(chart!.origin).toBe('file');
    await onSheet((sheet) => void (sheet.charts.getItemAt(0).series.getItemAt(0).gapWidth = 40), embedded);
    expect([chart!.origin, chart!.series[0]!.gapWidth]).toEqual(['made', 40]);
  });
});
