import { codeOf, embedForTest, onSheet } from './embedForTest';

describe('conditional formats', () => {
  it('of a colour scale keep their criteria', async () => {
    await onSheet(async (sheet, context) => {
      const criteria = {
        minimum: { type: 'LowestValue', color: '#63BE7B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'HighestValue', color: '#F8696B' },
      } as Excel.ConditionalColorScaleCriteria;
      const format = sheet.getRange('B2:B9').conditionalFormats.add('ColorScale');
      format.colorScale.criteria = criteria;
      format.load('type,priority,stopIfTrue,colorScale/criteria,colorScale/threeColorScale');
      const range = format.getRange().load('address');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        type: 'ColorScale',
        priority: 0,
        colorScale: { criteria, threeColorScale: true },
      });
      expect(range.address).toBe('Sheet1!B2:B9');
      expect(format.stopIfTrue).toBeNull();
    });
  });

  it('of two colours have no midpoint', async () => {
    await onSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange('A1').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
        maximum: { type: 'Percent', formula: '90', color: '#000000' },
      };
      colorScale.load('threeColorScale');
      await context.sync();
      expect(colorScale.threeColorScale).toBe(false);
    });
  });

  it('of a data bar keep colours and bounds', async () => {
    await onSheet(async (sheet, context) => {
      const { dataBar } = sheet.getRange('B2:B9').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#9cc3e0';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '1' };
      dataBar.load(
        'lowerBoundRule,upperBoundRule,showDataBarOnly,positiveFormat/fillColor,positiveFormat/gradientFill',
      );
      await context.sync();
      expect(dataBar.toJSON()).toMatchObject({
        lowerBoundRule: { type: 'Number', formula: '0' },
        upperBoundRule: { type: 'Number', formula: '1' },
        showDataBarOnly: false,
        positiveFormat: { fillColor: '#9CC3E0', gradientFill: false },
      });
    });
  });

  it('of a formula keep the formula and the looks', async () => {
    await onSheet(async (sheet, context) => {
      const { custom } = sheet.getRange('C4:C9').conditionalFormats.add('Custom');
      custom.rule.formula = '=AND(ISNUMBER(C4),C4<>0)';
      custom.format.fill.color = '#C00000';
      custom.format.font.color = '#FFFFFF';
      custom.format.font.bold = true;
      custom.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
      await context.sync();
      expect(custom.toJSON()).toMatchObject({
        rule: { formula: '=AND(ISNUMBER(C4),C4<>0)' },
        format: { fill: { color: '#C00000' }, font: { color: '#FFFFFF', bold: true } },
      });
    });
  });

  it('of a value keep operator and operands', async () => {
    await onSheet(async (sheet, context) => {
      const { cellValue } = sheet.getRange('A1').conditionalFormats.add('CellValue');
      cellValue.rule = { operator: 'Between', formula1: '1', formula2: '=B1' };
      cellValue.load('rule');
      await context.sync();
      expect(cellValue.rule).toEqual({ operator: 'Between', formula1: '1', formula2: '=B1' });
    });
  });

  it('are refused where they are not complete, or not of that type', async () => {
    const added = (work: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> =>
      codeOf((sheet) => work(sheet.getRange('A1').conditionalFormats));
    expect(await added((all) => (all.add('Custom').custom.rule.formula = 'A1>0'))).toBe('InvalidArgument');
    expect(await added((all) => (all.add('Custom').custom.rule.formula = '=SUM(A1'))).toBe('InvalidArgument');
    expect(await added((all) => (all.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1' }))).toBe(
      'InvalidArgument',
    );
    expect(
      await added((all) => {
        all.add('ColorScale').colorScale.criteria = {
          minimum: { type: 'Number', color: '#FFFFFF' },
          maximum: { type: 'HighestValue', color: '#FFFFFF' },
        };
      }),
    ).toBe('InvalidArgument');
    expect(await added((all) => all.add('DataBar').colorScale.load('threeColorScale'))).toBe('InvalidOperation');
    expect(await added((all) => (all.add('DataBar').stopIfTrue = true))).toBe('InvalidOperation');
    expect(await added((all) => all.add('IconSet'))).toBe('NotImplemented');
  });

  it('of another type are null objects', async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRange('A1').conditionalFormats.add('DataBar');
      const scale = format.colorScaleOrNullObject.load('threeColorScale');
      const bar = format.dataBarOrNullObject.load('showDataBarOnly');
      await context.sync();
      expect([scale.isNullObject, bar.isNullObject]).toEqual([true, false]);
    });
  });
});

describe('priorities of conditional formats', () => {
  /** The ids of all formats on the sheet, the first in priority first. */
  const order = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> => {
    const all = sheet.getRange().conditionalFormats.load('items/id,items/priority');
    await context.sync();
    expect(all.items.map(({ priority }) => priority)).toEqual(all.items.map((_, index) => index));
    return all.items.map(({ id }) => id);
  };

  const three = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> => {
    const made = ['A1', 'A2', 'A3'].map((address) =>
      sheet.getRange(address).conditionalFormats.add('DataBar').load('id'),
    );
    await context.sync();
    return made;
  };

  it('begin with the format that was added last (Microsoft: "at the first/top priority")', async () => {
    await onSheet(async (sheet, context) => {
      const [first, second, third] = await three(sheet, context);
      expect(await order(sheet, context)).toEqual([third!.id, second!.id, first!.id]);
    });
  });

  it.each([
    [1, ['2', '3', '1']],
    [-1, ['2', '1', '3']],
    [99, ['2', '1', '3']],
    [-99, ['3', '2', '1']],
  ])('of %i: the others close up, and what is out of bounds is first or last', async (priority, wanted) => {
    await onSheet(async (sheet, context) => {
      const made = await three(sheet, context);
      made[2]!.priority = priority;
      const ids = await order(sheet, context);
      expect(ids.map((id) => String(made.findIndex((format) => format.id === id) + 1))).toEqual(wanted);
    });
  });

  it('close up when one is deleted', async () => {
    await onSheet(async (sheet, context) => {
      const [first, second, third] = await three(sheet, context);
      second!.delete();
      expect(await order(sheet, context)).toEqual([third!.id, first!.id]);
    });
  });
});

describe('clearing conditional formats of a range', () => {
  it('leaves what lies beside it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      const ranges = left.items.map((format) => format.getRange().load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!A1:A3', 'Sheet1!A6:A9']);
      expect(new Set(left.items.map(({ id }) => id)).size).toBe(2);
    });
  });

  it('takes those that lie within', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').conditionalFormats.add('DataBar');
      sheet.getRange('A1:C3').conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('of the file writes what is left anew, or refuses where the rule is not known', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => void sheet.getRange('A1:A9').conditionalFormats.add('DataBar'), embedded);
    const [sheet] = embedded.workbook.sheets;
    sheet!.conditionalFormats[0]!.origin = 'file';
    await onSheet((one) => one.getRange('A1').conditionalFormats.clearAll(), embedded);
    expect(sheet!.conditionalFormats.map(({ origin }) => origin)).toEqual(['made']);
    Object.assign(sheet!.conditionalFormats[0]!, { type: 'IconSet', origin: 'file' });
    expect(await codeOf((one) => one.getRange('A2').clear(), embedded)).toBe('NotImplemented');
    await onSheet((one) => one.getRange('A1:B9').clear(), embedded);
    expect(sheet!.conditionalFormats).toEqual([]);
  });

  it('is refused on a protected sheet', async () => {
    const protectedSheet = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.protection.protect();
    }, protectedSheet);
    const change = (work: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> =>
      codeOf((sheet) => work(sheet.getRange('A1').conditionalFormats), protectedSheet);
    expect(await change((all) => all.clearAll())).toBe('AccessDenied');
    expect(await change((all) => all.getItemAt(0).delete())).toBe('AccessDenied');
    expect(await change((all) => (all.getItemAt(0).custom.rule.formula = '=FALSE'))).toBe('AccessDenied');
  });
});
