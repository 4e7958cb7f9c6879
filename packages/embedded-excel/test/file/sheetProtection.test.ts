import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

const sheetPart = (parts: Record<string, Uint8Array>): string =>
  Object.keys(parts).find((path) => /worksheets\/sheet\d+\.xml$/.test(path))!;

async function protectedWith(options?: Excel.WorksheetProtectionOptions): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect(options);
    await context.sync();
  });
  return excel;
}

function partOf(file: Uint8Array): string {
  const parts = unzipSync(file);
  return strFromU8(parts[sheetPart(parts)]!);
}

const elementOf = (file: Uint8Array): string => /<sheetProtection[^>]*>/.exec(partOf(file))?.[0] ?? '';

/** What ECMA-376 part 1, 18.3.1.85, gives for attributes that are not there: true means that it is forbidden. */
const DEFAULTS: Readonly<Record<string, boolean>> = {
  autoFilter: true,
  deleteColumns: true,
  deleteRows: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertHyperlinks: true,
  insertRows: true,
  objects: false,
  pivotTables: true,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
  sort: true,
};

/** What a file forbids on a protected sheet. */
function forbidden(file: Uint8Array): string[] {
  const element = elementOf(file);
  expect(element).toMatch(/\ssheet="(?:1|true)"/);
  const isForbidden = (name: string): boolean => {
    const found = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
    return found === undefined ? DEFAULTS[name]! : found === '1' || found === 'true';
  };
  return Object.keys(DEFAULTS).filter(isForbidden);
}

const everything = Object.keys(DEFAULTS).filter((name) => !name.startsWith('select'));

describe('the protection of a sheet in a file', () => {
  it('forbids everything but to select cells where nothing is allowed', async () => {
    expect(forbidden(await (await protectedWith()).save())).toEqual(everything);
  });

  it.each<[keyof Excel.WorksheetProtectionOptions, string]>([
    ['allowAutoFilter', 'autoFilter'],
    ['allowDeleteColumns', 'deleteColumns'],
    ['allowDeleteRows', 'deleteRows'],
    ['allowEditObjects', 'objects'],
    ['allowEditScenarios', 'scenarios'],
    ['allowFormatCells', 'formatCells'],
    ['allowFormatColumns', 'formatColumns'],
    ['allowFormatRows', 'formatRows'],
    ['allowInsertColumns', 'insertColumns'],
    ['allowInsertHyperlinks', 'insertHyperlinks'],
    ['allowInsertRows', 'insertRows'],
    ['allowPivotTables', 'pivotTables'],
    ['allowSort', 'sort'],
  ])('%s leaves "%s" out of what is forbidden', async (option, attribute) => {
    const excel = await protectedWith({ [option]: true });
    const file = await excel.save();
    expect(forbidden(file)).toEqual(everything.filter((name) => name !== attribute));
    expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  });

  it.each([
    ['Normal', []],
    ['Unlocked', ['selectLockedCells']],
    ['None', ['selectLockedCells', 'selectUnlockedCells']],
  ] as const)('lets people select "%s"', async (selectionMode, expected) => {
    const excel = await protectedWith({ selectionMode });
    const file = await excel.save();
    expect(forbidden(file).filter((name) => name.startsWith('select'))).toEqual(expected);
    expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  });

  it('is read as another program has left it, and goes when it is taken away', async () => {
    const parts = unzipSync(await (await protectedWith()).save());
    const told = '<sheetProtection sheet="true" objects="1" scenarios="1" formatColumns="0" insertRows="false"/>';
    const path = sheetPart(parts);
    parts[path] = strToU8(strFromU8(parts[path]!).replace(/<sheetProtection[^>]*>(?:<\/sheetProtection>)?/, told));
    const excel = await openEmbeddedExcel(zipSync(parts));
    const allowed = await excel.run(async (context) => {
      const protection = context.workbook.worksheets.getItem('Sheet1').protection.load('options,protected');
      await context.sync();
      return Object.entries(protection.options).flatMap(([name, value]) => (value === true ? [name] : []));
    });
    expect(allowed).toEqual(['allowFormatColumns', 'allowInsertRows']);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.unprotect();
      await context.sync();
    });
    expect(elementOf(await excel.save())).toBe('');
  });
});
