import { newEmbeddedExcel, readCells } from 'embedded-excel/node';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { collectReturns } from '../../src/jobs/collectReturns';
import { createRegister } from '../../src/jobs/createRegister';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import { formsOf } from '../fixtures/sampleForms';

const ADDRESS = 'forms@programme.example';

/** The sample, with these settings. */
async function registerWith(settings: readonly (readonly [string, string | number])[]): Promise<RegisterRead> {
  const excel = await newEmbeddedExcel();
  const values = new Map(settings);
  const tables = sampleRegister().map((table) =>
    table.table === 'Settings'
      ? {
          ...table,
          rows: table.rows.map(([name, value, ...rest]) => [name!, values.get(String(name)) ?? value!, ...rest]),
        }
      : table,
  );
  await createRegister(excel.run, tables);
  return readForForms(excel.run);
}

/** The texts of a form that name the address, with their sheets. */
const saying = (bytes: Uint8Array): [string, string][] =>
  readCells(bytes).sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ value }): [string, string][] =>
      typeof value === 'string' && value.includes(ADDRESS) ? [[name, value]] : [],
    ),
  );

describe('where to send a form and by when', () => {
  let read: RegisterRead;
  beforeAll(async () => {
    read = await registerWith([
      ['Return address', ADDRESS],
      ['Return by', '2026-09-15'],
    ]);
  });

  it('stands at its head, on Instructions and on the sheet that is filled in', async () => {
    const [pledges] = await formsOf(read, [{ kind: 'pledges', language: 'en' }]);
    expect(saying(pledges!.bytes)).toEqual([
      ['Instructions', ADDRESS],
      ['Pledges', `Please return to: ${ADDRESS}   ·   Please return by: 15 September 2026`],
    ]);
    const instructions = readCells(pledges!.bytes).sheets[0]!.cells;
    const at = instructions.findIndex(({ value }) => value === 'Please return by');
    expect(instructions[at + 1]!.value).toBe('15 September 2026');
  });

  it.each<[Language, string]>([
    ['ar', '15 أيلول/سبتمبر 2026'],
    ['zh', '2026年9月15日'],
    ['fr', '15 septembre 2026'],
    ['ru', '15 сентября 2026'],
    ['es', '15 de septiembre de 2026'],
  ])('stands there in its language (%s)', async (language, day) => {
    const [needs] = await formsOf(read, [{ kind: 'needs', language }]);
    expect(saying(needs!.bytes)[1]![1]).toContain(day);
  });

  it('is nothing that its sender wrote, in any language', async () => {
    const forms = await formsOf(
      read,
      LANGUAGES.map((language) => ({ kind: 'pledges', language })),
    );
    const given = forms.map(({ file, bytes }) => ({ name: file, bytes: () => Promise.resolve(bytes) }));
    const { collection } = await collectReturns(read, given, (bytes) => Promise.resolve(readCells(bytes)));
    expect(collection.files.map(({ issues }) => issues.map(({ code }) => code))).toEqual(
      LANGUAGES.map(() => ['nothing-filled-in']),
    );
  });
});

it('a form says only what the register says of the way back', async () => {
  const [pledges] = await formsOf(await registerWith([['Return address', ADDRESS]]), [
    { kind: 'pledges', language: 'en' },
  ]);
  expect(saying(pledges!.bytes)).toEqual([
    ['Instructions', ADDRESS],
    ['Pledges', `Please return to: ${ADDRESS}`],
  ]);
});
