import { openWorkbook } from '../../src/file/open/openWorkbook';
import { readCells } from '../../src/file/open/readCells';
import { readFormulas, readValues } from '../../src/model/readCells';
import { columnNames } from '../../src/model/tableHeaders';
import { describeWithOpenpyxl, workbookByOpenpyxl } from '../openpyxl/openpyxl';

const REGISTER = `
sheet.title = "Pledges"
sheet.append(["Donor", "Amount", "Day"])
sheet.append(["Côte d’Ivoire", 12.5, datetime.date(2020, 2, 29)])
sheet.append(["  <b>&  ", True, datetime.datetime(2020, 1, 31, 12, 0)])
sheet.append(["a_x0041_b", -1e-7, datetime.time(18, 0)])
sheet["B5"] = "=SUM(B2:B2)"
table = Table(displayName="Pledges", ref="A1:C4")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
sheet.add_table(table)
other = book.create_sheet("Charts & more")
other.sheet_state = "veryHidden"
chart = openpyxl.chart.BarChart()
chart.add_data(openpyxl.chart.Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
sheet.add_chart(chart, "E2")
page = book.create_chartsheet("Page")
page.add_chart(openpyxl.chart.PieChart())
book.move_sheet("Page", -2)
`;

describeWithOpenpyxl('a workbook that openpyxl wrote', () => {
  const block = { row: 0, column: 0, rows: 5, columns: 3 };
  // 29 February 2020 is day 43890 of Excel's calendar, 31 January 43861; noon is half a day more, 18:00 three quarters
  // of one.
  const values = [
    ['Donor', 'Amount', 'Day'],
    ['Côte d’Ivoire', 12.5, 43890],
    ['  <b>&  ', true, 43861.5],
    // openpyxl writes no escapes, so that what looks like one is read as one (ECMA-376 part 1, 22.9.2.19).
    ['aAb', -1e-7, 0.75],
    ['', '', ''],
  ];

  it.each(['book.iso_dates = False', 'book.iso_dates = True'])('has its cells, table, chart and tabs: %s', (dates) => {
    const workbook = openWorkbook(workbookByOpenpyxl(`${dates}${REGISTER}`));
    const [sheet, other] = workbook.sheets;
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Pledges', 'Visible'],
      ['Charts & more', 'VeryHidden'],
    ]);
    expect(readValues(sheet!.grid, block)).toEqual(values);
    expect(readFormulas(sheet!.grid, { row: 4, column: 1, rows: 1, columns: 1 })).toEqual([['=SUM(B2:B2)']]);
    expect(sheet!.tables).toMatchObject([{ name: 'Pledges', area: { row: 0, column: 0, rows: 4, columns: 3 } }]);
    expect(columnNames(sheet!, sheet!.tables[0]!)).toEqual(['Donor', 'Amount', 'Day']);
    expect(sheet!.charts).toMatchObject([{ series: [{ values: "='Pledges'!$B$2:$B$4" }] }]);
    expect(other!.grid.values.size).toBe(0);
    expect(workbook.otherSheets).toEqual([{ name: 'Page', kind: 'chart', visibility: 'Visible', place: 0 }]);
  });

  it('has the same cells for the reader of returned forms', () => {
    const { sheets } = readCells(workbookByOpenpyxl(`book.iso_dates = True${REGISTER}`));
    const filled = values.flatMap((row, down) =>
      row.flatMap((value, along) => (value === '' ? [] : [{ row: down + 1, column: along + 1, value }])),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Pledges', false],
      ['Charts & more', true],
    ]);
    // openpyxl computes no formulas.
    expect(sheets[0]!.cells).toEqual([...filled, { row: 5, column: 2, value: '#CALC!', computed: true }]);
  });

  it('counts days and durations as openpyxl does, also before March 1900 and from 1904', () => {
    const days = `
days = [datetime.date(1900, 1, 1), datetime.date(1900, 2, 28), datetime.date(1900, 3, 1), datetime.timedelta(hours=26, minutes=30), datetime.datetime(2020, 7, 18, 6, 0, 0, 500000)]
sheet.append(days)`;
    const row = (bytes: Uint8Array) => readCells(bytes).sheets[0]!.cells.map(({ value }) => value);
    // 1 January 1900 is day 1, 28 February day 59, 1 March day 61; 26.5 hours are 1.10416... days; 18 July 2020 is day
    // 44030, and 6:00:00.5 is 21600.5 of 86400 seconds.
    const expected = [1, 59, 61, 26.5 / 24, 44030 + 21600.5 / 86400];
    for (const iso of ['True', 'False'])
      row(workbookByOpenpyxl(`book.iso_dates = ${iso}${days}`)).forEach((value, at) =>
        expect(value).toBeCloseTo(expected[at]!, 8),
      );
    const from1904 = `book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
book.iso_dates = True
sheet.append([datetime.date(1904, 1, 3), datetime.datetime(2020, 7, 18, 12, 0)])`;
    // 3 January 1904 is day 2 there; days that count from 1900 are 1462 more.
    expect(row(workbookByOpenpyxl(from1904))).toEqual([2, 44030.5 - 1462]);
  });
});
