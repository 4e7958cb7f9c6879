import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

const properties = (excel: EmbeddedExcel): Promise<{ made: string | null; author: string; title: string }> =>
  excel.run(async (context) => {
    const { properties: found } = context.workbook;
    found.load('creationDate,author,title');
    await context.sync();
    const made = found.creationDate as Date | null;
    return { made: made === null ? null : made.toISOString(), author: found.author, title: found.title };
  });

/** A saved workbook whose core properties are these; none where null. */
async function fileWith(core: string | null): Promise<Uint8Array> {
  const parts = unzipSync(await (await newEmbeddedExcel()).save());
  const path = 'docProps/core.xml';
  expect(strFromU8(parts[path]!)).toContain('dcterms:created');
  if (core !== null) {
    const head =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">';
    parts[path] = strToU8(`${head}${core}</cp:coreProperties>`);
    return zipSync(parts);
  }
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
}

const created = (moment: string): string => `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`;

describe('the properties of a file', () => {
  it('stay when it is saved, opened and saved again', async () => {
    const first = await newEmbeddedExcel();
    const made = await properties(first);
    const second = await openEmbeddedExcel(await first.save());
    expect(await properties(second)).toEqual(made);
    await second.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await properties(await openEmbeddedExcel(await second.save()))).toEqual(made);
  });

  it('are read from its core properties (ECMA-376 part 2, annex on core properties)', async () => {
    const file = await fileWith(
      `<dc:title>Pledges &amp; needs</dc:title><dc:creator>Ada</dc:creator>${created('2020-01-31T23:30:00+02:00')}`,
    );
    expect(await properties(await openEmbeddedExcel(file))).toEqual({
      made: '2020-01-31T21:30:00.000Z',
      author: 'Ada',
      title: 'Pledges & needs',
    });
  });

  it.each([
    ['2020-01-31', '2020-01-31T00:00:00.000Z'],
    ['2020-01-31T12:00:00', '2020-01-31T12:00:00.000Z'],
    ['yesterday', null],
    ['3', null],
    ['', null],
  ])('say that it was made "%s"', async (moment, expected) => {
    expect((await properties(await openEmbeddedExcel(await fileWith(created(moment))))).made).toBe(expected);
  });

  it('are empty where it has none', async () => {
    expect(await properties(await openEmbeddedExcel(await fileWith(null)))).toEqual({
      made: null,
      author: '',
      title: '',
    });
  });
});
