import { newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { goToInput } from '../../src/jobs/goTo';
import { inspect, type Inspection } from '../../src/jobs/inspect';
import { fillView, type FillView } from '../../src/taskpane/forms/fill/fillView';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';
import { REGISTER } from './formsRegister';
import { enter, openForms, sign } from './madeForms';

const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

type OpenForm = Extract<Inspection, { kind: 'form' }>;

async function norway(language: 'en' | 'fr' = 'en'): Promise<EmbeddedExcel> {
  const register = await workbookOf(REGISTER);
  const forms = await openForms(register, { kind: 'pledges', parties: [{ name: 'Norway' }], language, newRows: 3 });
  return forms.get('Norway')!;
}

async function viewOf(form: EmbeddedExcel): Promise<FillView> {
  const found = (await inspect(form.run)) as OpenForm;
  expect(found.kind).toBe('form');
  return fillView(found.form, found.file);
}

const lackKinds = ({ lacking }: FillView): string[] => lacking.flatMap(({ lacks }) => lacks.map(({ kind }) => kind));

it('a form that is open is known for one, and for whose it is', async () => {
  const view = await viewOf(await norway());
  expect(view).toMatchObject({
    kind: 'pledges',
    party: 'Norway',
    session: 'A small register',
    currency: 'USD',
    madeOn: '2026-11-24',
  });
  expect(view.reference).toMatch(/^PB1-P-EN-/);
});

it('a form in another language is read in its own words', async () => {
  const view = await viewOf(await norway('fr'));
  expect(view.party).toBe('Norway');
  expect(view.reference).toMatch(/^PB1-P-FR-/);
  expect(view.earlier).toMatchObject({ all: 1, unanswered: 1 });
  // 300 USD is what the register has of Norway.
  expect(view.totals.find(({ key }) => key === 'earlier')?.amount).toBe(300);
});

it('a new form waits for an answer, a new row and a signature', async () => {
  const view = await viewOf(await norway());
  expect(view.earlier).toMatchObject({ all: 1, unanswered: 1 });
  expect(view.fresh).toMatchObject({ filled: 0, complete: 0 });
  expect(view.signature.blank).toEqual(['Name', 'Date']);
  expect(lackKinds(view)).toEqual(['unanswered']);
  expect(view.isComplete).toBe(false);
  for (const cell of [view.earlier.next, view.fresh.next, view.signature.label])
    expect(cell).toMatch(/^Pledges![A-Z]+\d+$/);
});

it('says of a row in the words of the form what is missing', async () => {
  const form = await norway();
  await enter(form, 'last', { Status: 'committed', Amount: 200 });
  const view = await viewOf(form);
  expect(view.fresh).toMatchObject({ filled: 1, complete: 0 });
  const [row] = view.lacking.filter(({ id }) => id === null);
  const blank = row!.lacks.flatMap((lack) => (lack.kind === 'blank' ? [lack.column] : []));
  expect(blank).toEqual(expect.arrayContaining(['Pledged on', 'Currency']));
});

it('warns where a row is confirmed and yet was changed', async () => {
  const form = await norway();
  await enter(form, 'first', { Answer: 'confirmed', Amount: 450 });
  const view = await viewOf(form);
  expect(view.lacking).toMatchObject([{ id: 'P-1', lacks: [{ kind: 'changed', columns: ['Amount'] }] }]);
});

it('says of an answer that cannot be read what it may be, and not that there is none', async () => {
  const form = await norway();
  await enter(form, 'first', { Answer: 'perhaps' });
  const [row] = (await viewOf(form)).lacking;
  expect(row!.lacks).toEqual([
    {
      kind: 'problem',
      cell: 'Pledges!B7',
      column: 'Answer',
      text: 'This word is not in the list. Unchanged: as it stands. Amended: with your corrections. Withdrawn: no longer.',
    },
  ]);
});

it('goes to the cell in which the name is signed, and not to its label', async () => {
  const form = await norway();
  const { signature } = await viewOf(form);
  await goToInput(form.run, signature.label!);
  await form.run(async (context) => {
    context.workbook.getSelectedRange().getCell(0, 0).values = [['A. Minister']];
    await context.sync();
  });
  expect((await viewOf(form)).signature.blank).toEqual(['Date']);
});

it('a check of a form counts what it lacks, the signature too', async () => {
  const form = await norway();
  const pane = createPane({ run: form.run, analyse, files, now: () => '2026-11-24T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  await pane.check();
  // An answer, a name and a date.
  expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'check', count: 3 });
});

it('is complete when its rows are, and it is signed', async () => {
  const form = await norway();
  await enter(form, 'first', { Answer: 'amended', Amount: 450 });
  await enter(form, 'last', { 'Pledged on': 46020, Status: 'committed', Currency: 'USD', Amount: 200 });
  expect((await viewOf(form)).isComplete).toBe(false);
  await sign(form, { Name: 'A. Minister', Date: 46021 });
  const view = await viewOf(form);
  expect(lackKinds(view)).toEqual([]);
  expect(view.earlier.answers).toEqual({ confirmed: 0, amended: 1, withdrawn: 0 });
  expect(view.fresh).toMatchObject({ filled: 1, complete: 1 });
  expect(view.signature.blank).toEqual([]);
  // 450 + 200.
  const totals = Object.fromEntries(view.totals.map(({ key, amount }) => [key, amount]));
  expect(totals).toEqual({ earlier: 450, new: 200, all: 650 });
  expect(view.isComplete).toBe(true);
});

it('the pane opens on the form, and follows what is entered', async () => {
  const form = await norway();
  const pane = createPane({ run: form.run, analyse, files, now: () => '2026-11-24T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  const unanswered = (): number => {
    const { inspection } = pane.store.state();
    if (inspection?.kind !== 'form') throw new Error(`found ${inspection?.kind}`);
    return fillView(inspection.form, inspection.file).earlier.unanswered;
  };
  expect(unanswered()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await enter(form, 'first', { Answer: 'confirmed' });
  await new Promise<void>((resolve) => {
    const stop = pane.store.subscribe(() => {
      if (unanswered() > 0) return;
      stop();
      resolve();
    });
  });
});

it('looking at a form, and at any other workbook, writes nothing', async () => {
  for (const excel of [await norway(), await newEmbeddedExcel()]) {
    const before = excel.snapshot();
    await inspect(excel.run);
    expect(excel.snapshot()).toEqual(before);
  }
});

it('an ordinary workbook is asked little before it is known not to be a form', async () => {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:J2000').values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 10 }, () => row));
    await context.sync();
  });
  const before = { ...excel.traffic };
  expect((await inspect(excel.run)).kind).toBe('none');
  // Two requests for the tables, three for the reference; of 2,000 rows the first 40.
  expect(excel.traffic.requests - before.requests).toBeLessThanOrEqual(6);
  expect(excel.traffic.bytesReceived - before.bytesReceived).toBeLessThan(5000);
});
