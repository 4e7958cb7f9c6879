import fc from 'fast-check';
import { type EmbeddedExcel, newEmbeddedExcel, openEmbeddedExcel, readCells } from 'embedded-excel/node';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns, type Collected } from '../../src/jobs/collectReturns';
import { drawIn } from '../../src/jobs/drawForm';
import { makeForms } from '../../src/jobs/makeForms';
import { markedCopies } from '../../src/jobs/markedCopies';
import { readForForms } from '../../src/jobs/readForForms';
import { undoCollection } from '../../src/jobs/undoCollection';
import { formPlaces } from '../fixtures/formPlaces';
import { analyse } from '../../src/analysis/analyse';
import { ACCEPTANCE, rowsOfTable } from './returned';
import { SMALL, workbookOf } from './smallRegister';

const AS = { kind: 'pledges', language: 'en' } as const;
const DONOR = 'Donor A';
const HEADERS = ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Notes'];

/** The small register with a column for notes, in which each pledge that is meant has its name. */
async function smallWorkbook(): Promise<EmbeddedExcel> {
  const [, ...rows] = SMALL.Pledges!;
  return workbookOf({ ...SMALL, Pledges: [HEADERS, ...rows.map((row) => [...row.slice(0, 6), ''])] });
}

const makeBook = () => newEmbeddedExcel();

/** A donor with the form that it works on, and the office with the register. */
interface World {
  readonly office: EmbeddedExcel;
  form: Uint8Array;
  /** Every file that went to the office. */
  readonly sent: Uint8Array[];
  /** What the donor means, by the names of its pledges; null where it wrote what nobody can read. */
  readonly meant: Map<string, number | null>;
  /** Another amount each time. */
  amount: number;
}

async function makeForm(world: World): Promise<void> {
  const read = await readForForms(world.office.run);
  const request = {
    kind: 'pledges',
    parties: [{ name: DONOR }],
    language: 'en',
    madeOn: '2026-11-24',
    newRows: 4,
  } as const;
  await makeForms(read, await analyse(read.register, {}), drawIn(makeBook), request, ({ bytes }) => {
    world.form = bytes;
    return Promise.resolve();
  });
}

/** Works on the main sheet without its protection, as whoever takes it off can. */
async function onSheet(world: World, work: (sheet: Excel.Worksheet, of: ReturnType<typeof formPlaces>) => void) {
  const excel = await openEmbeddedExcel(world.form);
  const places = formPlaces(readCells(world.form), AS.kind, AS.language);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(places.sheet.name);
    sheet.protection.unprotect();
    work(sheet, places);
    await context.sync();
  });
  world.form = await excel.save();
}

/** The row of part B in which a pledge stands, or the first blank one, from 0; -1 where there is none. */
function newRow(world: World, name: string | null): number {
  const { sheet, at } = formPlaces(readCells(world.form), AS.kind, AS.language);
  const names = Array.from({ length: 4 }, (_, row) => {
    const place = at('new', row, 'notes');
    return sheet.cells.find((cell) => cell.row === place.row && cell.column === place.column)?.value ?? null;
  });
  return names.indexOf(name);
}

const enter = (
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
  value: string | number,
): void => {
  sheet.getCell(row - 1, column - 1).values = [[value]];
};

async function fill(world: World, isReadable: boolean): Promise<void> {
  const row = newRow(world, null);
  if (row < 0) return;
  const name = `pledge ${world.meant.size + 1}`;
  world.amount += 1;
  const amount = isReadable ? world.amount : `about ${world.amount}`;
  const entries = { pledgedOn: 46203, status: 'committed', currency: 'USD', amount, notes: name } as const;
  await onSheet(world, (sheet, { at }) => {
    for (const [key, value] of Object.entries(entries))
      enter(sheet, at('new', row, key as keyof typeof entries), value);
  });
  world.meant.set(name, isReadable ? world.amount : null);
}

/** Corrects the amount of a pledge that stands in the form, in whichever part. */
async function correct(world: World, which: number): Promise<void> {
  const { sheet, headerRows, at } = formPlaces(readCells(world.form), AS.kind, AS.language);
  const { column } = at('new', 0, 'notes');
  const rows = sheet.cells.filter((cell) => cell.column === column && world.meant.has(String(cell.value)));
  const one = rows[which % Math.max(1, rows.length)];
  if (!one) return;
  world.amount += 1;
  await onSheet(world, (main) => {
    enter(main, { row: one.row, column: at('new', 0, 'amount').column }, world.amount);
    if (one.row < headerRows.at(-1)!) enter(main, { row: one.row, column: at('new', 0, 'answer').column }, 'amended');
  });
  world.meant.set(String(one.value), world.amount);
}

/** Moves a row of part B to a blank one, its key with it, and the blank row's key back. */
async function move(world: World): Promise<void> {
  const [from, to] = [
    [...world.meant.keys()].map((name) => newRow(world, name)).find((row) => row >= 0),
    newRow(world, null),
  ];
  if (from === undefined || to < 0) return;
  await onSheet(world, (main, { sheet, at }) => {
    const first = at('new', 0, 'id').row;
    const [source, target] = [first + from, first + to];
    const key = sheet.cells.find(({ row, value }) => row === source && /^ROW-/.test(String(value)))!.column;
    const entered = (['pledgedOn', 'status', 'currency', 'amount', 'notes'] as const).map(
      (one) => at('new', 0, one).column,
    );
    const held = (row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';
    for (const column of [...entered, key]) {
      enter(main, { row: target, column }, held(source, column) as string);
      enter(main, { row: source, column }, held(target, column) as string);
    }
  });
}

/** Saves the form once more, with other bytes. */
const resave = (world: World): Promise<void> =>
  onSheet(world, (main) => {
    world.amount += 1;
    main.getRange('A1').format.rowHeight = 20 + (world.amount % 50);
  });

/** Collects a file, and accepts what is accepted unless somebody says otherwise. */
async function collect({ office }: World, bytes: Uint8Array): Promise<Collected> {
  const read = await readForForms(office.run);
  const file = { name: 'a.xlsx', bytes: () => Promise.resolve(bytes) };
  const collected = await collectReturns(read, [file], (content) => Promise.resolve(readCells(content)));
  const rows = collected.collection.files[0]!.rows.flatMap(({ outcome }, row) =>
    outcome === 'new' || outcome === 'changed' ? [{ file: 0, row }] : [],
  );
  await acceptReturns(office.run, collected.collection, { ...ACCEPTANCE, at: new Date().toISOString(), rows });
  return collected;
}

async function send(world: World): Promise<Collected> {
  world.sent.push(world.form);
  return collect(world, world.form);
}

/** The office sends a copy back, and the donor goes on with that. */
async function copy(world: World): Promise<void> {
  const collected = await send(world);
  const read = await readForForms(world.office.run);
  await markedCopies(read, await analyse(read.register, {}), collected, drawIn(makeBook), ({ bytes }) => {
    world.form = bytes;
    return Promise.resolve();
  });
}

async function sendAndUndo(world: World): Promise<void> {
  const { collection } = await send(world);
  const isAny = collection.files[0]!.rows.some(({ outcome }) => outcome === 'new' || outcome === 'changed');
  if (isAny) await undoCollection(world.office.run, { at: new Date().toISOString() });
  await send(world);
}

const STEPS = {
  make: makeForm,
  fill: (world: World) => fill(world, true),
  fillBadly: (world: World) => fill(world, false),
  correct,
  move,
  resave,
  send,
  sendAgain: async (world: World, which: number) => {
    const one = world.sent[which % Math.max(1, world.sent.length)];
    if (one) await collect(world, one);
  },
  sendAndUndo,
  copy,
} satisfies Readonly<Record<string, (world: World, which: number) => Promise<unknown>>>;

const step = fc.tuple(fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])), fc.nat(5));

it('each pledge that is meant is in the register once, whatever goes to and fro', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const world: World = {
        office: await smallWorkbook(),
        form: new Uint8Array(),
        sent: [],
        meant: new Map(),
        amount: 1000,
      };
      await makeForm(world);
      // What stands in a form that is laid aside has been sent before.
      for (const [name, which] of [['fill', 0] as const, ...steps, ['send', 0] as const]) {
        if (name === 'make') await send(world);
        await STEPS[name](world, which);
      }
      for (const file of world.sent) await collect(world, file);
      const pledges = await rowsOfTable(world.office, 'Pledges');
      const kept = pledges.filter(({ Notes }) => Notes !== '').map(({ Notes, Amount }) => [Notes, Amount]);
      expect(kept.sort()).toEqual([...world.meant].filter(([, amount]) => amount !== null).sort());
    }),
    { ...runs(4) },
  );
});
