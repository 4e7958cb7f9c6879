import type { HostedExcel, WorkbookChange } from '../src/hostedExcel';
import { formatAt, formulaAt, valueAt } from '../src/model/readCells';
import type { Area, Workbook } from '../src/model/workbook';
import { OBJECT_TYPES } from '../src/objects/objectTypes';
import { embedForTest } from './embedForTest';
import { furnish, furniture, NOT_WRITING, WRITING, type Furniture } from './writingMembers';

type Plain = Record<string, unknown>;
type SheetState = Plain & { id: string; cells: string[][] };
interface State {
  readonly workbook: Plain;
  readonly sheets: readonly SheetState[];
}

const [ROWS, COLUMNS] = [30, 16];

/** What a snapshot says of a workbook; cells one by one. */
function stateOf(excel: HostedExcel, { sheets }: Workbook): State {
  const { sheets: snapshots, ...workbook } = excel.snapshot() as Plain & { sheets: Plain[] };
  return {
    workbook,
    sheets: snapshots.map(
      ({ values: _values, formulas: _formulas, formats: _formats, errors: _errors, ...rest }, at) => ({
        ...rest,
        id: sheets[at]!.id,
        cells: Array.from({ length: ROWS }, (_, row) =>
          Array.from({ length: COLUMNS }, (_unused, column) => {
            const { grid } = sheets[at]!;
            const formula = formulaAt(grid, row, column);
            return JSON.stringify([formula ?? valueAt(grid, row, column), formatAt(grid, row, column)]);
          }),
        ),
      }),
    ),
  };
}

/** The kinds of change by which what a snapshot says of a sheet is reported. */
const KIND_OF: Readonly<Record<string, WorkbookChange['kind']>> = {
  name: 'sheets',
  visibility: 'sheets',
  tabColor: 'sheets',
  showGridlines: 'layout',
  showHeadings: 'layout',
  rightToLeft: 'layout',
  merges: 'layout',
  columnWidths: 'layout',
  rowHeights: 'layout',
  hiddenColumns: 'layout',
  hiddenRows: 'layout',
  frozen: 'layout',
  tables: 'tables',
  charts: 'charts',
  conditionalFormats: 'conditionalFormats',
  validations: 'validations',
  hyperlinks: 'links',
  names: 'unseen',
  page: 'unseen',
  protected: 'unseen',
  protection: 'unseen',
};

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const holds = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** Everything that differs between two states, each as the text of what has to be reported. */
function differences(before: State, after: State): { what: string; reported: (change: WorkbookChange) => boolean }[] {
  const found: ReturnType<typeof differences> = [];
  for (const key of Object.keys(after.workbook)) {
    const kind = key === 'activeSheet' ? 'activated' : 'unseen';
    if (key === 'activeSheet' && !before.sheets.some(({ name }) => name === after.workbook.activeSheet)) continue;
    if (differs(before.workbook[key], after.workbook[key]))
      found.push({ what: `${key}: ${kind}`, reported: (change) => change.kind === kind });
  }
  const ids = ({ sheets }: State): string[] => sheets.map(({ id }) => id);
  if (differs(ids(before), ids(after)))
    found.push({ what: 'the list of sheets', reported: (change) => change.kind === 'sheets' });
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (!old) continue;
    for (const [key, kind] of Object.entries(KIND_OF)) {
      if (!differs(old[key], sheet[key])) continue;
      found.push({
        what: `${key}: ${kind}`,
        reported: (change) => change.kind === kind && (!('sheet' in change) || change.sheet === sheet.id),
      });
    }
    for (let row = 0; row < ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        if (old.cells[row]![column] === sheet.cells[row]![column]) continue;
        found.push({
          what: `the cell ${row},${column}`,
          reported: (change) => change.kind === 'cells' && change.sheet === sheet.id && holds(change.area, row, column),
        });
      }
  }
  return found;
}

/** Does something to a furnished workbook; gives what has changed, and what of it was not reported. */
async function unreported(
  act: (on: Furniture) => unknown,
  prepare: (on: Furniture) => unknown = () => null,
): Promise<{ changed: string[]; missing: string[] }> {
  const { excel, workbook } = embedForTest();
  await excel.run(furnish);
  await excel.run(async (context) => {
    prepare(furniture(context));
    await context.sync();
  });
  const before = stateOf(excel.hosted, workbook);
  const changes: WorkbookChange[] = [];
  excel.hosted.watch((told, source) => {
    expect(source).toBe('addIn');
    changes.push(...told);
  });
  await excel.run(async (context) => {
    act(furniture(context));
    await context.sync();
  });
  const found = differences(before, stateOf(excel.hosted, workbook));
  return {
    changed: found.map(({ what }) => what),
    missing: found.filter(({ reported }) => !changes.some(reported)).map(({ what }) => what),
  };
}

describe('the change log', () => {
  it('is tested with every member that writes', () => {
    const writing = Object.entries(OBJECT_TYPES).flatMap(([kind, { properties = {}, methods = {} }]) => [
      ...Object.entries(properties)
        .filter(([, property]) => 'set' in property)
        .map(([name]) => `${kind}.${name}`),
      ...Object.keys(methods)
        .filter((name) => !/^(?:Get|_)/.test(name))
        .map((name) => `${kind}.${name}`),
    ]);
    expect([...Object.keys(WRITING), ...Object.keys(NOT_WRITING)].sort()).toEqual(writing.sort());
  });

  it.each(Object.keys(WRITING))('reports all that %s changes', async (member) => {
    const { changed, missing } = await unreported(WRITING[member]!);
    expect(changed).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it.each<[string, (on: Furniture) => unknown, (on: Furniture) => unknown]>([
    [
      'an unprotected workbook',
      ({ context }) => context.workbook.protection.unprotect(),
      ({ context }) => context.workbook.protection.protect(),
    ],
    ['an unprotected sheet', ({ sheet }) => sheet.protection.unprotect(), ({ sheet }) => sheet.protection.protect()],
    [
      'heights that are found anew',
      ({ range }) => range.format.autofitRows(),
      ({ range }) => (range.format.rowHeight = 40),
    ],
    [
      'a conditional fill that is taken away',
      ({ sheet }) => sheet.getRange('E1').conditionalFormats.getItemAt(0).custom.format.fill.clear(),
      ({ sheet }) => (sheet.getRange('E1').conditionalFormats.getItemAt(0).custom.format.fill.color = '#FF0000'),
    ],
    [
      'a title of an axis that is hidden',
      ({ chart }) => (chart.axes.valueAxis.title.visible = false),
      ({ chart }) => (chart.axes.valueAxis.title.text = 'Amount'),
    ],
    [
      'what follows the new name of a sheet',
      ({ sheet }) => (sheet.name = 'New name'),
      ({ sheet }) => {
        sheet.getRange('D8').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'link' };
        sheet.getRange('G2').formulas = [['=Sheet1!A1']];
      },
    ],
    [
      'what loses what it referred to',
      ({ context }) => context.workbook.worksheets.getItem('Other').delete(),
      ({ sheet }) => (sheet.getRange('G2').formulas = [['=Other!A1']]),
    ],
    ['a header that another has already', ({ sheet }) => (sheet.getRange('A1').values = [['amount']]), () => null],
  ])('reports %s', async (_what, act, prepare) => {
    const { changed, missing } = await unreported(act, prepare);
    expect(changed).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it('reports what is selected, and values that were computed, in few areas', async () => {
    const { excel, workbook } = embedForTest();
    const sheet = workbook.sheets[0]!.id;
    const changes: WorkbookChange[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C1:C50').formulas = Array.from({ length: 50 }, () => [
        '=1',
      ]);
      await context.sync();
    });
    excel.hosted.watch((told) => changes.push(...told));
    await excel.hosted.compute();
    expect(changes).toEqual([{ kind: 'cells', sheet, area: { row: 0, column: 2, rows: 50, columns: 1 } }]);
    changes.length = 0;
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').select();
      await context.sync();
    });
    expect(changes).toEqual([{ kind: 'selected', sheet, area: { row: 1, column: 1, rows: 1, columns: 1 } }]);
  });

  it('reports what a request did before it failed, and nothing for one that reads', async () => {
    const { excel, workbook } = embedForTest();
    const changes: WorkbookChange[] = [];
    excel.hosted.watch((told) => changes.push(...told));
    await excel
      .run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.name = '';
        await context.sync();
      })
      .catch(() => null);
    expect(changes).toEqual([
      { kind: 'cells', sheet: workbook.sheets[0]!.id, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
    changes.length = 0;
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,format/fill/color');
      await context.sync();
    });
    expect(changes).toEqual([]);
  });
});
