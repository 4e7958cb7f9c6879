import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedExcel, newEmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns, type Collected } from '../../src/jobs/collectReturns';
import { drawIn } from '../../src/jobs/drawForm';
import { markedCopies, type MarkedCopy } from '../../src/jobs/markedCopies';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import type { CollectedRow, Outcome } from '../../src/returns/collection';
import { fillForm, seeForm } from '../forms/fillForm';
import { analyse } from '../../src/analysis/analyse';
import { ACCEPTANCE, DONOR_A, rowsOfTable, sampleWorkbook } from './returned';

/** The register of the kept forms is known by the moment at which it was made. */
const MADE_AT = '2026-11-30T07:22:47.000Z';

async function readSample({ run }: EmbeddedExcel): Promise<RegisterRead> {
  const read = await readForForms(run);
  return { ...read, marks: { ...read.marks, createdAt: MADE_AT } };
}

/** Returned files as they are kept, or as they were made by a test. */
async function collect(excel: EmbeddedExcel, files: readonly (string | [string, Uint8Array])[]): Promise<Collected> {
  const given = files.map((file) =>
    typeof file === 'string'
      ? { name: `${file}.xlsx`, bytes: () => readFile(join(__dirname, '..', 'fixtures', 'returns', `${file}.xlsx`)) }
      : { name: file[0], bytes: () => Promise.resolve(file[1]) },
  );
  return collectReturns(await readSample(excel), given, (bytes) => Promise.resolve(readCells(bytes)));
}

/** The rows that are not as the register has them. */
const told = ({ collection: { files } }: Collected): CollectedRow[] =>
  files.flatMap(({ rows }) => rows).filter(({ outcome }) => outcome !== 'unchanged');

const inShort = (collected: Collected): unknown[] =>
  told(collected).map(({ outcome, id, changes }) => [
    outcome,
    id,
    ...changes.filter(({ key }) => key === 'amount').map(({ before, after }) => [before, after]),
  ]);

/** Accepts what is accepted unless somebody says otherwise. */
async function accept(excel: EmbeddedExcel, { collection }: Collected): Promise<void> {
  const wanted: readonly Outcome[] = ['new', 'changed'];
  const rows = collection.files.flatMap(({ rows: all }, file) =>
    all.flatMap(({ outcome }, row) => (wanted.includes(outcome) ? [{ file, row }] : [])),
  );
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows });
}

/** What donor A has pledged beyond the sixty pledges of the sample. */
const newPledges = async (excel: EmbeddedExcel): Promise<unknown[]> =>
  (await rowsOfTable(excel, 'Pledges')).slice(60).map((row) => [row['Pledge ID'], row.Amount]);

describe('forms without keys, whose rows are known by form, sheet and row', () => {
  it('a corrected amount changes the pledge that was taken over', async () => {
    const excel = await sampleWorkbook();
    const first = await collect(excel, ['v1_new']);
    expect(inShort(first)).toEqual([['new', 'P-061', ['', 700_000]]]);
    await accept(excel, first);
    const corrected = await collect(excel, ['v2_corrected']);
    expect(inShort(corrected)).toEqual([['changed', 'P-061', [700_000, 900_000]]]);
    expect(told(corrected)[0]!.changes).toHaveLength(1);
    await accept(excel, corrected);
    expect(await newPledges(excel)).toEqual([['P-061', 900_000]]);
    // The first version is told as what it is, whatever was corrected since.
    expect(told(await collect(excel, ['v1_new']))).toMatchObject([
      { outcome: 'duplicate', against: 'the register, P-061' },
    ]);
  });

  it('a corrected day changes it, and so does a note', async () => {
    const excel = await sampleWorkbook();
    await accept(excel, await collect(excel, ['v1_new']));
    const [row] = told(await collect(excel, ['v2_date_corrected']));
    expect([row!.outcome, row!.id]).toEqual(['changed', 'P-061']);
    // 30 June and 15 July 2026 are days 46203 and 46218.
    expect(row!.changes.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['pledgedOn', 46203, 46218],
      ['notes', '', 'signed today'],
    ]);
  });

  it('two versions at once are in conflict over one pledge', async () => {
    const both = await collect(await sampleWorkbook(), ['v1_new', 'v2_corrected']);
    expect(inShort(both)).toEqual([
      ['conflict', 'P-061', ['', 700_000]],
      ['conflict', 'P-061', ['', 900_000]],
    ]);
    expect(told(both).map(({ against }) => against)).toEqual([
      'v2_corrected.xlsx, Pledges, row 16',
      'v1_new.xlsx, Pledges, row 16',
    ]);
  });

  it('a sheet that was copied within the form makes no further pledges', async () => {
    expect(inShort(await collect(await sampleWorkbook(), ['copy_new_rows_only']))).toEqual([
      ['conflict', 'P-061', ['', 1000]],
      ['conflict', 'P-062', ['', 5000]],
      ['conflict', 'P-061', ['', 900]],
      ['conflict', 'P-062', ['', 4000]],
    ]);
  });

  it('an older copy in which an accepted row is new once more changes its pledge', async () => {
    const excel = await sampleWorkbook();
    await accept(excel, await collect(excel, ['good_and_bad']));
    const corrected = await collect(excel, ['copy_corrected_both']);
    expect(inShort(corrected)).toEqual([
      ['changed', 'P-061', [700_000, 750_000]],
      ['new', 'P-062', ['', 100_000]],
    ]);
  });
});

it('a copy lists what was accepted under its identifier, and has only what was rejected as new', async () => {
  const excel = await sampleWorkbook();
  const collected = await collect(excel, ['good_and_bad']);
  await accept(excel, collected);
  const read = await readSample(excel);
  const copies: MarkedCopy[] = [];
  const makeBook = () => newEmbeddedExcel();
  await markedCopies(read, await analyse(read.register, {}), collected, drawIn(makeBook), (copy) =>
    Promise.resolve(void copies.push(copy)),
  );
  const as = { kind: 'pledges', language: 'en' } as const;
  const seen = await seeForm(copies[0]!.bytes, as);
  expect(seen.earlier.at(-1)).toMatchObject({ id: 'P-061', answer: '', amount: 700_000 });
  expect(seen.entered.map(({ amount }) => amount)).toEqual(['about 100']);

  const corrected = await fillForm(copies[0]!.bytes, as, {
    earlier: { 'P-061': { answer: 'amended', amount: 750_000 } },
    entered: [{ amount: 100_000 }],
  });
  const again = await collect(excel, [['again.xlsx', corrected]]);
  expect(inShort(again)).toEqual([
    ['changed', 'P-061', [700_000, 750_000]],
    ['new', 'P-062', ['', 100_000]],
  ]);
  await accept(excel, again);
  expect(await newPledges(excel)).toEqual([
    ['P-061', 750_000],
    ['P-062', 100_000],
  ]);
  expect((await rowsOfTable(excel, 'Pledges')).filter(({ Donor }) => Donor === DONOR_A)).toHaveLength(6 + 2);
});
