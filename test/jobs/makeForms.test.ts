import { readReference, registerKeys } from '../../src/forms/formReference';
import { NoIdentityError } from '../../src/forms/referenceFor';
import { type EmbeddedExcel, newEmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import type { NewBook } from '../../src/jobs/filePorts';
import { drawIn } from '../../src/jobs/drawForm';
import { makeForms, type FormsMade, type FormsRequest, type MadeForm } from '../../src/jobs/makeForms';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

const makeBook = async (): Promise<NewBook> => {
  const { run, save } = await newEmbeddedExcel();
  return { run, save };
};

let excel: EmbeddedExcel;
let read: RegisterRead;
beforeAll(async () => {
  excel = await workbookOf(SMALL);
  read = await readForForms(excel.run);
});

const REQUEST: FormsRequest = { kind: 'pledges', parties: [], language: 'en', madeOn: '2026-11-24' };

async function make(
  request: Partial<FormsRequest>,
  { book = makeBook, from = read, signal }: { book?: typeof makeBook; from?: RegisterRead; signal?: AbortSignal } = {},
): Promise<FormsMade & { forms: MadeForm[]; told: [number, string][] }> {
  const forms: MadeForm[] = [];
  const told: [number, string][] = [];
  const outcome = await makeForms(
    from,
    await analyse(from.register, {}),
    drawIn(book),
    { ...REQUEST, ...request },
    (form) => Promise.resolve(void forms.push(form)),
    { signal, onProgress: (done, doing) => told.push([done, doing]) },
  );
  return { ...outcome, forms, told };
}

/** The texts of a workbook's cells, sheet by sheet. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { run } = await openEmbeddedExcel(bytes);
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('values'));
    await context.sync();
    return ranges.flatMap(({ values }) => (values as unknown[][]).flat().map(String));
  });
}

it('makes a workbook for each donor, and each says whose it is and of which register', async () => {
  const { made, failed, forms } = await make({ parties: [{ name: 'Donor A' }, { name: 'donor c' }], newRows: 3 });
  expect([made, failed]).toEqual([2, []]);
  expect(forms.map(({ file, party }) => [file, party])).toEqual([
    ['Pledge form - Donor A - en.xlsx', 'Donor A'],
    ['Pledge form - Donor C - en.xlsx', 'Donor C'],
  ]);
  for (const { bytes, reference, party } of forms) {
    const texts = await textsOf(bytes);
    expect(texts).toContain(party);
    expect(texts).toContain(reference);
    expect(readReference(reference)).toMatchObject({
      kind: 'pledges',
      language: 'en',
      madeOn: '2026-11-24',
      register: registerKeys(read.marks)[0],
    });
  }
  expect(new Set(forms.map(({ reference }) => reference)).size).toBe(2);
  // P1 is of Donor A, P3 of Donor C; N1 is open, N2 is covered (smallRegister.ts).
  const texts = await textsOf(forms[0]!.bytes);
  expect(['P1', 'P3', 'N1', 'N2'].map((id) => texts.includes(id))).toEqual([true, false, true, false]);
});

it('makes forms for States in the language that is asked for, and for one without needs', async () => {
  const { forms } = await make({ kind: 'needs', language: 'fr', parties: [{ name: 'KEN' }, { name: 'Tchad' }] });
  expect(forms.map(({ party }) => party)).toEqual(['Kenya', 'Chad']);
  expect(forms[1]!.file).toMatch(/ - Tchad - fr\.xlsx$/);
  expect(await textsOf(forms[1]!.bytes)).toContain('Tchad');
});

it.each([
  ['ar', true],
  ['zh', false],
] as const)(
  'lets every sheet run in the direction of the language: %s from right to left is %s',
  async (language, is) => {
    for (const [kind, name] of [
      ['pledges', 'Donor A'],
      ['needs', 'KEN'],
    ] as const) {
      const { forms } = await make({ kind, language, parties: [{ name }] });
      const { sheets } = (await openEmbeddedExcel(forms[0]!.bytes)).hosted.workbook;
      expect(new Set(sheets.map(({ rightToLeft }) => rightToLeft))).toEqual(new Set([is]));
    }
  },
);

it('leaves the register as it is', async () => {
  const before = JSON.stringify(excel.snapshot());
  await make({ parties: [{ name: 'Donor A' }] });
  expect(JSON.stringify(excel.snapshot())).toBe(before);
});

it('makes one form of a donor who is named twice, whatever the letter case', async () => {
  const parties = [
    { name: 'Donor A' },
    { name: 'DONOR A' },
    { name: 'New', isNew: true },
    { name: ' new', isNew: true },
  ];
  const { made, forms } = await make({ parties });
  expect([made, forms.map(({ party }) => party)]).toEqual([2, ['Donor A', 'New']]);
});

it('goes on after one that fails, and says which and why', async () => {
  let books = 0;
  const book = () => (++books === 1 ? Promise.reject(new Error('no room')) : makeBook());
  const { made, failed, forms } = await make(
    { parties: [{ name: 'Donor A' }, { name: 'Donor Z' }, { name: 'Donor C' }] },
    { book },
  );
  expect([made, forms.map(({ party }) => party)]).toEqual([1, ['Donor C']]);
  expect(failed.map(({ party, error }) => [party, error.name])).toEqual([
    ['Donor A', 'Error'],
    ['Donor Z', 'UnknownPartyError'],
  ]);
  expect(failed[1]!.error.message).toMatch(/nearest: Donor A, Donor B, Donor C/);
});

it('tells how much is done, never less than before, and for whom', async () => {
  const { told } = await make({ parties: [{ name: 'Donor A' }, { name: 'Donor B' }] });
  const done = told.map(([so]) => so);
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect([done[0], done.at(-1)]).toEqual([0, 1]);
  expect(new Set(told.map(([, doing]) => doing))).toEqual(new Set(['Donor A', 'Donor B', '']));
});

it('stops when cancelled; what was made stays made', async () => {
  const cancelling = new AbortController();
  const forms: string[] = [];
  const making = makeForms(
    read,
    await analyse(read.register, {}),
    drawIn(makeBook),
    { ...REQUEST, parties: [{ name: 'Donor A' }, { name: 'Donor B' }, { name: 'Donor C' }] },
    ({ party }) => {
      forms.push(party);
      if (party === 'Donor B') cancelling.abort();
      return Promise.resolve();
    },
    { signal: cancelling.signal },
  );
  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  expect(forms).toEqual(['Donor A', 'Donor B']);
});

it('makes none of a register whose returns could not be recognised', async () => {
  const marks = { registerId: null, createdAt: null, sessionTitle: null };
  await expect(make({ parties: [{ name: 'Donor A' }] }, { from: { ...read, marks } })).rejects.toThrow(NoIdentityError);
});

it('goes on where it stopped: what is there is not drawn once more', async () => {
  const names = ['Donor A', 'Donor C', 'Donor Z'];
  const parties = names.map((name) => ({ name, isNew: true }));
  const there = new Map<string, string>();
  let drawn = 0;
  const counted = async () => {
    drawn++;
    return makeBook();
  };
  const run = async (most: number) =>
    makeForms(
      read,
      await analyse(read.register, {}),
      drawIn(counted),
      { ...REQUEST, parties },
      ({ file, reference }) => {
        if (there.size === most) return Promise.reject(new Error('The disk is full.'));
        there.set(file, reference);
        return Promise.resolve();
      },
      { isThere: (file, reference) => Promise.resolve(there.get(file) === reference) },
    );
  const first = await run(1);
  expect([first.made, first.before, first.failed.map(({ party }) => party)]).toEqual([1, 0, ['Donor C', 'Donor Z']]);
  expect(drawn).toBe(3);
  const second = await run(3);
  expect([second.made, second.before, second.failed]).toEqual([2, 1, []]);
  expect(drawn).toBe(5);
  expect([...there.keys()]).toEqual(names.map((name) => `Pledge form - ${name} - en.xlsx`));
});
