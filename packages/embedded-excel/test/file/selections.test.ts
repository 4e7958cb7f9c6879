import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** The view of the only sheet. */
function viewIn(file: Uint8Array): string {
  const [[, part] = [], ...others] = Object.entries(unzipSync(file)).filter(([path]) => SHEET.test(path));
  if (!part || others.length > 0) throw new Error('the file has not one sheet');
  return /<sheetView\s.*<\/sheetView>/s.exec(strFromU8(part))![0];
}

/** The tags of a view with the attributes of each by their names. */
const tagsIn = (file: Uint8Array, name: string): Record<string, string>[] =>
  Array.from(viewIn(file).matchAll(new RegExp(`<${name}\\s([^>]*?)/?>`, 'g')), ([, attributes]) =>
    Object.fromEntries(Array.from(attributes!.matchAll(/(\w+)="([^"]*)"/g), ([, key, value]) => [key!, value!])),
  );

async function selected(address: string, frozen: string | null, excel?: EmbeddedExcel): Promise<Uint8Array> {
  const book = excel ?? (await newEmbeddedExcel());
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    if (frozen !== null) sheet.freezePanes.freezeAt(sheet.getRange(frozen));
    sheet.getRange(address).select();
    await context.sync();
  });
  return book.save();
}

describe('what is selected on a sheet', () => {
  it('is selected in the file', async () => {
    const file = await selected('C7:D9', null);
    expect(tagsIn(file, 'selection')).toEqual([{ activeCell: 'C7', sqref: 'C7:D9' }]);
  });

  // The panes as ECMA-376 part 1 names them (18.18.52): the first rows and columns stand in the upper left one, also
  // from right to left.
  it.each([
    ['B7', 'A1:B6', 'bottomLeft'],
    ['C7', 'A1:B6', 'bottomRight'],
    ['C6', 'A1:B6', 'topRight'],
  ])('is %s in its pane where %s is frozen: %s', async (cell, frozen, pane) => {
    const file = await selected(cell, frozen);
    expect(tagsIn(file, 'selection')).toEqual([{ pane, activeCell: cell, sqref: cell }]);
    expect(tagsIn(file, 'pane')).toMatchObject([{ activePane: pane, state: 'frozen', xSplit: '2', ySplit: '6' }]);
  });

  it('is in no other pane where it is among what is frozen', async () => {
    const file = await selected('A1', 'A1:B6');
    expect(tagsIn(file, 'selection')).toEqual([{ activeCell: 'A1', sqref: 'A1' }]);
    expect(tagsIn(file, 'pane')[0]).not.toHaveProperty('activePane');
  });

  it('takes the place of what a file had selected, and what nobody selects anew stays', async () => {
    const first = await selected('B7', 'A1:B6');
    const kept = await (await openEmbeddedExcel(first)).save();
    expect(tagsIn(kept, 'selection')).toEqual([{ pane: 'bottomLeft', activeCell: 'B7', sqref: 'B7' }]);
    const again = await selected('E9', null, await openEmbeddedExcel(first));
    expect(tagsIn(again, 'selection')).toEqual([{ pane: 'bottomRight', activeCell: 'E9', sqref: 'E9' }]);
  });

  it('leaves panes that are split but not frozen as the file has them', async () => {
    const parts = unzipSync(await (await newEmbeddedExcel()).save());
    const split = '<pane xSplit="2000" topLeftCell="C1" activePane="topRight"/><selection pane="topRight" sqref="C1"/>';
    const path = Object.keys(parts).find((one) => SHEET.test(one))!;
    const sheet = strFromU8(parts[path]!);
    parts[path] = strToU8(sheet.replace(/(<sheetView\s[^>]*?)\/?>(<\/sheetView>)?/, `$1>${split}</sheetView>`));
    const file = await selected('A5', null, await openEmbeddedExcel(zipSync(parts)));
    expect(viewIn(file)).toMatch(/xSplit="2000"/);
    expect(tagsIn(file, 'selection')).toMatchObject([{ pane: 'topRight', sqref: 'C1' }]);
  });
});

it('saves all sheets from right to left where that is asked for', async () => {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.add('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  const directions = async (file: Uint8Array): Promise<boolean[]> =>
    (await openEmbeddedExcel(file)).hosted.workbook.sheets.map(({ rightToLeft }) => rightToLeft);
  expect(await directions(await excel.save())).toEqual([false, false]);
  expect(await directions(await excel.save({ rightToLeft: true }))).toEqual([true, true]);
});
