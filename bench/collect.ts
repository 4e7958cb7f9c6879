import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FORM_KINDS, type FormKind } from '../src/forms/form';
import { partiesOf } from '../src/forms/parties';
import { keysOfNewRows } from '../src/forms/rowKey';
import { formWords } from '../src/words/formWords';
import { LANGUAGES } from '../src/words/languages';
import { newEmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../src/jobs/acceptReturns';
import { collectReturns } from '../src/jobs/collectReturns';
import { createRegister } from '../src/jobs/createRegister';
import type { GivenFile } from '../src/jobs/filePorts';
import { readForForms, type RegisterRead } from '../src/jobs/readForForms';
import { sampleRegister } from '../src/register/sample/sampleRegister';
import type { Language } from '../src/words/languages';
import { fillByHand } from '../test/fixtures/fillForm';
import { formPlaces } from '../test/fixtures/formPlaces';
import { formsOf } from '../test/fixtures/sampleForms';
import { measuredInChild } from './inChild';
import type { Measured } from './table';

const FORMS = 100;
const FILLED = 50;
const RETURNS = 500;
const NEW_ROWS = 5;
/** Stands in the filled forms where each return has an amount of its own. */
const MARK = 777_000_000;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

interface Wanted {
  readonly kind: FormKind;
  readonly language: Language;
  readonly parties: readonly { readonly name: string }[];
}

/** A form for each donor and State of the register, in one language after the other, as many as are wanted. */
const formsWanted = (read: RegisterRead): Wanted[] =>
  LANGUAGES.flatMap((language) =>
    FORM_KINDS.flatMap((kind) =>
      partiesOf(kind, read).map(({ name }): Wanted => ({ kind, language, parties: [{ name }] })),
    ),
  ).slice(0, FORMS);

/** Fills a form by hand in the embedded Excel: every earlier row confirmed, and new rows. */
function fill(bytes: Uint8Array, { kind, language }: Wanted): Promise<Uint8Array> {
  const { answers, statuses } = formWords(language);
  const { at, sheet } = formPlaces(readCells(bytes), kind, language);
  const id = at('earlier', 0, 'id');
  const isEarlier = (row: number): boolean =>
    sheet.cells.some((cell) => cell.row === row && cell.column === id.column && /^[PN]-\d+$/.test(String(cell.value)));
  const cells: { row: number; column: number; value: string | number }[] = [];
  for (let row = 0; isEarlier(id.row + row); row++)
    cells.push({ ...at('earlier', row, 'answer'), value: answers.confirmed });
  for (let row = 0; row < NEW_ROWS; row++) {
    const entered =
      kind === 'pledges'
        ? { pledgedOn: 46203, status: statuses.committed, currency: 'EUR', amount: MARK + row, themes: 'Corruption' }
        : { title: 'Training of judges', theme: 'Corruption', currency: 'EUR', requirement: MARK + row, priority: 2 };
    for (const [key, value] of Object.entries(entered))
      cells.push({ ...at('new', row, key as keyof typeof entered), value });
  }
  return fillByHand(bytes, { sheet: sheet.name, cells });
}

/** The key of a row of what is new, as it stands in a sheet. */
const KEY = /ROW-[0-9A-Z]{10}-[0-9A-Z]{2}/g;

/** A sheet with the row keys of another making of its form, so that its rows are none of another return's. */
function withOwnKeys(xml: string, edition: string): string {
  const keys = keysOfNewRows({ reference: 'bench', edition, entered: [], newRows: xml.match(KEY)?.length ?? 0 });
  let next = 0;
  return xml.replace(KEY, () => keys[next++]!);
}

/**
 * Copies of a filled form as if it had been made anew for each: they differ in the amounts of their new rows and in
 * their keys, written into the XML of their sheets.
 */
function copies(filled: Uint8Array, count: number, first: number): Uint8Array[] {
  const parts = unzipSync(filled);
  const [name, text] = Object.entries(parts)
    .filter(([part]) => SHEET.test(part))
    .map(([part, content]) => [part, strFromU8(content)] as const)
    .find(([, content]) => content.includes(String(MARK)))!;
  return Array.from({ length: count }, (_, copy) => {
    const own = Array.from({ length: NEW_ROWS }, (__, row) => row).reduce(
      (xml, row) => xml.replaceAll(`<v>${MARK + row}</v>`, `<v>${1000 + (first + copy) * NEW_ROWS + row}</v>`),
      withOwnKeys(text, `copy ${first + copy}`),
    );
    return zipSync({ ...parts, [name]: strToU8(own) });
  });
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

async function measure(): Promise<Measured[]> {
  const excel = await newEmbeddedExcel();
  await createRegister(excel.run, sampleRegister());
  const read = await readForForms(excel.run);

  const wanted = formsWanted(read);
  const making = performance.now();
  const made = await formsOf(read, wanted);
  const makingTook = secondsSince(making);

  const returns: GivenFile[] = [];
  for (const [index, { bytes, file }] of made.slice(0, FILLED).entries())
    for (const copy of copies(await fill(bytes, wanted[index]!), RETURNS / FILLED, returns.length))
      returns.push({ name: `${returns.length} ${file}`, bytes: () => Promise.resolve(copy) });

  const before = process.memoryUsage.rss();
  let most = before;
  let told = 0;
  const collecting = performance.now();
  const { collection } = await collectReturns(read, returns, (bytes) => Promise.resolve(readCells(bytes)), {
    onProgress: () => {
      told++;
      most = Math.max(most, process.memoryUsage.rss());
    },
  });
  const collectingTook = secondsSince(collecting);
  const rows = collection.files.flatMap(({ rows: ofFile }, file) =>
    ofFile.flatMap(({ outcome }, row) => (outcome === 'new' ? [{ file, row }] : [])),
  );
  const expected = RETURNS * NEW_ROWS;
  if (rows.length !== expected) throw new Error(`Found ${rows.length} new rows; wanted: ${expected}.`);

  const accepting = performance.now();
  const { added, logRows } = await acceptReturns(excel.run, collection, {
    rows,
    acceptedBy: 'bench',
    at: '2026-11-24T10:00:00.000Z',
    receivedOn: '2026-11-24',
  });
  const acceptingTook = secondsSince(accepting);
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  return [
    {
      what: `${FORMS} forms made, of every donor and State`,
      figure: `${makingTook.toFixed(1)} s, ${((makingTook / FORMS) * 1000).toFixed(0)} ms each`,
    },
    {
      what: `${RETURNS} returns collected, ${told} times told of progress`,
      figure:
        `${collectingTook.toFixed(1)} s, ${((collectingTook / RETURNS) * 1000).toFixed(0)} ms each, ` +
        `${megabytes(most)} MB at most (${megabytes(before)} MB before)`,
    },
    {
      what: `${added.toLocaleString('en')} new rows accepted, ${logRows.toLocaleString('en')} in the Log`,
      figure: `${acceptingTook.toFixed(1)} s`,
    },
    { what: 'Peak of the process, making and filling forms included', figure: `${peak} MB` },
  ];
}

const IN_CHILD = 'collect-in-child';

/** Forms made, returned and collected, in a process of their own: time and peak memory. */
export const benchCollect = (): Promise<Measured[]> => measuredInChild(__filename, IN_CHILD);

if (process.argv[2] === IN_CHILD) void measure().then((measured) => process.send?.(measured));
