import { strFromU8, unzipSync } from 'fflate';
import { AS_SENT } from '../../../src/forms/asSent';
import { type EmbeddedExcel, newEmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { writeForm } from '../../../src/excel/forms/writeForm';
import { enter, formOf, lockedAt, mainSheet, row, valuesOf, written } from './build';

const sheetsOf = (excel: EmbeddedExcel) =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const found = sheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility,
      protection: protection.load('protected,options'),
    }));
    await context.sync();
    return found.map(({ name, visibility, protection }) => ({
      name,
      visibility,
      isProtected: protection.protected,
      rows: protection.options.allowInsertRows,
    }));
  });

const { sheets, headers: h, corrections, openNeeds } = formOf('pledges').words;

const earlier = [row({ pledgedOn: '2025-03-12', status: 'paid', currency: 'USD', amount: 5 }, { id: 'P-7' })];

describe('the sheets of a form', () => {
  it('stand in their order, each protected, the lists hidden', async () => {
    const protectedSheet = { isProtected: true, rows: true, visibility: 'Visible' };
    expect(await sheetsOf(await written(formOf('pledges')))).toEqual([
      { ...protectedSheet, name: sheets.instructions },
      { ...protectedSheet, name: sheets.pledges },
      { ...protectedSheet, name: sheets.openNeeds },
      { ...protectedSheet, name: sheets.lists, visibility: 'Hidden' },
    ]);
    const names = (await sheetsOf(await written(formOf('needs')))).map(({ name }) => name);
    expect(names).toEqual([sheets.instructions, sheets.needs, sheets.lists]);
  });

  it('stay so in the file', async () => {
    const excel = await written(formOf('pledges'));
    expect(await sheetsOf(await openEmbeddedExcel(await excel.save()))).toEqual(await sheetsOf(excel));
  });

  it('each bear the form’s reference, in a cell and below each page', async () => {
    const form = formOf('pledges');
    const excel = await written(form);
    for (const { name } of await sheetsOf(excel)) {
      expect([
        name,
        (await valuesOf(excel, name)).flat().some((value) => String(value).includes(form.reference)),
      ]).toEqual([name, true]);
      const footer = await excel.run(async (context) => {
        const page = context.workbook.worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages;
        page.load('leftFooter,rightFooter');
        await context.sync();
        return page.leftFooter + page.rightFooter;
      });
      expect(footer).toMatch(new RegExp(`${form.reference}.*${form.words.page('&P', '&N')}`));
    }
  });

  it('say whose form it is below each page, and in Arabic number the pages without a word', async () => {
    const footerOf = async (more: Parameters<typeof formOf>[1], language: 'en' | 'ar') => {
      const form = formOf('pledges', more, language);
      return (await written(form)).run(async (context) => {
        const page = context.workbook.worksheets.getItem(form.words.sheets.pledges).pageLayout.headersFooters;
        const { defaultForAllPages } = page;
        defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
        await context.sync();
        return [defaultForAllPages.leftFooter, defaultForAllPages.centerFooter, defaultForAllPages.rightFooter];
      });
    };
    const [, donor] = await footerOf({ party: 'R&D Fund' }, 'en');
    // "&" begins a code in footers, "&&" is the sign itself (ECMA-376, 18.3.1.46).
    expect(donor).toMatch(/R&&D Fund$/);
    expect((await footerOf({}, 'ar'))[2]).toMatch(/^&\d+ &P \/ &N$/);
    // Excel takes 255 characters for the three parts together.
    expect((await footerOf({ party: 'A long name '.repeat(40) }, 'en')).join('&L&C&R').length).toBeLessThan(255);
  });

  it('say what bold headers mean, on the first sheet and above the tables', async () => {
    const form = formOf('pledges');
    const excel = await written(form);
    const { instructions } = form.words;
    for (const name of [sheets.instructions, sheets.pledges])
      expect((await valuesOf(excel, name)).flat()).toContain(instructions.required);
    const { name, headers, column } = await mainSheet(excel, form);
    const bold = await excel.run(async (context) => {
      const fonts = [h.pledgedOn, h.status, h.notes].map((header) =>
        context.workbook.worksheets
          .getItem(name)
          .getRange(`${column(header)}${headers[0]!}`)
          .format.font.load('bold'),
      );
      await context.sync();
      return fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([true, true, false]);
  });

  it('say when the form was made, and of what day the gaps of open needs are', async () => {
    const form = formOf('pledges');
    const excel = await written(form);
    const { madeOn, asOf } = form.words.head;
    const said = async (name: string): Promise<string> => (await valuesOf(excel, name)).flat().join('\n');
    expect(await said(sheets.instructions)).toContain(`${madeOn}\n\n24 November 2026`);
    expect(await said(sheets.pledges)).toContain(`${madeOn}: 24 November 2026`);
    const ofNeeds = await said(sheets.openNeeds);
    expect(ofNeeds).toContain(`${asOf}: 30 June 2026`);
    expect(ofNeeds).not.toContain('24 November');
    expect(await said(sheets.pledges)).not.toContain('30 June');
  });

  it('print on A4, the tables in landscape with titles on every page', async () => {
    const excel = await written(formOf('pledges', { newRows: 80 }));
    const pages = await excel.run(async (context) => {
      const found = [sheets.instructions, sheets.pledges, sheets.openNeeds].map((name) => {
        const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(name);
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
        return {
          layout: pageLayout.load('orientation,paperSize,zoom'),
          titles,
          breaks: horizontalPageBreaks.load('items'),
        };
      });
      await context.sync();
      return found.map(({ layout, titles, breaks }) => ({
        orientation: layout.orientation,
        paper: layout.paperSize,
        titles: !titles.isNullObject,
        zoom: layout.zoom,
        breaks: breaks.items.length,
      }));
    });
    expect(pages).toEqual([
      expect.objectContaining({ orientation: 'Portrait', paper: 'A4', titles: false }),
      expect.objectContaining({
        orientation: 'Landscape',
        paper: 'A4',
        titles: true,
        zoom: { scale: expect.any(Number) as number },
      }),
      expect.objectContaining({ orientation: 'Landscape', paper: 'A4', titles: true }),
    ]);
    expect(pages[1]!.zoom.scale).toBeGreaterThanOrEqual(50);
    expect(pages[1]!.breaks).toBeGreaterThan(1);
  });

  it('list open needs with the total of the gaps, by formula', async () => {
    const excel = await written(formOf('pledges'));
    const cells = await valuesOf(excel, sheets.openNeeds);
    // 1,000 + 2,000 + 3,000
    expect(cells.find(([first]) => first === openNeeds.total)!.at(-1)).toBe(6000);
    const none = await written(formOf('pledges', { lists: { ...formOf('pledges').lists, needs: [] } }));
    expect((await valuesOf(none, sheets.openNeeds)).flat()).toContain(openNeeds.none);
  });

  it('keep the earlier rows as they were sent, below their headers and the marker', async () => {
    const amended = [{ ...earlier[0]!, cells: { ...earlier[0]!.cells, amount: 9 } }];
    const form = formOf('pledges', { earlier: amended, asSent: earlier });
    const cells = await valuesOf(await written(form), sheets.lists);
    const column = cells[0]!.indexOf(AS_SENT);
    const headers = cells[1]!.slice(column);
    expect(headers).toEqual([h.id, h.answer, ...form.columns.map(({ header }) => header)]);
    const sent = cells[2]!.slice(column);
    expect(sent[headers.indexOf(h.id)]).toBe('P-7');
    expect(sent[headers.indexOf(h.amount)]).toBe(5);
    // 12 March 2025
    expect(sent[headers.indexOf(h.pledgedOn)]).toBe(45_728);
  });

  it('have rates of categories in base currency by formula', async () => {
    const cells = await valuesOf(await written(formOf('pledges')), sheets.lists);
    const column = cells[0]!.indexOf('categories.inBase');
    // 400 euro at 1.25, 10 dollars, yen without a rate
    expect([1, 2, 3].map((index) => cells[index]![column])).toEqual([500, 10, '']);
  });
});

describe('cells', () => {
  const form = formOf('pledges', { earlier, asSent: earlier });

  it('to fill in are unlocked, and everything else is locked', async () => {
    const excel = await written(form);
    const { name, headers, column } = await mainSheet(excel, form);
    const [a, b] = [headers[0]! + 1, headers[1]! + 1];
    const open = form.columns.flatMap(({ header }) => [
      `${column(header)}${a}`,
      `${column(header)}${b}:${column(header)}${b + 5}`,
    ]);
    expect(new Set(await lockedAt(excel, name, [...open, `${column(h.answer)}${a}`]))).toEqual(new Set([false]));
    const closed = [h.unit, h.value, h.needTitle, h.check].flatMap((header) => [
      `${column(header)}${a}`,
      `${column(header)}${b}:${column(header)}${b + 5}`,
    ]);
    const heads = [`A1:U${headers[0]!}`, `A${a}`, `A${b - 1}:U${b - 1}`, `A${b}:B${b + 5}`, `A${b + 6}:B${b + 14}`];
    expect(new Set(await lockedAt(excel, name, [...closed, ...heads]))).toEqual(new Set([true]));
  });

  it('that are locked refuse what is entered, and those to fill in take it', async () => {
    const excel = await written(form);
    const { name, headers, column, shown } = await mainSheet(excel, form);
    const first = headers[1]! + 1;
    await expect(enter(excel, name, { [`${column(h.check)}${first}`]: 'complete' })).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(enter(excel, name, { A1: 'x' })).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(enter(excel, sheets.lists, { A2: 'x' })).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(shown(0, h.notes)).toBe('');
    await enter(excel, name, { [`${column(h.notes)}${first}`]: 'A note' });
    expect((await mainSheet(excel, form)).shown(0, h.notes)).toBe('A note');
  });

  it('hold texts that look like formulas as texts', async () => {
    const text = '=HYPERLINK("https://example.org")';
    const evil = formOf('pledges', { party: text, entered: [row({ notes: text, amount: '+1' })] });
    const excel = await written(evil);
    const sheet = await mainSheet(excel, evil);
    expect([sheet.shown(0, h.notes), sheet.shown(0, h.amount)]).toEqual([text, '+1']);
    expect((await valuesOf(excel, sheets.instructions)).flat()).toContain(text);
  });
});

describe('a copy that goes back to its sender', () => {
  const form = formOf('pledges', {
    entered: [
      row({ pledgedOn: '31 February', amount: 5 }, { problems: { pledgedOn: 'There is no such day.', row: 'Twice.' } }),
    ],
  });

  it('begins with a list of what to correct, each with a link to its cell', async () => {
    const excel = await written(form);
    expect((await sheetsOf(excel))[0]!.name).toBe(corrections.sheet);
    const { headers, column } = await mainSheet(excel, form);
    const at = `${column(h.pledgedOn)}${headers.at(-1)! + 1}`;
    const cells = await valuesOf(excel, corrections.sheet);
    const found = cells.findIndex(([first]) => first === at);
    expect(cells[found]!.slice(0, 4)).toEqual([at, h.pledgedOn, '31 February', 'There is no such day.']);
    const link = await excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(corrections.sheet)
        .getRange(`A${found + 1}`)
        .load('hyperlink');
      await context.sync();
      return range.hyperlink;
    });
    expect(link).toMatchObject({ documentReference: `'${sheets.pledges}'!${at}`, textToDisplay: at });
    expect(cells.flat()).toContain('Twice.');
  });

  it('marks the cells with a colour on which text has a contrast of 4.5 to 1', async () => {
    const excel = await written(form);
    const { name, headers, column } = await mainSheet(excel, form);
    const marked = (header: string) =>
      excel.run(async (context) => {
        const { format } = context.workbook.worksheets
          .getItem(name)
          .getRange(`${column(header)}${headers.at(-1)! + 1}`);
        format.load('fill/color,font/color');
        await context.sync();
        return [format.fill.color, format.font.color] as const;
      });
    const [fill, ink] = await marked(h.pledgedOn);
    expect(fill).not.toBe((await marked(h.notes))[0]);
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

it('reads from right to left in Arabic, figures from left to right', async () => {
  const form = formOf('pledges', { entered: [row({ notes: 'x', amount: 5 })] }, 'ar');
  const excel = await written(form);
  const { name, headers, column } = await mainSheet(excel, form);
  const { headers: arabic } = form.words;
  const first = headers.at(-1)! + 1;
  const looks = await excel.run(async (context) => {
    const cells = ['A1', `${column(arabic.notes)}${first}`, `${column(arabic.amount)}${first}`];
    const formats = cells.map((cell) =>
      context.workbook.worksheets.getItem(name).getRange(cell).format.load('horizontalAlignment,readingOrder'),
    );
    await context.sync();
    return formats.map(({ horizontalAlignment, readingOrder }) => [horizontalAlignment, readingOrder]);
  });
  expect(looks).toEqual([
    ['Right', 'RightToLeft'],
    ['Right', 'RightToLeft'],
    ['Right', 'LeftToRight'],
  ]);
});

it('keeps the order of its columns in Arabic, as the sheet itself is turned', async () => {
  for (const kind of ['pledges', 'needs'] as const) {
    const form = formOf(kind, {}, 'ar');
    const excel = await written(form);
    const english = await written(formOf(kind));
    const { words } = form;
    const [main, instructions] = [await mainSheet(excel, form), await valuesOf(excel, words.sheets.instructions)];
    expect(main.values[main.headers[0]! - 1]!.slice(0, 2)).toEqual([words.headers.id, words.headers.answer]);
    const caption = main.values.find((cells) => cells.includes(words.instructions.required))!;
    expect(caption[0]).toBe(words.parts[kind].earlier);
    expect(instructions.find((cells) => cells.includes(words.head.reference))).toEqual([
      words.head.reference,
      '',
      form.reference,
    ]);
    const filled = (cells: readonly unknown[][]): boolean[][] => cells.map((row) => row.map((cell) => cell !== ''));
    expect(filled(instructions)).toEqual(filled(await valuesOf(english, sheets.instructions)));
  }
});

it('ends its lines at the left in Arabic', async () => {
  const form = formOf('pledges', {}, 'ar');
  const excel = await written(form);
  const { name, values } = await mainSheet(excel, form);
  const row = values.findIndex((cells) => cells.includes(form.words.instructions.required));
  const column = values[row]!.indexOf(form.words.instructions.required);
  const align = await excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(name).getCell(row, column);
    format.load('horizontalAlignment,readingOrder');
    await context.sync();
    return [format.horizontalAlignment, format.readingOrder];
  });
  expect(align).toEqual(['Left', 'RightToLeft']);
});

it('opens at its first cell to fill in', async () => {
  const excel = await written(formOf('pledges', { earlier, asSent: earlier }));
  const parts = Object.values(unzipSync(await excel.save())).map((part) => strFromU8(part));
  const [view, ...others] = parts.filter((text) => text.includes('xSplit="2"'));
  expect(others).toEqual([]);
  const { headers, column } = await mainSheet(excel, formOf('pledges'));
  expect(/<sheetViews>.*<\/sheetViews>/.exec(view!)![0]).toContain(
    `activeCell="${column(h.answer)}${headers[0]! + 1}"`,
  );
});

it('stops where it is told to, and tells how far it is', async () => {
  const { run } = await newEmbeddedExcel();
  const told: number[] = [];
  await writeForm(run, formOf('pledges'), { onProgress: (done) => told.push(done) });
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
  await expect(
    writeForm((await newEmbeddedExcel()).run, formOf('pledges'), { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({
    name: 'AbortError',
  });
});

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
