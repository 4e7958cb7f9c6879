import { openEmbeddedExcel, type EmbeddedExcel, type Fault, type HostRequest, type Quirks } from 'embedded-excel/node';
import { OURS } from '../../../src/addIn';
import { explain } from '../../../src/excel/explainError';
import { oneIn } from '../../../packages/embedded-excel/test/fixtures/runs';
import type { RunExcel, Watch } from '../../../src/excel/runExcel';

/** Does the job; what it needs was read before, when nothing failed. */
export type Work = (run: RunExcel, watch: Watch) => Promise<unknown>;

/** A job that writes. A new one is one entry in everyJob.ts. */
export interface WritingJob {
  readonly name: string;
  /** Makes the workbook that each trial begins with. */
  readonly prepare: () => Promise<EmbeddedExcel>;
  /** Reads what the job is given. */
  readonly ready: (excel: EmbeddedExcel) => Promise<Work>;
  /**
   * What a person does after a lost session, as the message says, so that the workbook is as before; the same once more
   * where it is not given.
   */
  readonly mend?: (excel: EmbeddedExcel, failed: unknown) => Promise<unknown>;
  /** The sheet that tells of it, and is another after mending; so are names that refer to it. */
  readonly log?: string;
  /** What of the workbook is compared; all of it where it is not given. */
  readonly seen?: (excel: EmbeddedExcel) => unknown;
}

/** What the client sends after a run, to let go of what it kept; it swallows their failures itself. */
const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

export interface Outcome {
  /** null where the job was done. */
  readonly failed: unknown;
  /** Whether the job sent so many requests that the fault came. */
  readonly wasHit: boolean;
}

/** What is done at the n-th request of a job, counted from 1; `at` counts on. */
export type OnRequest =
  ((request: HostRequest, at: number) => Fault | undefined) | ((request: HostRequest, at: number) => void);

/** Does a job while something is done at its requests. */
export async function attempt(
  excel: EmbeddedExcel,
  work: Work,
  onRequest: OnRequest,
  { n, watch = {}, run = excel.run }: { readonly n: number; readonly watch?: Watch; readonly run?: RunExcel },
): Promise<Outcome> {
  let count = 0;
  excel.onRequest = (request: HostRequest): Fault | undefined => {
    if (isTidying(request)) return undefined;
    return (onRequest(request, ++count) as Fault | undefined) ?? undefined;
  };
  const failed = await work(run, watch).then(
    () => null,
    (error: unknown) => error ?? new Error('failed'),
  );
  excel.onRequest = null;
  return { failed, wasHit: count >= n };
}

/** A workbook, and what the job does in it. */
export interface Opened {
  readonly excel: EmbeddedExcel;
  readonly work: Work;
}

/** A job with its workbook before and after, which is made once and opened for each trial. */
export interface Stage {
  readonly job: WritingJob;
  readonly open: () => Promise<Opened>;
  readonly seen: (excel: EmbeddedExcel) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const whole = (excel: EmbeddedExcel): unknown => excel.snapshot();

/** The workbook that a job begins with, made once for all its stages. */
const begun = new Map<WritingJob['prepare'], Promise<Uint8Array>>();
function fileOf({ prepare }: WritingJob): Promise<Uint8Array> {
  const file = begun.get(prepare) ?? prepare().then((excel) => excel.save());
  begun.set(prepare, file);
  return file;
}

/** @param quirks in what the Excel of each trial is worse than documented */
export async function stageOf(job: WritingJob, quirks: Quirks = {}): Promise<Stage> {
  const file = await fileOf(job);
  const { seen = whole } = job;
  const open = async () => {
    const excel = await openEmbeddedExcel(file, OURS);
    excel.hosted.setQuirks(quirks);
    return { excel, work: await job.ready(excel) };
  };
  const { excel, work } = await open();
  const before = seen(excel);
  await work(excel.run, {});
  return { job, open, seen, before, after: seen(excel) };
}

/** Of the requests of a job one in so many is tried in every run of the tests; from RUNS=5 on each of them. */
const STRIDE = oneIn(7);

/** Which comes after the first request: another one for each test and job, so that together they come to nearly all. */
const secondOf = (name: string): number =>
  2 + ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % STRIDE);

/**
 * Tries a job over and over, with the fault at its n-th request, until it has no n-th request: for the first and every
 * seventh n, or for each from RUNS=5 on.
 */
export async function atEveryRequest(
  stage: Stage,
  trial: (n: number, excel: EmbeddedExcel, work: Work) => Promise<Outcome>,
  look: (n: number, outcome: Outcome, opened: Opened) => Promise<void> | void,
): Promise<void> {
  const second = secondOf(`${stage.job.name} ${expect.getState().currentTestName ?? ''}`);
  for (let n = 1; ; n = n === 1 ? second : n + STRIDE) {
    const { excel, work } = await stage.open();
    const outcome = await trial(n, excel, work);
    if (!outcome.wasHit) {
      expect(n).toBeGreaterThan(1);
      return;
    }
    await look(n, outcome, { excel, work });
  }
}

/** The workbook is as it was before, or as the job makes it; and what is told agrees with it. */
export function expectWhole(stage: Stage, n: number, { failed }: Outcome, { excel }: Opened): void {
  const where = `${stage.job.name}, request ${n}, ${failed === null ? 'done' : told(failed)}`;
  expectSeen(where, stage.seen(excel) as Seen, (failed === null ? stage.after : stage.before) as Seen);
}

/** What a failure has left is told by name; after mending the workbook is as it was before, or as the job makes it. */
export async function expectMended(
  stage: Stage,
  n: number,
  { failed }: Outcome,
  { excel, work }: Opened,
): Promise<void> {
  const { job } = stage;
  const where = `${job.name}, request ${n}, ${told(failed)}`;
  expect([where, failed]).not.toEqual([where, null]);
  for (const sheet of sheetsBetween(stage, excel)) expect(where).toContain(sheet);
  // The session was lost after the last step: nothing is left to be done.
  if (!job.mend && isSame(stage.seen(excel), stage.after)) return;
  if (job.mend) await job.mend(excel, failed);
  else await work(excel.run, {});
  const apart = ({ sheets, names, ...others }: Seen): Seen => ({
    ...others,
    names: names.filter(({ formula }) => !formula.includes(`'${job.log}'!`)),
    sheets: sheets.filter(({ name }) => name !== job.log),
  });
  const wanted = job.mend ? stage.before : stage.after;
  expectSeen(`${where}, mended`, apart(stage.seen(excel) as Seen), apart(wanted as Seen));
}

const isSame = (seen: unknown, wanted: unknown): boolean => JSON.stringify(seen) === JSON.stringify(wanted);

function expectSeen(where: string, seen: Seen, wanted: Seen): void {
  const { sheets, ...others } = seen;
  const { sheets: wantedSheets, ...wantedOthers } = wanted;
  expect([where, 'other sheets', differing(sheets, wantedSheets)]).toEqual([where, 'other sheets', []]);
  expect([where, others]).toEqual([where, wantedOthers]);
}

interface SheetSeen {
  readonly name: string;
}
interface Seen {
  readonly names: readonly { readonly formula: string }[];
  readonly sheets: readonly SheetSeen[];
}

/** The names of sheets that are only in one of two workbooks, or another in each. */
function differing(some: readonly SheetSeen[], others: readonly SheetSeen[]): string[] {
  const [one, other] = [some, others].map((sheets) => sheets.map((sheet) => JSON.stringify(sheet)));
  return [
    ...some.flatMap(({ name }, at) => (other!.includes(one![at]!) ? [] : [name])),
    ...others.flatMap(({ name }, at) => (one!.includes(other![at]!) ? [] : [`${name}, as wanted`])),
  ];
}

/** Sheets that are neither as before nor as after, by the names that they have now. */
function sheetsBetween({ before, after, seen }: Stage, excel: EmbeddedExcel): string[] {
  const known = new Set([before, after].flatMap((one) => (one as Seen).sheets.map((sheet) => JSON.stringify(sheet))));
  const { sheets } = seen(excel) as Seen;
  return sheets.flatMap((sheet) => (known.has(JSON.stringify(sheet)) ? [] : [sheet.name]));
}

/** What a person reads of a failure. */
const told = (failed: unknown): string => {
  const { title, next } = explain(failed);
  return `${title} ${next}`;
};
