import { foundInWords, wantedInWords } from '../../src/words/foundAndWanted';
import { formWords } from '../../src/words/formWords';
import { type EmbeddedExcel, readCells } from 'embedded-excel/node';
import { collectReturns, type Collected } from '../../src/jobs/collectReturns';
import type { GivenFile, ReadFile } from '../../src/jobs/filePorts';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { entriesOf, fillByHand } from '../fixtures/fillForm';
import { formsOf, registerWithNeeds } from '../fixtures/sampleForms';

const readFile: ReadFile = (bytes) => Promise.resolve(readCells(bytes));
const given = (name: string, bytes: Uint8Array): GivenFile => ({ name, bytes: () => Promise.resolve(bytes) });

let register: EmbeddedExcel;
let read: RegisterRead;
/** A form of a donor's pledges as it was made, and filled in; and one of Kenya's needs as it was made. */
let made: Uint8Array;
let filled: Uint8Array;
let needs: Uint8Array;

beforeAll(async () => {
  register = await registerWithNeeds();
  read = await readForForms(register.run);
  const forms = await formsOf(read, [
    { kind: 'pledges', language: 'fr' },
    { kind: 'needs', language: 'en' },
  ]);
  [made, needs] = forms.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array];
  const { answers, statuses } = formWords('fr');
  const entries = await entriesOf(made, 'pledges', 'fr', {
    earlier: { 0: { answer: answers.amended, amount: 320_000 } },
    fresh: [{ pledgedOn: 46203, status: statuses.committed, currency: 'EUR', amount: 700, notes: '=1+1' }],
    outcomes: [],
    changed: {},
    added: [],
  });
  filled = await fillByHand(made, entries);
});

const collect = (files: readonly GivenFile[]): Promise<Collected> => collectReturns(read, files, readFile);

it('reads forms from their files, and compares them with the register', async () => {
  const before = register.snapshot();
  const { collection, forms } = await collect([given('b.xlsx', filled), given('kenya.xlsx', needs)]);
  expect(collection.files.map(({ file, kind, language, sender }) => [file, kind, language, sender])).toEqual([
    ['b.xlsx', 'pledges', 'fr', 'Government of Country B'],
    ['kenya.xlsx', 'needs', 'en', 'Kenya'],
  ]);
  const [pledges] = collection.files;
  const told = pledges!.rows.filter(({ outcome }) => outcome !== 'unchanged');
  expect(told.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['P-002', 'changed'],
    ['P-061', 'new'],
  ]);
  // The sample's P-002 is of 330,000 euros.
  expect(told[0]!.changes).toEqual([
    { key: 'amount', header: 'Amount', before: 330_000, after: 320_000, kind: 'amount' },
  ]);
  expect(told[1]!.changes.map(({ key, after }) => [key, after])).toEqual([
    ['id', 'P-061'],
    ['donor', 'Government of Country B'],
    ['pledgedOn', 46203],
    ['status', 'committed'],
    ['kind', 'cash'],
    ['currency', 'EUR'],
    ['amount', 700],
    ['notes', '=1+1'],
  ]);
  expect(forms.map((form) => form?.reference.kind)).toEqual(['pledges', 'needs']);
  expect(register.snapshot()).toEqual(before);
});

it('tells each file by its SHA-256, and a file that came before', async () => {
  // SHA-256 of "abc": NIST, FIPS 180-4, example.
  const { collection } = await collect([
    given('abc', new TextEncoder().encode('abc')),
    given('a', made),
    given('b', made),
  ]);
  expect(collection.files[0]!.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(collection.files.map(({ status }) => status)).toEqual(['unreadable', 'ready', 'duplicate file']);
  expect(collection.files[1]!.sha256).toBe(collection.files[2]!.sha256);
});

it('goes on where a file cannot be read, whatever was thrown, and says why', async () => {
  const bytes = (): Promise<Uint8Array> => Promise.reject(new TypeError('The file is gone.'));
  const { collection, forms } = await collect([
    { name: 'gone.xlsx', bytes },
    given('text.xlsx', new TextEncoder().encode('no workbook')),
    given('register.xlsx', await register.save()),
    given('b.xlsx', made),
  ]);
  expect(collection.files.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'not a form', 'ready']);
  expect(collection.files.map(({ issues }) => issues[0]?.code)).toEqual([
    'unreadable-file',
    'unreadable-file',
    'not-a-form',
    'nothing-filled-in',
  ]);
  expect(collection.files[0]!.issues[0]).toMatchObject({ found: { kind: 'told', text: 'The file is gone.' } });
  expect(wantedInWords(collection.files[1]!.issues[0]!.wanted)).toContain('.xlsx');
  expect(forms.map((form) => form !== null)).toEqual([false, false, false, true]);
});

it.each([['a text'], [undefined], [{ found: 7 }]])('goes on where %p is thrown', async (thrown) => {
  const { collection } = await collectReturns(read, [given('a', made)], () => Promise.reject(thrown));
  expect(collection.files[0]!.status).toBe('unreadable');
  expect(foundInWords(collection.files[0]!.issues[0]!.found)).not.toBe('');
});

it('says which file it is at, and how far', async () => {
  const told: [number, string][] = [];
  const files = ['a', 'b', 'c'].map((name) => given(name, made));
  await collectReturns(read, files, readFile, { onProgress: (done, doing) => told.push([done, doing]) });
  expect(told).toEqual([
    [0, 'Reading a'],
    [0.25, 'Reading b'],
    [0.5, 'Reading c'],
    [0.75, 'Comparing with the register'],
    [1, 'Done'],
  ]);
});

it('stops between files when it is cancelled', async () => {
  const stop = new AbortController();
  const opened: string[] = [];
  const files = ['a', 'b', 'c'].map((name): GivenFile => ({
    name,
    bytes: () => {
      opened.push(name);
      if (name === 'b') stop.abort();
      return Promise.resolve(made);
    },
  }));
  await expect(collectReturns(read, files, readFile, { signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(opened).toEqual(['a', 'b']);
});

it('opens no file before the one ahead of it is read', async () => {
  let open = 0;
  const files = Array.from({ length: 5 }, (_, index): GivenFile => ({
    name: `${index}`,
    bytes: () => {
      expect(++open).toBe(1);
      return Promise.resolve(made);
    },
  }));
  await collectReturns(read, files, (bytes) => {
    open--;
    return readFile(bytes);
  });
});
