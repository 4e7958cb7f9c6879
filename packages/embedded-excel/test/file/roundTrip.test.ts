import * as fc from 'fast-check';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** What is set on a new sheet, through the client. */
async function made(...works: Work[]): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    for (const work of works) work(context, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
  return excel;
}

const reopened = async (excel: EmbeddedExcel): Promise<EmbeddedExcel> => openEmbeddedExcel(await excel.save());

/** Saved and opened again, a workbook is the same. */
async function staysTheSame(excel: EmbeddedExcel): Promise<void> {
  const again = await reopened(excel);
  expect(again.snapshot()).toEqual(excel.snapshot());
}

const filled: Work = (_, sheet) => {
  sheet.getRange('A1:C4').values = [
    ['Donor', 'Pledged', 'Received'],
    ['A', 10, 4],
    ['B', 20, 20],
    ['C', 30.5, 0],
  ];
};

const WORKS: Record<string, Work[]> = {
  'values of every type': [
    (_, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['text', "'00123"],
        [1.5, -2e-7],
        [true, false],
        ['#N/A', "'#N/A"],
      ];
      sheet.getRange('D9').values = [['línea\n二 🌍 العربية & <b> "q" _x0041_']];
    },
  ],
  'formulas with their values': [
    filled,
    (_, sheet) => {
      sheet.getRange('E1:E6').formulas = [
        ['=SUM(B2:B4)'],
        ['=E1/3'],
        ['="a"&"b"'],
        ['=1=1'],
        ['=1/0'],
        ['=LET(x,B2,x*2)'],
      ];
    },
  ],
  fonts: [
    (_, sheet) => {
      const { font } = sheet.getRange('A1:B2').format;
      Object.assign(font, { name: 'Arial', size: 14, bold: true, italic: true, underline: 'Double', color: '#0B5A8F' });
      sheet.getRange('C3').format.font.strikethrough = true;
    },
  ],
  'fills and borders of every kind': [
    (_, sheet) => {
      sheet.getRange('A1').format.fill.color = '#FFCC00';
      const styles = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
      styles.forEach((style, index) => {
        const border = sheet.getRange(`B${index * 2 + 2}`).format.borders.getItem('EdgeBottom');
        border.style = style;
        border.color = '#C00000';
      });
      (['Hairline', 'Thin', 'Medium', 'Thick'] as const).forEach((weight, index) => {
        const border = sheet.getRange(`D${index * 2 + 2}`).format.borders.getItem('EdgeLeft');
        border.style = 'Continuous';
        border.weight = weight;
      });
    },
  ],
  'alignment, numbers and protection of cells': [
    (_, sheet) => {
      const { format } = sheet.getRange('B2:C3');
      Object.assign(format, { horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
      sheet.getRange('B5').format.textOrientation = 45;
      sheet.getRange('B6').format.textOrientation = -90;
      sheet.getRange('B7').format.shrinkToFit = true;
      sheet.getRange('B8').format.readingOrder = 'RightToLeft';
      sheet.getRange('B9').numberFormat = [['#,##0.00;(#,##0.00);"–"']];
      sheet.getRange('B10').numberFormat = [['d mmm yyyy']];
      sheet.getRange('B11').format.protection.locked = false;
    },
  ],
  'widths, heights, merged and frozen cells': [
    (_, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 31.5;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('4:5').rowHidden = true;
      sheet.getRange('E1:G2').merge();
      sheet.freezePanes.freezeAt('A1:A2');
      sheet.showGridlines = false;
      sheet.tabColor = '#0B5A8F';
    },
  ],
  tables: [
    filled,
    (_, sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'Pledges';
      table.style = 'TableStyleLight9';
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
    },
  ],
  'conditional formats': [
    filled,
    (_, sheet) => {
      const { conditionalFormats } = sheet.getRange('B2:B4');
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#63BE7B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'HighestValue', color: '#F8696B' },
      };
      const custom = sheet.getRange('C2:C4').conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=C2<>0';
      custom.format.fill.color = '#C00000';
      custom.format.font.color = '#FFFFFF';
      const cell = sheet.getRange('A2:A4').conditionalFormats.add('CellValue').cellValue;
      cell.rule = { operator: 'Between', formula1: '=1', formula2: '=5' };
      cell.format.font.bold = true;
      const { dataBar } = sheet.getRange('D2:D4').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#9CC3E0';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '1' };
    },
  ],
  validations: [
    (_, sheet) => {
      const rule = (address: string, wanted: Excel.DataValidationRule): void => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.rule = wanted;
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'No', message: 'Not "this" & that' };
        dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'What it is' };
      };
      sheet.getRange('M2:M9').dataValidation.prompt = { showPrompt: true, title: 'Notes', message: 'In any words' };
      sheet.getRange('N2').format.protection.formulaHidden = true;
      rule('A2:A9', { list: { source: 'paid,committed', inCellDropDown: true } });
      rule('B2:B9', { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } });
      rule('C2:C9', { wholeNumber: { operator: 'Between', formula1: 1945, formula2: 2200 } });
      rule('D2:D9', { custom: { formula: '=LEN(D2)=3' } });
      rule('E2:E9', { list: { source: '=$H$1:$H$5', inCellDropDown: true } });
    },
  ],
  links: [
    (_, sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B7', screenTip: 'there', textToDisplay: 'go' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/', textToDisplay: 'out' };
    },
  ],
  'page set-up': [
    (_, { pageLayout }) => {
      Object.assign(pageLayout, {
        orientation: 'Landscape',
        paperSize: 'A4',
        leftMargin: 36,
        centerHorizontally: true,
      });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:G40');
      pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    },
  ],
  'names, hidden ones too, and settings': [
    (context, sheet) => {
      context.workbook.names.add('Rate', '=0.5');
      sheet.names.add('Marks.Sheet', '="made|a|O""B & Co"').visible = false;
      context.workbook.settings.add('mapping', { needs: 'Table1', columns: ['a', 'b'] });
    },
  ],
  'sheets in their order, hidden ones too': [
    ({ workbook: { worksheets } }) => {
      worksheets.add("It's second").position = 0;
      worksheets.add('Third').visibility = 'Hidden';
      worksheets.add('Fourth').visibility = 'VeryHidden';
      worksheets.getItem('Sheet1').name = 'First';
    },
  ],
  protection: [
    (context, sheet) => {
      sheet.protection.protect();
      context.workbook.protection.protect();
    },
  ],
};

it.each(Object.entries(WORKS))('%s come back as they were', async (_, works) => {
  await staysTheSame(await made(...works));
});

it('a chart comes back as it was', async () => {
  const excel = await made(filled, (_, sheet) => {
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Received';
    chart.title.text = 'Received & pledged';
    chart.setPosition('E2', 'K20');
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.title.text = 'USD';
    chart.axes.valueAxis.numberFormat = '#,##0';
    // Bars are written from nought where nobody says otherwise.
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.series.getItemAt(0).format.fill.setSolidColor('#0B7A75');
    chart.series.getItemAt(1).name = 'Arrived';
    chart.series.getItemAt(0).gapWidth = 50;
    chart.series.getItemAt(0).overlap = 100;
  });
  await staysTheSame(excel);
});

it('saved again without a change, a file holds the same', async () => {
  const excel = await reopened(await made(...Object.values(WORKS).slice(0, 11).flat()));
  await staysTheSame(excel);
});

it('changes of an opened file come back, whatever they are', async () => {
  const before = await made(...Object.values(WORKS).slice(0, 11).flat());
  const works = Object.values(WORKS)
    .flat()
    .filter((work) => work !== filled && work !== WORKS.protection![0]);
  await fc.assert(
    fc.asyncProperty(fc.subarray(works, { maxLength: 4 }), async (chosen) => {
      const excel = await reopened(before);
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:Z50').clear();
        sheet.tables.load('items/name');
        await context.sync();
        sheet.tables.items.forEach((table) => table.delete());
        await context.sync();
        for (const work of chosen) work(context, sheet);
        await context.sync();
      });
      await staysTheSame(excel);
    }),
    { numRuns: 30 },
  );
});

it('text of any kind comes back to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 8 }),
      async (texts) => {
        const excel = await made((_, sheet) => {
          sheet.getRangeByIndexes(0, 0, texts.length, 1).values = texts.map((text) => [`'${text}`]);
        });
        await staysTheSame(excel);
      },
    ),
    { numRuns: 40 },
  );
});
