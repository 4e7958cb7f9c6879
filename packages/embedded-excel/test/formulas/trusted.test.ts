import '../../node';
import { calculate } from '../../src/file/calculate/calculate';
import { ENGINE_FUNCTIONS } from '../../src/file/calculate/engineFunctions';
import { RANGE_FUNCTIONS } from '../../src/file/calculate/here/rangeFunctions';
import { SCALAR_FUNCTIONS } from '../../src/file/calculate/here/scalarFunctions';
import { openWorkbook } from '../../src/file/open/openWorkbook';
import { cellKey } from '../../src/model/cellKey';
import { valueAt } from '../../src/model/readCells';
import type { Workbook } from '../../src/model/workbook';
import { xlsxWritten } from '../fixtures/xlsxParts';
import { convert, describeWithLibreOffice } from '../libreoffice/libreOffice';
import { sheetOf, withTable } from './asWritten';
import { CELLS, COMPUTED, DOCUMENTED, NOT_COMPUTED, TABLE } from './corpus';

/** Functions that LibreOffice 7.4 has not: they are held against documented values in other tests. */
const NOT_IN_LIBREOFFICE = ['FILTER', 'LET', 'UNIQUE', 'XLOOKUP'];

/** Functions that came after Excel 2007 stand in files with a prefix. Source: Microsoft, [MS-XLSX] 2.2.2. */
const NEWER =
  /\b(IFNA|IFS|SWITCH|XOR|MAXIFS|MINIFS|CONCAT|TEXTJOIN|DAYS|ISOWEEKNUM|RRI|PDURATION|STDEV\.[SP]|VAR\.[SP]|RANK\.(?:EQ|AVG)|PERCENTILE\.(?:INC|EXC)|QUARTILE\.(?:INC|EXC)|COVARIANCE\.[PS]|FORECAST\.LINEAR|NORM\.INV|NORM\.S\.INV)\(/g;

const stored = (formula: string): string => formula.replace(NEWER, '_xlfn.$1(');

const file = (formulas: readonly string[]): Uint8Array =>
  xlsxWritten({
    sheets: {
      D: sheetOf(CELLS),
      Register: `${sheetOf(TABLE)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      F: sheetOf(formulas.map((formula) => [{ formula: stored(formula) }])),
    },
    ...withTable('Needs', TABLE[0] as string[], TABLE.length),
    after: `<definedNames><definedName name="Half">0.5</definedName><definedName name="Weights">D!$E$2:$E$6</definedName></definedNames>`,
  });

/** What the formulas show; errors as such. */
function shown(workbook: Workbook, count: number): (string | number | boolean)[] {
  const { grid } = workbook.sheets.find(({ name }) => name === 'F')!;
  return Array.from({ length: count }, (_, row) => {
    const value = valueAt(grid, row, 0);
    return grid.errors.has(cellKey(row, 0)) ? `error ${value}` : value;
  });
}

async function computedHere(formulas: readonly string[]): Promise<(string | number | boolean)[]> {
  const workbook = openWorkbook(file(formulas));
  await calculate(workbook);
  return shown(workbook, formulas.length);
}

/** Truths are numbers to LibreOffice when it saves some formulas; numbers are equal to eleven digits; it
 * saves its own kinds of errors as #VALUE!. */
function isSame(ours: string | number | boolean, theirs: string | number | boolean): boolean {
  if (typeof ours === 'boolean' || typeof theirs === 'boolean') return Number(ours) === Number(theirs);
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= 1e-11 * Math.max(1, Math.abs(ours), Math.abs(theirs));
  if (theirs === 'error #VALUE!') return /^error #(?:VALUE!|NUM!|REF!|N\/A)$/.test(String(ours));
  return ours === theirs;
}

describeWithLibreOffice('formulas that are computed here', () => {
  it('give what LibreOffice gives on the same cells', async () => {
    const ours = await computedHere(COMPUTED);
    const theirs = shown(openWorkbook(await convert(file(COMPUTED), 'xlsx')), COMPUTED.length);
    const different = COMPUTED.flatMap((formula, at) =>
      isSame(ours[at]!, theirs[at]!) ? [] : [`${formula}: ${ours[at]}, LibreOffice ${theirs[at]}`],
    );
    expect(different).toEqual([]);
  });
});

it('every trusted function is in the formulas that are held against LibreOffice, at least 150 in all', () => {
  const called = new Set(
    COMPUTED.flatMap((formula) => [...formula.matchAll(/([A-Z0-9.]+)\(/g)].map(([, name]) => name!)),
  );
  const trusted = [RANGE_FUNCTIONS, SCALAR_FUNCTIONS, ENGINE_FUNCTIONS].flatMap((one) => Object.keys(one));
  expect(trusted.filter((name) => !called.has(name)).sort()).toEqual(NOT_IN_LIBREOFFICE);
  expect(trusted.length).toBeGreaterThanOrEqual(150);
});

it.each(DOCUMENTED)('%s is %p: %s', async (formula, value) => {
  expect(await computedHere([formula])).toEqual([value]);
});

it.each(NOT_COMPUTED)('%s is not computed without a proof', async (formula) => {
  expect(await computedHere([formula])).toEqual(['error #CALC!']);
});
