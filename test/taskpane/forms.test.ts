import type { EmbeddedExcel } from 'embedded-excel/node';
import type { GivenFile } from '../../src/jobs/filePorts';
import type { PaneFiles } from '../../src/taskpane/work/forms';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';
import { REGISTER } from './formsRegister';
import { enter, openForms } from './madeForms';

const NOW = '2026-11-24T12:00:00.000Z';
const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

async function paneOn(excel: EmbeddedExcel, working: PaneFiles = files): Promise<Pane> {
  const pane = createPane({ run: excel.run, analyse, files: working, now: () => NOW });
  panes.push(pane);
  await pane.open();
  pane.show('forms');
  return pane;
}

const rowsOf = (excel: EmbeddedExcel, table: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    return body.values;
  });

const hasTable = (excel: EmbeddedExcel, name: string): Promise<boolean> =>
  excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load('name');
    await context.sync();
    return !table.isNullObject;
  });

const given = (name: string, bytes: Uint8Array): GivenFile => ({ name, bytes: () => Promise.resolve(bytes) });

/** Norway raises its pledge to 450, and pledges 200 more. */
async function returnOfNorway(register: EmbeddedExcel): Promise<GivenFile> {
  const form = (await openForms(register, { kind: 'pledges', parties: [{ name: 'Norway' }], language: 'en' })).get(
    'Norway',
  )!;
  await enter(form, 'first', { Answer: 'amended', Amount: 450 });
  await enter(form, 'last', { 'Pledged on': 46020, Status: 'committed', Currency: 'USD', Amount: 200 });
  return given('norway.xlsx', await form.save());
}

describe('making forms', () => {
  it('knows for whom they can be made, and makes a file for each that was chosen', async () => {
    const pane = await paneOn(await workbookOf(REGISTER));
    await pane.forms.readParties();
    const { parties } = pane.forms.store.state();
    expect(parties!.parties.pledges.map(({ name, earlier }) => [name, earlier])).toEqual([
      ['Japan', 1],
      ['Norway', 1],
    ]);
    expect(parties!.parties.needs.map(({ name }) => name)).toEqual(['Kenya']);
    await pane.forms.make({
      kind: 'pledges',
      parties: [{ name: 'Norway' }, { name: 'Peru', isNew: true }],
      language: 'fr',
      newRows: 3,
    });
    const { made } = pane.forms.store.state();
    expect(made!.files.map(({ party }) => party)).toEqual(['Norway', 'Peru']);
    expect(made!.failed).toEqual([]);
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'makeForms', count: 2, left: [] });
  });

  it('names whom it could make none for, with the reason', async () => {
    const pane = await paneOn(await workbookOf(REGISTER));
    await pane.forms.make({ kind: 'pledges', parties: [{ name: 'Atlantis' }], language: 'en' });
    const { made } = pane.forms.store.state();
    expect(made!.files).toEqual([]);
    expect(made!.failed).toEqual([{ party: 'Atlantis', why: expect.stringContaining('Atlantis') }]);
  });

  it('keeps in the Log for whom they were made, and shows who has returned theirs', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    const parties = [{ name: 'Norway' }, { name: 'Japan' }];
    await pane.forms.make({ kind: 'pledges', parties, language: 'en', isRecorded: true });
    expect(pane.forms.store.state().made).not.toHaveProperty('notRecorded');
    await pane.forms.readOut();
    const shown = () => pane.forms.store.state().out!.forms.map(({ party, status }) => [party, status]);
    expect(shown()).toEqual([
      ['Japan', 'not returned'],
      ['Norway', 'not returned'],
    ]);
    await pane.forms.collect([await returnOfNorway(excel)]);
    pane.forms.signAs('Ada');
    await pane.forms.accept();
    await pane.forms.readOut();
    expect(shown()).toEqual([
      ['Japan', 'not returned'],
      ['Norway', 'returned'],
    ]);
  });

  it('makes them also where a table named Log is another’s, and says that they do not stand in it', async () => {
    const excel = await workbookOf({ ...REGISTER, Log: [['Day', 'What']] });
    const pane = await paneOn(excel);
    const before = excel.snapshot();
    await pane.forms.make({ kind: 'pledges', parties: [{ name: 'Norway' }], language: 'en', isRecorded: true });
    const { made } = pane.forms.store.state();
    expect(made!.files).toHaveLength(1);
    expect(made!.notRecorded).toMatch(/Log/);
    expect(excel.snapshot()).toEqual(before);
    await pane.forms.readOut();
    expect(pane.forms.store.state().out!.forms).toEqual([]);
  });

  it('leaves nothing when it is cancelled, and writes nothing into the register', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    const before = excel.snapshot();
    const making = pane.forms.make({
      kind: 'pledges',
      parties: [{ name: 'Norway' }, { name: 'Japan' }],
      language: 'en',
    });
    pane.cancel();
    await making;
    expect(pane.forms.store.state().made).toBeNull();
    expect(pane.store.state()).toMatchObject({ job: null, message: { kind: 'cancelled' } });
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('collecting returns', () => {
  it('shows what they would change, writes what is accepted with its Log, and takes all of it back', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    const before = await rowsOf(excel, 'Pledges');
    await pane.forms.collect([
      await returnOfNorway(excel),
      given('letter.xlsx', new TextEncoder().encode('Dear Sir or Madam')),
    ]);
    const review = pane.forms.store.state().review!;
    const [norway, letter] = review.collected.collection.files;
    expect(norway).toMatchObject({ file: 'norway.xlsx', status: 'ready', sender: 'Norway' });
    expect(norway!.rows.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['P-1', 'changed'],
      ['P-3', 'new'],
    ]);
    expect(norway!.rows[0]!.changes).toMatchObject([{ key: 'amount', before: 300, after: 450 }]);
    expect(letter).toMatchObject({ file: 'letter.xlsx', status: 'unreadable', rows: [] });
    expect(await rowsOf(excel, 'Pledges')).toEqual(before);

    pane.forms.signAs('  A. Officer ');
    await pane.forms.accept();
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'accept', count: 2 });
    expect(await rowsOf(excel, 'Pledges')).toEqual([
      ['P-1', 'Norway', 46000, 'pledged', 'USD', 450, 'Urban crime'],
      before[1],
      ['P-3', 'Norway', 46020, 'committed', 'USD', 200, ''],
    ]);
    const logged = await rowsOf(excel, 'Log');
    expect(logged.flat()).toEqual(expect.arrayContaining(['A. Officer', 'norway.xlsx', 'P-1', 'P-3']));

    await pane.forms.readLog();
    const [collection] = pane.forms.store.state().log!.collections;
    expect(collection).toMatchObject({ acceptedBy: 'A. Officer', added: 1, changed: 1, undoneAt: null });
    expect(pane.store.state().undoable.collection).toBe(collection!.id);
    await pane.forms.undoLast();
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'undoCollection', left: [] });
    expect(await rowsOf(excel, 'Pledges')).toEqual(before);
    expect(pane.forms.store.state().review!.accepted).toBeNull();
    expect(pane.store.state().undoable.collection).toBeNull();
  });

  it('writes only the rows that were chosen', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    await pane.forms.collect([await returnOfNorway(excel)]);
    pane.forms.choose(new Set(['0.1']));
    pane.forms.signAs('A. Officer');
    await pane.forms.accept();
    const rows = await rowsOf(excel, 'Pledges');
    expect(rows[0]![5]).toBe(300);
    expect(rows).toHaveLength(3);
  });

  it('tells when the register may have changed since', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    await pane.forms.collect([await returnOfNorway(excel)]);
    const { version } = pane.forms.store.state().review!;
    expect(version).toBe(pane.store.state().registerVersion);
    await pane.change({ decimals: 2 });
    expect(pane.store.state().registerVersion).toBeGreaterThan(version);
  });

  it('counts the files while it reads them, and can be cancelled', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    const file = await returnOfNorway(excel);
    const said = new Set<string>();
    pane.store.subscribe(() => {
      const { job } = pane.store.state();
      if (job !== null) said.add(job.doing);
      if (job?.doing === 'Reading 3 of 5') pane.cancel();
    });
    await pane.forms.collect(Array.from({ length: 5 }, () => file));
    expect([...said]).toEqual(expect.arrayContaining(['Reading 1 of 5', 'Reading 2 of 5', 'Reading 3 of 5']));
    expect(said).not.toContain('Reading 5 of 5');
    expect(pane.forms.store.state().review).toBeNull();
    expect(pane.store.state().message).toEqual({ kind: 'cancelled' });
  });

  it('does not wait for a file that takes long when it is cancelled', async () => {
    let giveUp: () => void = () => undefined;
    const slow: PaneFiles = {
      ...files,
      readFile: () => new Promise((_resolve, reject) => (giveUp = () => reject(new Error('ended')))),
      end: () => giveUp(),
    };
    const pane = await paneOn(await workbookOf(REGISTER), slow);
    pane.store.subscribe(() => {
      if (pane.store.state().job?.doing === 'Reading 1 of 1') setTimeout(pane.cancel, 50);
    });
    await pane.forms.collect([given('slow.xlsx', new Uint8Array(4))]);
    expect(pane.store.state().message).toEqual({ kind: 'cancelled' });
  });

  it('tells of a formula that an accepted entry overwrites', async () => {
    const register = await workbookOf(REGISTER);
    const back = await returnOfNorway(register);
    const headers = REGISTER.Pledges![0]!;
    const row = REGISTER.Pledges!.findIndex((cells) => cells.includes('Norway')) - 1;
    await register.run(async (context) => {
      const body = context.workbook.tables.getItem('Pledges').getDataBodyRange();
      const cell = body.getCell(row, headers.indexOf('Amount')).load('values');
      await context.sync();
      cell.formulas = [[`=${cell.values[0]![0]}+0`]];
      await context.sync();
    });
    const pane = await paneOn(register);
    await pane.forms.collect([back]);
    pane.forms.signAs('A. Officer');
    await pane.forms.accept();
    const { review } = pane.forms.store.state();
    expect(review!.overwritten).toMatchObject([{ column: 'Amount', formula: expect.stringMatching(/^=\d+\+0$/) }]);
    await pane.forms.undo(review!.accepted!);
    expect(pane.forms.store.state().review!.overwritten).toEqual([]);
  });

  it('says of a foreign table named Log only where rows would be accepted', async () => {
    const excel = await workbookOf({
      ...REGISTER,
      Log: [
        ['Day', 'Weather'],
        [46000, 'rain'],
      ],
    });
    const pane = await paneOn(excel);
    await pane.forms.readLog();
    expect(pane.store.state().message).toBeNull();
    expect(pane.forms.store.state().log).toMatchObject({ collections: [], isTaken: true });
    await pane.forms.collect([await returnOfNorway(excel)]);
    pane.forms.signAs('A. Officer');
    await pane.forms.accept();
    expect(pane.store.state().message).toMatchObject({ kind: 'failure', explained: { code: 'TableTakenError' } });
    expect(await rowsOf(excel, 'Log')).toEqual([[46000, 'rain']]);
  });

  it('takes back, after the pane was closed, what was accepted before, and accepts it again', async () => {
    const excel = await workbookOf(REGISTER);
    const before = await rowsOf(excel, 'Pledges');
    const first = await paneOn(excel);
    const file = await returnOfNorway(excel);
    const accept = async (pane: Pane): Promise<unknown[][]> => {
      await pane.forms.collect([file]);
      pane.forms.signAs('A. Officer');
      await pane.forms.accept();
      return rowsOf(excel, 'Pledges');
    };
    const accepted = await accept(first);
    expect(accepted).toHaveLength(3);
    first.close();
    const second = await paneOn(excel);
    await second.forms.readLog();
    await second.forms.undo(second.forms.store.state().log!.collections[0]!.id);
    expect(await rowsOf(excel, 'Pledges')).toEqual(before);
    expect(await accept(second)).toEqual(accepted);
  });

  it('says that it waits when something is pressed while it works, and begins nothing', async () => {
    const excel = await workbookOf(REGISTER);
    const pane = await paneOn(excel);
    const file = await returnOfNorway(excel);
    const first = pane.forms.collect([file]);
    await pane.forms.make({ kind: 'pledges', parties: [{ name: 'Norway' }], language: 'en' });
    expect(pane.store.state().job).toMatchObject({ name: 'collect', refusing: true });
    await first;
    expect(pane.forms.store.state().made).toBeNull();
    expect(await hasTable(excel, 'Log')).toBe(false);
  });
});
