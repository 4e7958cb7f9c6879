import type { CellValue, Workbook } from 'embedded-excel/model';
import { openEmbeddedExcel, type EmbeddedExcel, type HostRequest } from 'embedded-excel/node';
import { OURS } from '../../src/addIn';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { changeSettings, undoSettings } from '../../src/jobs/changeSettings';
import { check } from '../../src/jobs/check';
import { applyFixes, fixOf, undoFixes } from '../../src/jobs/fixIssues';
import { undoCollection } from '../../src/jobs/undoCollection';
import { ACCEPTANCE, allRows, collectionOf, NEW, rowsOfTable } from './returned';
import { SMALL, workbookOf } from './smallRegister';

const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

/** The rows of a table's body, as its grid holds them; the tables of these tests begin in A1. */
function bodyRows({ sheets }: Workbook, name: string): { rows: CellValue[][]; put: (rows: CellValue[][]) => void } {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name))!;
  const { rows, columns } = sheet.tables[0]!.area;
  const values = Array.from({ length: rows - 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.grid.values.get(row + 1)?.[column] ?? ''),
  );
  return { rows: values, put: (next) => next.forEach((row, at) => void sheet.grid.values.set(at + 1, [...row])) };
}

/** What a person or a co-author does to the rows of a table in the midst of work. */
const ACTS: readonly { readonly what: string; readonly does: (workbook: Workbook, table: string) => void }[] = [
  {
    what: 'the table is sorted the other way round',
    does: (workbook, table) => {
      const { rows, put } = bodyRows(workbook, table);
      put([...rows].reverse());
    },
  },
  {
    what: 'the first row is deleted and another added',
    does: (workbook, table) => {
      const { rows, put } = bodyRows(workbook, table);
      const other = rows[0]!.map((value, column) =>
        column === 0 ? 'X9' : typeof value === 'number' || column === 5 ? 77 : value,
      );
      put([...rows.slice(1), other]);
    },
  },
];

type Row = Record<string, unknown>;
const byName = (rows: readonly Row[], column: string): Map<string, Row> =>
  new Map(rows.map((row) => [String(row[column]), row]));

/** Opens a file anew for each n and does something before its n-th request, until the work has no n-th request. */
async function atEveryRequest(
  file: Uint8Array,
  work: (excel: EmbeddedExcel) => Promise<unknown>,
  act: (workbook: Workbook) => void,
  look: (excel: EmbeddedExcel, n: number, failed: unknown) => Promise<void>,
): Promise<void> {
  for (let n = 1; ; n++) {
    const excel = await openEmbeddedExcel(file, OURS);
    let count = 0;
    excel.onRequest = (request) => {
      if (!isTidying(request) && ++count === n) act(excel.hosted.workbook);
    };
    const failed = await work(excel).then(
      () => null,
      (error: unknown) => error ?? 'failed',
    );
    excel.onRequest = null;
    if (count < n) {
      expect(n).toBeGreaterThan(4);
      return;
    }
    await look(excel, n, failed);
  }
}

const small = (): Promise<Uint8Array> => workbookOf(SMALL).then((excel) => excel.save());

/** The rows that no work of these tests touches, and what the touched ones may hold. */
function expectRows(n: number, rows: readonly Row[], allowed: Readonly<Record<string, Row>>): void {
  const donors = new Map([...SMALL['Pledges']!.slice(1)].map((row) => [String(row[0]), row]));
  for (const [id, row] of byName(rows, 'Pledge ID')) {
    if (id in allowed) expect([n, row]).toEqual([n, expect.objectContaining(allowed[id]!)]);
    else if (id === 'X9') expect([n, row['Amount']]).toEqual([n, 77]);
    else expect([n, id, row['Donor'], row['Amount']]).toEqual([n, id, donors.get(id)![1], donors.get(id)![5]]);
  }
}

describe.each(ACTS.map((act) => [act.what, act.does] as const))('while work goes on, %s', (_, does) => {
  it('accepting a return writes into the row of its identifier, or into none', async () => {
    const forms = [{ file: 'a', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 999 } }, { values: NEW }] }];
    let wasWritten = 0;
    await atEveryRequest(
      await small(),
      async (excel) => {
        const { onRequest } = excel;
        excel.onRequest = null;
        const collection = await collectionOf(excel, forms);
        excel.onRequest = onRequest;
        await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
      },
      (workbook) => does(workbook, 'Pledges'),
      async (excel, n, failed) => {
        const rows = await rowsOfTable(excel, 'Pledges');
        const amount = byName(rows, 'Pledge ID').get('P1')?.['Amount'];
        expect([n, amount]).toEqual([
          n,
          failed === null && amount !== undefined ? 999 : amount === undefined ? undefined : 300,
        ]);
        if (failed === null) wasWritten++;
        expectRows(n, rows, { P1: { Donor: 'Donor A' }, P4: { Donor: 'Donor A', Amount: 700 } });
        expect([n, byName(rows, 'Pledge ID').has('P4')]).toEqual([n, failed === null]);
      },
    );
    expect(wasWritten).toBeGreaterThan(0);
  });

  it('undoing a collection takes back what it wrote, and nothing else', async () => {
    const excel = await workbookOf(SMALL);
    const collection = await collectionOf(excel, [
      { file: 'a', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 999 } }, { values: NEW }] },
    ]);
    await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
    await atEveryRequest(
      await excel.save(),
      (opened) => undoCollection(opened.run, { at: ACCEPTANCE.at }),
      (workbook) => does(workbook, 'Pledges'),
      async (opened, n, failed) => {
        const rows = await rowsOfTable(opened, 'Pledges');
        const allowed = { P1: { Donor: 'Donor A' }, P4: { Donor: 'Donor A', Amount: 700 } };
        expectRows(n, rows, allowed);
        if (failed !== null) await undoCollection(opened.run, { at: ACCEPTANCE.at });
        const after = byName(await rowsOfTable(opened, 'Pledges'), 'Pledge ID');
        expectRows(n, [...after.values()], allowed);
        expect([n, after.has('P4')]).toEqual([n, false]);
        if (after.has('P1')) expect([n, after.get('P1')!['Amount']]).toEqual([n, 300]);
      },
    );
  });

  it('a setting is changed in its row, or in none, and so it is when that is undone', async () => {
    const work = async (excel: EmbeddedExcel): Promise<void> => {
      await undoSettings(excel.run, await changeSettings(excel.run, { sessionTitle: 'Another' }));
    };
    await atEveryRequest(
      await small(),
      work,
      (workbook) => does(workbook, 'Settings'),
      async (excel, n) => {
        for (const { Setting, Value } of await rowsOfTable(excel, 'Settings')) {
          if (Setting === 'Session title')
            expect([n, ['A small register', 'Another'].includes(String(Value))]).toEqual([n, true]);
          else if (Setting === 'Reporting date') expect([n, Value]).toEqual([n, 44196]);
          else expect([n, Setting, Value]).toEqual(Setting === '' ? [n, '', ''] : [n, 'X9', expect.anything()]);
        }
      },
    );
  });

  it('a fix is made in a cell that holds what was found, or not at all', async () => {
    const excel = await workbookOf({
      ...SMALL,
      Pledges: SMALL['Pledges']!.map((row) =>
        row[0] === 'P1' ? row.map((value) => (value === 300 ? '1 200.5 ' : value)) : row,
      ),
    });
    await atEveryRequest(
      await excel.save(),
      async ({ run }) => {
        const { issues } = await check(run);
        const { applied } = await applyFixes(
          run,
          issues.flatMap((issue) => fixOf(issue) ?? []),
        );
        await undoFixes(run, applied);
      },
      (workbook) => does(workbook, 'Pledges'),
      async (opened, n) => {
        const rows = await rowsOfTable(opened, 'Pledges');
        expectRows(n, rows, { P1: { Donor: 'Donor A' } });
        const amount = byName(rows, 'Pledge ID').get('P1')?.['Amount'];
        expect([n, [undefined, '1 200.5 ', 1200.5].includes(amount as string)]).toEqual([n, true]);
      },
    );
  });
});
