import { codeOf, embedForTest, onSheet } from './embedForTest';

/** The fill that a sheet keeps for its first cell. */
const fillOf = ({ workbook }: ReturnType<typeof embedForTest>): string | undefined =>
  workbook.sheets[0]!.grid.formats.get(0)?.get(0)?.fill;

describe('the looks of a range', () => {
  it('are those of a new workbook until something is set', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,fill/color');
      format.font.load('name,size,bold,italic,underline,color');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        wrapText: false,
        indentLevel: 0,
        columnWidth: 48,
        rowHeight: 15,
        fill: { color: '#FFFFFF' },
        font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', color: '#000000' },
      });
    });
  });

  it('are read as they were set, for all cells', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.fill.color = '#0b5a8f';
      format.font.color = 'red';
      format.font.set({ bold: true, size: 9, name: 'Arial', italic: true, underline: 'Single', strikethrough: true });
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
      const cell = sheet.getRange('C3').format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      cell.fill.load('color');
      cell.font.load();
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        fill: { color: '#0B5A8F' },
        font: {
          name: 'Arial',
          size: 9,
          bold: true,
          italic: true,
          underline: 'Single',
          strikethrough: true,
          color: '#FF0000',
        },
      });
    });
  });

  it('are null where cells differ (Microsoft: "If the column widths are not uniform, null will be returned")', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 100;
      sheet.getRange('A1').format.rowHeight = 40;
      const { format } = sheet.getRange('A1:B2');
      format.load('columnWidth,rowHeight,font/bold,font/italic');
      await context.sync();
      expect([format.columnWidth, format.rowHeight, format.font.bold, format.font.italic]).toEqual([
        null,
        null,
        null,
        false,
      ]);
    });
  });

  it('leave the values and the other looks alone', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[0.5]];
      range.numberFormat = [['0%']];
      range.format.font.bold = true;
      range.format.font.color = '#112233';
      range.load('values,numberFormat,text,format/font/bold,format/font/color');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [[0.5]],
        numberFormat: [['0%']],
        text: [['50%']],
        format: { font: { bold: true, color: '#112233' } },
      });
    });
  });

  it('are refused where Excel knows no such thing', async () => {
    const set = (change: (format: Excel.RangeFormat) => void): Promise<string> =>
      codeOf((sheet) => change(sheet.getRange('A1').format));
    expect(await set((format) => (format.horizontalAlignment = 'Middle' as 'Center'))).toBe('InvalidArgument');
    expect(await set((format) => (format.indentLevel = 251))).toBe('InvalidArgument');
    expect(await set((format) => (format.textOrientation = 91))).toBe('InvalidArgument');
    expect(await set((format) => (format.font.size = 410))).toBe('InvalidArgument');
    expect(await set((format) => (format.rowHeight = 410))).toBe('InvalidArgument');
    expect(await set((format) => (format.fill.color = '#12345'))).toBe('InvalidArgument');
    expect(await set((format) => (format.fill.pattern = 'Gray50'))).toBe('NotImplemented');
  });
});

describe('a fill', () => {
  it('of white is a fill and not the lack of one', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => void (sheet.getRange('A1').format.fill.color = '#FFFFFF'), embedded);
    expect(fillOf(embedded)).toBe('#FFFFFF');
  });

  it('goes with clear', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FF0000';
      fill.clear();
    }, embedded);
    expect(fillOf(embedded)).toBe('');
  });
});

describe('number formats', () => {
  it('are one for all cells, or one for each; null leaves a cell as it is', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.numberFormat = '0.0' as unknown as string[][];
      range.numberFormat = [
        ['@', null],
        [null, 'd mmm yyyy'],
      ] as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['@', '0.0'],
        ['0.0', 'd mmm yyyy'],
      ]);
    });
  });

  it('are refused where the array has another shape than the range', async () => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1:B2').numberFormat = [['0', '0']]))).toBe('InvalidArgument');
  });

  it('are what `text` shows values in', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[1234.5, 45292, true, 'text']];
      range.numberFormat = [['#,##0.00', 'yyyy-mm-dd', 'General', '@']];
      range.load('text');
      await context.sync();
      // 1 January 2024 is day 45292 of Excel.
      expect(range.text).toEqual([['1,234.50', '2024-01-01', 'TRUE', 'text']]);
    });
  });
});

describe('sizes of columns and rows', () => {
  it('are those of whole columns and rows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B3').format.columnWidth = 72;
      sheet.getRange('B3').format.rowHeight = 30;
      const other = sheet.getRange('B1:B2').format.load('columnWidth,rowHeight');
      const whole = sheet.getRange('B:B').format.load('columnWidth');
      const row = sheet.getRange('3:3').format.load('rowHeight');
      await context.sync();
      expect([other.columnWidth, other.rowHeight, whole.columnWidth, row.rowHeight]).toEqual([72, 15, 72, 30]);
    });
  });

  it('of none hide a column', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('C1');
      format.columnWidth = 0;
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBe(0);
    }, embedded);
    expect([...embedded.workbook.sheets[0]!.hiddenColumns]).toEqual([2]);
  });

  it('fit the longest text where that is asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['a'], ['a text of 22 characters']];
      sheet.getRange('A:A').format.autofitColumns();
      const { format } = sheet.getRange('A1');
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBeGreaterThan(23 * 5);
      expect(format.columnWidth).toBeLessThan(23 * 6);
    });
  });
});

describe('Range.clear', () => {
  const filled = async (applyTo: 'All' | 'Formats' | 'Contents'): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.format.font.bold = true;
      range.dataValidation.rule = { wholeNumber: { operator: 'GreaterThan', formula1: 0 } };
      range.conditionalFormats.add('DataBar');
      range.clear(applyTo);
      range.load('values,format/font/bold,dataValidation/type');
      const formats = range.conditionalFormats.load('items/type');
      await context.sync();
      return [range.values[0]![0], range.format.font.bold, range.dataValidation.type, formats.items.length];
    });

  it('takes everything', async () => {
    expect(await filled('All')).toEqual(['', false, 'None', 0]);
  });

  it('takes formats and leaves values (Microsoft: "Clears all formatting for the range, leaving values intact")', async () => {
    expect(await filled('Formats')).toEqual([5, false, 'WholeNumber', 0]);
  });

  it('takes contents and leaves formats (Microsoft: "Clears the contents of the range, leaving formatting intact")', async () => {
    expect(await filled('Contents')).toEqual(['', true, 'WholeNumber', 1]);
  });

  it('takes merged cells apart with their formats', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').merge(false);
      sheet.getRange('A1:B1').clear('Formats');
    }, embedded);
    expect(embedded.workbook.sheets[0]!.merges).toEqual([]);
  });

  it('does not pretend to know what it does not', async () => {
    expect(await codeOf((sheet) => sheet.getRange('A1').clear('ResetContents'))).toBe('NotImplemented');
  });
});
