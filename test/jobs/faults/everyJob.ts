import { newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { UnfinishedAcceptanceError, acceptReturns } from '../../../src/jobs/acceptReturns';
import { addRates } from '../../../src/jobs/addRates';
import { changeSettings, undoSettings } from '../../../src/jobs/changeSettings';
import { check } from '../../../src/jobs/check';
import { createRegister } from '../../../src/jobs/createRegister';
import { applyFixes, fixOf, undoFixes, type Fix } from '../../../src/jobs/fixIssues';
import { drawIn } from '../../../src/jobs/drawForm';
import { makeForms } from '../../../src/jobs/makeForms';
import { preview, type Preview } from '../../../src/jobs/preview';
import { readForForms } from '../../../src/jobs/readForForms';
import { recordForms, type FormMade } from '../../../src/jobs/recordForms';
import { rememberMapping } from '../../../src/jobs/rememberMapping';
import { summarize, type Summary } from '../../../src/jobs/summarize';
import { undoCollection } from '../../../src/jobs/undoCollection';
import { undoSummarize } from '../../../src/jobs/undoSummarize';
import { blankTables } from '../../../src/register/blankTables';
import type { NewTable } from '../../../src/register/newTable';
import { analyse } from '../../../src/analysis/analyse';
import { ACCEPTANCE, allRows, collectionOf, NEW, type FormGiven } from '../returned';
import { SMALL, workbookOf } from '../smallRegister';
import type { WritingJob } from './trial';

const { Settings: _, ...UNSET } = SMALL;

/** Two sheets stand for all, for the requests of each are alike. */
const SHEETS = ['overview', 'donors'] as const;

const small = (): Promise<EmbeddedExcel> => workbookOf(SMALL);

const write = async ({ run }: EmbeddedExcel): Promise<Summary> =>
  summarize(run, { ...SUMMARY, preview: await preview(run, { analyse }) });
const SUMMARY = { analyse, sheets: SHEETS, rememberAt: ACCEPTANCE.at };

/** What is read before a run is the same each time. */
function summarizing(): WritingJob['ready'] {
  let seen: Promise<Preview> | undefined;
  return async (excel) => {
    const read = await (seen ??= preview(excel.run, { analyse }));
    return async (run, watch) => {
      const { notRemembered } = await summarize(run, { ...SUMMARY, preview: read, ...watch });
      if (notRemembered) throw notRemembered;
    };
  };
}

/** The small register with a formula in a cell that a return changes, and two amounts that are written otherwise. */
const FORMULAS = {
  ...SMALL,
  Pledges: SMALL['Pledges']!.map((row) => row.map((value) => (value === 700 ? '=600+100' : value))),
};
const TO_MEND = {
  ...SMALL,
  Pledges: SMALL['Pledges']!.map((row) =>
    row.map((value) => (value === 300 ? "'1 300.5 " : value === 'pledged' ? 'Pledge' : value)),
  ),
};

/** Amounts in a currency for which there is no table of rates. */
const IN_YEN = {
  ...SMALL,
  Pledges: SMALL['Pledges']!.map((row) => row.map((value) => (value === 'USD' ? 'JPY' : value))),
};

const FORMS: readonly FormGiven[] = [
  {
    file: 'a',
    party: 'Donor B',
    rows: [
      { id: 'P2', values: { amount: 701, pledgedOn: '2020-06-29', themes: ['=1+1'] } },
      { values: NEW },
      { values: { ...NEW, amount: 2 } },
    ],
  },
  {
    file: 'b',
    kind: 'needs',
    party: 'KEN',
    rows: [
      { id: 'N1', values: { requirement: 1001 } },
      { values: { title: 'T', theme: 'Corruption', currency: 'USD', requirement: 1 } },
    ],
  },
];

async function accept(excel: EmbeddedExcel, forms: readonly FormGiven[] = FORMS): Promise<void> {
  const collection = await collectionOf(excel, forms);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

/** A register into which another return was accepted before. */
async function withLog(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(FORMULAS);
  await accept(excel, [{ file: 'z', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 301 } }] }]);
  return excel;
}

const accepting: Pick<WritingJob, 'ready' | 'mend' | 'log'> = {
  log: 'Log',
  ready: async (excel) => {
    const collection = await collectionOf(excel, FORMS);
    return (run, watch) => acceptReturns(run, collection, { ...ACCEPTANCE, rows: allRows(collection) }, watch);
  },
  mend: async (excel, failed) => {
    if (failed instanceof UnfinishedAcceptanceError)
      await undoCollection(excel.run, { at: ACCEPTANCE.at, collectionId: failed.collectionId });
  },
};

const MADE: FormMade = {
  ...{ kind: 'pledges', party: 'Donor A', file: 'a.xlsx', reference: 'PB1-P', madeAt: ACCEPTANCE.at, madeBy: 'Ada' },
  returnBy: '2026-12-31',
};
const recording: Pick<WritingJob, 'ready'> = {
  ready: () => Promise.resolve((run, watch) => recordForms(run, [MADE, { ...MADE, reference: 'PB1-Q' }], watch)),
};

const fixesOf = async (excel: EmbeddedExcel): Promise<Fix[]> =>
  (await check(excel.run)).issues.flatMap((issue) => fixOf(issue) ?? []);

/** What is taken back is kept from when it was written. */
function takingBack(): Pick<WritingJob, 'prepare' | 'ready'> {
  let written: Summary;
  return {
    prepare: async () => {
      const excel = await small();
      written = await write(excel);
      return excel;
    },
    ready: () =>
      Promise.resolve((run, watch) => undoSummarize(run, written.previous, { undo: written.undo, ...watch })),
  };
}

/** Every job that writes into the workbook. */
export const EVERY_JOB: readonly WritingJob[] = [
  {
    name: 'the first session sheets',
    prepare: small,
    ready: summarizing(),
  },
  {
    name: 'session sheets in place of earlier ones',
    prepare: async () => {
      const excel = await small();
      await write(excel);
      await changeSettings(excel.run, { sessionTitle: 'Later' });
      return excel;
    },
    ready: summarizing(),
  },
  {
    name: 'taking session sheets back',
    ...takingBack(),
  },
  {
    name: 'inserting a register',
    prepare: newEmbeddedExcel,
    ready: () => {
      const isAlone = ({ columns }: NewTable): boolean =>
        columns.every(({ validation }) => validation.kind !== 'listed');
      const tables = blankTables().filter(isAlone).slice(0, 3);
      return Promise.resolve((run, watch) => createRegister(run, tables, watch));
    },
  },
  {
    name: 'adding the table of rates',
    prepare: () => workbookOf(IN_YEN),
    ready: () => Promise.resolve((run, watch) => addRates(run, watch)),
  },
  {
    name: 'a mapping',
    prepare: small,
    ready: () => Promise.resolve((run) => rememberMapping(run, [{ table: 'Needs', named: 'N', columns: {} }])),
  },
  {
    name: 'forgetting a mapping',
    prepare: async () => {
      const excel = await small();
      await rememberMapping(excel.run, [{ table: 'Needs', named: 'N', columns: {} }]);
      return excel;
    },
    ready: () => Promise.resolve((run) => rememberMapping(run, null)),
  },
  {
    name: 'settings',
    prepare: small,
    ready: () =>
      Promise.resolve((run, watch) =>
        changeSettings(run, { sessionTitle: 'New', reportingDate: '2026-06-30', decimals: 2 }, watch),
      ),
  },
  {
    name: 'settings where there is no table of them',
    prepare: () => workbookOf(UNSET),
    ready: () => Promise.resolve((run, watch) => changeSettings(run, { decimals: 2 }, watch)),
  },
  {
    name: 'taking settings back',
    prepare: small,
    ready: async ({ run }) => {
      const changed = await changeSettings(run, { sessionTitle: 'New', decimals: 2 });
      return (later, watch) => undoSettings(later, changed, watch);
    },
  },
  {
    name: 'fixes',
    prepare: () => workbookOf(TO_MEND),
    ready: async (excel) => {
      const fixes = await fixesOf(excel);
      expect(fixes).toHaveLength(2);
      return (run, watch) => applyFixes(run, fixes, watch);
    },
  },
  {
    name: 'taking fixes back',
    prepare: () => workbookOf(TO_MEND),
    ready: async (excel) => {
      const { applied } = await applyFixes(excel.run, await fixesOf(excel));
      return (run, watch) => undoFixes(run, applied, watch);
    },
  },
  {
    name: 'forms',
    prepare: small,
    ready: () =>
      Promise.resolve(async (run, watch) => {
        const read = await readForForms(run);
        const parties = [{ name: 'Donor A' }];
        const makeBook = async () => newEmbeddedExcel();
        const request = { kind: 'pledges', parties, language: 'en', madeOn: '2026-11-24' } as const;
        await makeForms(
          read,
          await analyse(read.register, {}),
          drawIn(makeBook),
          request,
          () => Promise.resolve(),
          watch,
        );
      }),
  },
  { name: 'entering forms in a register without a Log', prepare: small, ...recording },
  { name: 'entering forms in a register with a Log', prepare: withLog, ...recording },
  { name: 'accepting returns into a register without a Log', prepare: () => workbookOf(FORMULAS), ...accepting },
  { name: 'accepting returns into a register with a Log', prepare: withLog, ...accepting },
  {
    name: 'taking accepted returns back',
    prepare: async () => {
      const excel = await withLog();
      await accept(excel);
      return excel;
    },
    ready: () =>
      Promise.resolve((run, watch) => undoCollection(run, { at: ACCEPTANCE.at, collectionId: 'C-002', ...watch })),
  },
];
