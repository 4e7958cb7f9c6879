import { chartPart } from '../../../src/file/save/charts/chartPart';
import type { Chart } from '../../../src/model/chart';
import { axis, chart, series, workbookWith, type Given } from './chartPackage';

/** What lies between the tags of each element of a name, as it stands in the file. */
const allOf = (xml: string, element: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<c:${element}(?: [^>]*)?>(.*?)</c:${element}>`, 'gs')), ([, inside]) => inside!);
const of = (xml: string, element: string): string => allOf(xml, element)[0] ?? '';
/** Each point of a cache as "idx=value". */
const points = (xml: string): string[] =>
  Array.from(xml.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>(.*?)<\/c:v>/g), ([, at, value]) => `${at}=${value}`);

/** The part of a chart of one series: labels in A, figures in B, from the second row on. */
function partOf(rows: readonly (readonly Given[])[], more: Partial<Chart> = {}): string {
  const last = rows.length;
  return chartPart(
    chart({
      series: [
        series({
          name: 'not this',
          nameFrom: '=Data!$B$1',
          values: `=Data!$B$2:$B$${last}`,
          categories: `=Data!$A$2:$A$${last}`,
        }),
      ],
      ...more,
    }),
    workbookWith({ Data: rows }),
  );
}

describe('the caches of a chart', () => {
  it('hold what the cells hold: blanks left out, errors as #N/A, texts drawn as 0', () => {
    const xml = partOf([
      ['', 'Gap & <more>'],
      ['Water', [1.5, '#,##0.0']],
      ['Health', ''],
      ['', '#DIV/0!'],
      ['Shelter', 'n/a'],
      ['Food', 1e21],
    ]);
    expect(of(xml, 'tx')).not.toContain('not this');
    const name = of(of(xml, 'ser'), 'tx');
    expect(name).toBe(
      '<c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Gap &amp; &lt;more&gt;</c:v></c:pt></c:strCache></c:strRef>',
    );
    const categories = of(xml, 'cat');
    expect(categories).toContain('<c:strRef><c:f>Data!$A$2:$A$6</c:f><c:strCache><c:ptCount val="5"/>');
    expect(points(categories)).toEqual(['0=Water', '1=Health', '3=Shelter', '4=Food']);
    const values = of(xml, 'val');
    expect(values).toContain('<c:formatCode>#,##0.0</c:formatCode><c:ptCount val="5"/>');
    expect(points(values)).toEqual(['0=1.5', '2=#N/A', '3=0', '4=1e+21']);
  });

  it('show categories of figures as figures with their format, and in a mixed list as the cells show them', () => {
    const dates = partOf([
      ['', 'Paid'],
      [[45_000, 'd mmm yyyy'], 1],
      [[45_031, 'd mmm yyyy'], 2],
    ]);
    expect(of(dates, 'cat')).toMatch(/^<c:numRef>.*<c:formatCode>d mmm yyyy<\/c:formatCode>/);
    expect(points(of(dates, 'cat'))).toEqual(['0=45000', '1=45031']);
    expect(of(dates, 'catAx')).toContain('<c:numFmt formatCode="d mmm yyyy" sourceLinked="1"/>');
    const mixed = partOf([
      ['', 'Paid'],
      [[45_000, 'd mmm yyyy'], 1],
      ['later', 2],
      [true, 3],
    ]);
    // 45,000 days after the last of 1899 is 15 March 2023.
    expect(points(of(mixed, 'cat'))).toEqual(['0=15 Mar 2023', '1=later', '2=TRUE']);
  });

  it('leave out hidden rows, as the chart does', () => {
    const workbook = workbookWith({
      Data: [
        ['Water', 1],
        ['Health', 2],
        ['Shelter', 3],
      ],
    });
    workbook.sheets[0]!.hiddenRows.add(1);
    const one = series({ values: '=Data!$B$1:$B$3', categories: '=Data!$A$1:$A$3' });
    const xml = chartPart(chart({ series: [one] }), workbook);
    expect(points(of(xml, 'val'))).toEqual(['0=1', '1=3']);
    expect(points(of(xml, 'cat'))).toEqual(['0=Water', '1=Shelter']);
    expect(of(xml, 'val')).toContain('<c:ptCount val="2"/>');
  });

  it('end a whole column at its last cell, and have labels of two columns in levels, the inner one first', () => {
    const workbook = workbookWith({
      Data: [
        ['North', 'Water', 1],
        ['', 'Health', 2],
        ['South', 'Water', 3],
      ],
    });
    const whole = series({ values: '=Data!$C:$C', categories: '=Data!$A$1:$B$3' });
    const xml = chartPart(chart({ series: [whole] }), workbook);
    expect(of(xml, 'val')).toContain('<c:ptCount val="3"/>');
    const [inner, outer] = allOf(of(xml, 'multiLvlStrCache'), 'lvl').map(points);
    expect(inner).toEqual(['0=Water', '1=Health', '2=Water']);
    expect(outer).toEqual(['0=North', '2=South']);
  });

  it('are left out for cells that are not in the workbook, but for the name as it was last known', () => {
    const lost = series({
      name: 'Gap',
      nameFrom: '=Gone!$A$1',
      values: '=Gone!$A$2:$A$3',
      categories: '=Gone!$B$2:$B$3',
    });
    const xml = chartPart(chart({ series: [lost] }), workbookWith({ Data: [] }));
    expect(of(xml, 'val')).toBe('<c:numRef><c:f>Gone!$A$2:$A$3</c:f></c:numRef>');
    expect(of(xml, 'cat')).toBe('<c:strRef><c:f>Gone!$B$2:$B$3</c:f></c:strRef>');
    expect(points(of(of(xml, 'ser'), 'tx'))).toEqual(['0=Gap']);
  });
});

describe('texts of users', () => {
  it('are texts in the file, whatever they look like', () => {
    const formula = '=HYPERLINK("http://example.org")';
    const xml = chartPart(
      chart({ title: formula, valueAxis: axis({ title: formula }), series: [series({ name: formula })] }),
      workbookWith({ Data: [] }),
    );
    expect(xml).not.toContain('<c:f>');
    expect(of(of(xml, 'ser'), 'tx')).toBe(`<c:v>${formula}</c:v>`);
    expect(xml.match(/<a:t>=HYPERLINK\("http:\/\/example\.org"\)<\/a:t>/g)).toHaveLength(2);
  });

  it('read from the right where they begin with Arabic letters', () => {
    const titled = (title: string): string => of(chartPart(chart({ title }), workbookWith({ Data: [] })), 'title');
    expect(titled('2024: الفجوة (USD)')).toContain('<a:pPr rtl="1">');
    expect(titled('Gap (الفجوة)')).not.toContain('rtl');
  });
});

describe('the axis of values', () => {
  const least = (figures: readonly Given[], more: Partial<Chart> = {}): string | undefined =>
    /<c:min val="([^"]*)"\/>/.exec(of(partOf([['', 'Gap'], ...figures.map((one) => ['x', one])], more), 'valAx'))?.[1];

  it('begins at zero under bars and areas whose figures are not negative', () => {
    expect(least([900, 950])).toBe('0');
    expect(least([900, 950], { type: 'BarStacked' })).toBe('0');
    expect(least([900, 950], { type: 'AreaStacked' })).toBe('0');
  });

  it('is left to Excel with negative figures, for lines, below a maximum that is not positive, and where nothing is known', () => {
    expect(least([900, -1])).toBeUndefined();
    expect(least([900, 950], { type: 'LineMarkers' })).toBeUndefined();
    expect(least([900, 950], { valueAxis: axis({ maximum: 0 }) })).toBeUndefined();
    expect(least([900, 950], { series: [series({ values: '=Gone!$A$1' })] })).toBeUndefined();
  });

  it('begins where the chart says', () => {
    expect(least([900, -1], { valueAxis: axis({ minimum: 100 }) })).toBe('100');
  });

  it('keeps the labels of categories away from negative bars', () => {
    const labels = (figure: number): string =>
      of(
        partOf([
          ['', 'Gap'],
          ['x', figure],
        ]),
        'catAx',
      );
    expect(labels(-1)).toContain('<c:tickLblPos val="low"/>');
    expect(labels(1)).toContain('<c:tickLblPos val="nextTo"/>');
  });
});

describe('the labels of data', () => {
  it('belong to their series, each with its format', () => {
    const xml = chartPart(
      chart({
        series: [
          series({ hasDataLabels: true, dataLabelFormat: '#,##0' }),
          series({}),
          series({ hasDataLabels: true, dataLabelFormat: '0%' }),
        ],
      }),
      workbookWith({ Data: [] }),
    );
    const codes = allOf(xml, 'ser').map((one) => /<c:dLbls><c:numFmt formatCode="([^"]*)"/.exec(one)?.[1]);
    expect(codes).toEqual(['#,##0', undefined, '0%']);
  });

  // WCAG 2.2, 1.4.3: white on #0B4F7D has 8.6 to 1, #404040 on it 1.2 to 1; on #F2B134 white has 1.9, #404040 5.5.
  it.each([
    ['#0B4F7D', 'FFFFFF'],
    ['#F2B134', '404040'],
  ])('can be read on stacked bars of %s', (color, expected) => {
    const xml = chartPart(
      chart({ type: 'BarStacked', series: [series({ color, hasDataLabels: true })] }),
      workbookWith({ Data: [] }),
    );
    expect(/srgbClr val="(\w+)"/.exec(of(xml, 'dLbls'))?.[1]).toBe(expected);
  });
});

describe('a chart of a type that cannot be written', () => {
  it('is refused by name', () => {
    expect(() => chartPart(chart({ type: '3DColumn' }), workbookWith({ Data: [] }))).toThrow(
      'A chart of type 3DColumn cannot be written.',
    );
  });
});
