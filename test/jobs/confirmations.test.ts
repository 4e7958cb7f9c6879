import type { EmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { preview } from '../../src/jobs/preview';
import { collectionsInLog, undoCollection } from '../../src/jobs/undoCollection';
import type { TableBlock } from '../../src/report/report';
import {
  ACCEPTANCE,
  allRows,
  collectionOf,
  DONOR_A,
  DONOR_B,
  rowsOfTable,
  sampleWorkbook,
  withoutLog,
} from './returned';
import { analyse } from '../../src/analysis/analyse';
import type { FormGiven } from './returned';

const UNDO = { at: '2026-11-25T08:00:00.000Z' };
const confirmed = (file: string, party: string, ...ids: string[]): FormGiven => ({
  file,
  party,
  rows: ids.map((id) => ({ id, answer: 'confirmed' as const })),
});

async function accept(excel: EmbeddedExcel, forms: readonly FormGiven[], receivedOn = ACCEPTANCE.receivedOn) {
  const collection = await collectionOf(excel, forms);
  return acceptReturns(excel.run, collection, { ...ACCEPTANCE, receivedOn, rows: allRows(collection) });
}

/** On which day the statement of contributions says that pledges were last confirmed, by donor and year. */
async function onStatement(excel: EmbeddedExcel): Promise<unknown[][]> {
  const { report } = await preview(excel.run, { analyse });
  const sheet = report.sheets.find(({ id }) => id === 'statement')!;
  const table = sheet.blocks.find((block): block is TableBlock => block.id === 'by-donor-and-year')!;
  return table.rows.flatMap(({ donor, year, confirmedOn }) =>
    (confirmedOn ?? null) === null ? [] : [[donor, year, confirmedOn]],
  );
}

/** What the sheet of donors says of confirmations, by donor; null where it has no such columns. */
async function onDonorsSheet(excel: EmbeddedExcel): Promise<Record<string, unknown[]> | null> {
  const { report } = await preview(excel.run, { analyse });
  const sheet = report.sheets.find(({ id }) => id === 'donors')!;
  const table = sheet.blocks.find((block): block is TableBlock => block.id === 'by-donor')!;
  if (!table.columns.some(({ key }) => key === 'confirmedOn')) return null;
  return Object.fromEntries(
    table.rows.flatMap((row) =>
      row.confirmedOn === null ? [] : [[String(row.key), [row.confirmed, row.confirmedOn]]],
    ),
  );
}

describe('rows that their sender confirms', () => {
  it('stand in the Log, one entry each, and nothing else of the register changes', async () => {
    const excel = await sampleWorkbook();
    const before = withoutLog(excel);
    expect(await accept(excel, [confirmed('a.xlsx', DONOR_A, 'P-001', 'P-006')])).toMatchObject({
      collectionId: 'C-001',
      ...{ added: 0, changed: 0, confirmed: 2, logRows: 2 },
    });
    expect(withoutLog(excel)).toEqual(before);
    const [first, second] = await rowsOfTable(excel, 'Log');
    // 23 November 2026 is 46349 (=DATE(2026,11,23)).
    expect(first).toMatchObject({
      ...{ 'Accepted by': 'A. Officer', 'Received on': 46349, File: 'a.xlsx', Table: 'Pledges', ID: 'P-001' },
      ...{ Outcome: 'confirmed', Column: 'Pledge ID', Before: 'P-001', After: 'P-001', 'Undone at': '' },
    });
    expect(second).toMatchObject({ ID: 'P-006', Outcome: 'confirmed' });
    expect(await collectionsInLog(excel.run)).toMatchObject([{ added: 0, changed: 0, confirmed: 2 }]);
  });

  it('are no longer confirmed when the collection is undone, and whatever else it wrote goes too', async () => {
    const excel = await sampleWorkbook();
    const before = withoutLog(excel);
    await accept(excel, [
      confirmed('a.xlsx', DONOR_A, 'P-001'),
      { file: 'b.xlsx', party: DONOR_B, rows: [{ id: 'P-009', values: { amount: 5 } }] },
    ]);
    expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 0, restored: 1, unconfirmed: 1, left: [] });
    expect(withoutLog(excel)).toEqual(before);
    expect(new Set((await rowsOfTable(excel, 'Log')).map((row) => row['Undone at']))).toEqual(new Set([UNDO.at]));
    expect(await onDonorsSheet(excel)).toBeNull();
  });

  it('are not confirmed twice by one file', async () => {
    const excel = await sampleWorkbook();
    await accept(excel, [confirmed('a.xlsx', DONOR_A, 'P-001')]);
    expect(await accept(excel, [confirmed('a.xlsx', DONOR_A, 'P-001')])).toMatchObject({ collectionId: null });
    // Undone, it can be taken again.
    await undoCollection(excel.run, UNDO);
    expect(await accept(excel, [confirmed('a.xlsx', DONOR_A, 'P-001')])).toMatchObject({ confirmed: 1 });
  });

  it('are no hindrance to another file that changes one of them', async () => {
    const excel = await sampleWorkbook();
    const forms = [
      confirmed('a.xlsx', DONOR_A, 'P-001'),
      { file: 'b.xlsx', party: DONOR_A, rows: [{ id: 'P-001', values: { notes: 'x' } }] },
    ];
    expect(await accept(excel, forms)).toMatchObject({ changed: 1, confirmed: 1 });
  });
});

describe('the session sheet of donors', () => {
  it('shows nothing new where the register has no Log, or one without confirmations', async () => {
    const excel = await sampleWorkbook();
    expect(await onDonorsSheet(excel)).toBeNull();
    await accept(excel, [{ file: 'b.xlsx', party: DONOR_B, rows: [{ id: 'P-009', values: { amount: 5 } }] }]);
    expect(await onDonorsSheet(excel)).toBeNull();
  });

  it('shows how many pledges each donor has confirmed, and the newest day', async () => {
    const excel = await sampleWorkbook();
    await accept(excel, [confirmed('a.xlsx', DONOR_A, 'P-001', 'P-006')], '2026-11-02');
    await accept(excel, [confirmed('a2.xlsx', DONOR_A, 'P-001'), confirmed('b.xlsx', DONOR_B, 'P-009')], '2026-11-20');
    await accept(excel, [confirmed('a3.xlsx', DONOR_A, 'P-006')], '2026-11-10');
    expect(await onDonorsSheet(excel)).toEqual({ [DONOR_A]: [2, '2026-11-20'], [DONOR_B]: [1, '2026-11-20'] });
    await undoCollection(excel.run, { ...UNDO, collectionId: 'C-002' });
    expect(await onDonorsSheet(excel)).toEqual({ [DONOR_A]: [2, '2026-11-10'] });
    // Both of the sample's pledges are of 2025.
    expect(await onStatement(excel)).toEqual([[DONOR_A, '2025', '2026-11-10']]);
  });
});
