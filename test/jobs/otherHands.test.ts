import { addSheet, deleteSheet, moveSheet, renameSheet, type Sheet, type Workbook } from 'embedded-excel/model';
import { openEmbeddedExcel, type EmbeddedExcel, type HostRequest } from 'embedded-excel/node';
import { OURS } from '../../src/addIn';
import { preview, type Preview } from '../../src/jobs/preview';
import { summarize } from '../../src/jobs/summarize';
import { explain } from '../../src/excel/explainError';
import { someOf } from '../../packages/embedded-excel/test/fixtures/runs';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

const REGISTER = ['Settings', 'Needs', 'Pledges'];
const REPORT = ['Overview', 'Funding by donor'];

let seen: Promise<Preview> | undefined;

/** Two sheets stand for all, for the requests of each are alike; what is read before is the same each time. */
const write = async (excel: EmbeddedExcel) =>
  summarize(excel.run, {
    analyse,
    sheets: ['overview', 'donors'],
    preview: await (seen ??= preview(excel.run, { analyse })),
  });

const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

/** What a person, or a co-author, does to the workbook in the midst of a run. */
interface Act {
  readonly what: string;
  /** @returns false where there is nothing left to do it to */
  readonly does: (workbook: Workbook) => boolean;
  /** Sheets that are others afterwards: gone, or under another name. */
  readonly gone?: readonly string[];
  readonly added?: readonly string[];
  readonly undo?: (workbook: Workbook) => void;
}

const toSheet =
  (name: string, act: (workbook: Workbook, sheet: Sheet) => void) =>
  (workbook: Workbook): boolean => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet) act(workbook, sheet);
    return sheet !== undefined;
  };

const ACTS: readonly Act[] = [
  { what: 'a session sheet is deleted', does: toSheet('Funding by donor', deleteSheet), gone: ['Funding by donor'] },
  {
    what: 'the first session sheet, which is shown, is deleted',
    does: toSheet('Overview', deleteSheet),
    gone: ['Overview'],
  },
  {
    what: 'all session sheets are deleted',
    does: (workbook) => {
      const found = workbook.sheets.filter(({ name }) => REPORT.includes(name));
      for (const sheet of found) deleteSheet(workbook, sheet);
      return found.length > 0;
    },
    gone: REPORT,
  },
  {
    what: 'a session sheet is renamed',
    does: toSheet('Funding by donor', (workbook, sheet) => renameSheet(workbook, sheet, 'Annex I')),
    gone: ['Funding by donor'],
    added: ['Annex I'],
  },
  {
    what: 'a sheet is added under the name of one that is yet to be made',
    does: (workbook) => {
      addSheet(workbook, 'Pledgebook is writing (2)');
      return true;
    },
    added: ['Pledgebook is writing (2)'],
  },
  {
    what: 'a sheet is added',
    does: (workbook) => {
      addSheet(workbook, 'Mine');
      return true;
    },
    added: ['Mine'],
  },
  {
    what: 'a session sheet is moved',
    does: toSheet('Funding by donor', (workbook, sheet) => moveSheet(workbook, sheet, 0)),
  },
  {
    what: 'another sheet is shown',
    does: toSheet('Needs', (workbook, sheet) => {
      workbook.activeSheet = sheet.id;
    }),
  },
  {
    what: 'the structure is protected',
    does: (workbook) => {
      workbook.structureProtected = true;
      return true;
    },
    undo: (workbook) => {
      workbook.structureProtected = false;
    },
  },
];

const valuesOf = ({ sheets }: Workbook, name: string): string =>
  JSON.stringify([...(sheets.find((sheet) => sheet.name === name)?.grid.values ?? [])]);

const names = ({ hosted }: EmbeddedExcel): string[] => hosted.workbook.sheets.map(({ name }) => name);

let file: Promise<Uint8Array> | undefined;
const made = async (): Promise<Uint8Array> => {
  const excel = await workbookOf(SMALL);
  await write(excel);
  return excel.save();
};

/** A workbook with a report whose first sheet is shown. */
async function summarized(): Promise<EmbeddedExcel> {
  const excel = await openEmbeddedExcel(await (file ??= made()), OURS);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Overview').activate();
    await context.sync();
  });
  return excel;
}

/** How many requests a run sends. */
let all: number;
beforeAll(async () => {
  const excel = await summarized();
  all = 0;
  excel.onRequest = (request) => void (isTidying(request) || all++);
  await write(excel);
  expect(all).toBeGreaterThan(10);
});

describe.each(ACTS.map((act, turn) => [act.what, act, turn] as const))('while a run writes, %s', (_, act, turn) => {
  it('before the n-th request, for each n: nothing is lost, and the person is told', async () => {
    for (const n of someOf(all, 3, turn)) {
      const excel = await summarized();
      const { workbook } = excel.hosted;
      const register = REGISTER.map((name) => valuesOf(workbook, name));
      let [count, isDone] = [0, false];
      excel.onRequest = (request) => {
        if (!isTidying(request) && ++count === n) isDone = act.does(workbook);
      };
      const outcome = await write(excel).then(
        ({ sheets }) => sheets,
        (error: unknown) => explain(error),
      );
      excel.onRequest = null;
      const where = `before request ${n}`;
      expect([where, REGISTER.map((name) => valuesOf(workbook, name))]).toEqual([where, register]);
      const found = names(excel);
      if (isDone) expect(found).toEqual(expect.arrayContaining([...(act.added ?? [])]));
      if ('code' in outcome) {
        expect([where, outcome.code]).not.toEqual([where, 'Error']);
        // What nobody deleted is there, under its name or, where Excel refused to end it, under the one that the
        // message tells of.
        const kept = REPORT.filter((name) => !act.gone?.includes(name));
        if (!act.undo) expect([where, found]).toEqual([where, expect.arrayContaining(kept)]);
      } else {
        expect([where, found]).toEqual([where, expect.arrayContaining([...outcome])]);
        expect(outcome).toHaveLength(REPORT.length);
      }
      if (!act.undo)
        expect([where, found.filter((name) => name.startsWith('Pledgebook ') && !act.added?.includes(name))]).toEqual([
          where,
          [],
        ]);
      if (!('code' in outcome) && n % 5 > 0) continue;
      act.undo?.(workbook);
      await write(excel);
      const marks = workbook.names.filter(({ name }) => name.startsWith('Pledgebook.'));
      expect([where, marks.map(({ name }) => name).sort()]).toEqual([
        where,
        ['Pledgebook.Sheet.donors', 'Pledgebook.Sheet.overview'],
      ]);
      expect(names(excel).filter((name) => name.startsWith('Pledgebook ') && !act.added?.includes(name))).toEqual([]);
    }
  });
});

it('shows the sheet that the person has gone to', async () => {
  for (const n of someOf(all - 4, 2)) {
    const excel = await summarized();
    const { workbook } = excel.hosted;
    const needs = workbook.sheets.find(({ name }) => name === 'Needs')!;
    let count = 0;
    excel.onRequest = (request) => {
      if (!isTidying(request) && ++count === n) workbook.activeSheet = needs.id;
    };
    await write(excel);
    expect([n, workbook.activeSheet]).toEqual([n, needs.id]);
  }
});
