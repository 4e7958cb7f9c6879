import type { EmbeddedExcel } from 'embedded-excel/node';
import type { RunExcel } from '../../../src/excel/runExcel';
import { EVERY_JOB } from './everyJob';
import {
  atEveryRequest,
  attempt,
  expectMended,
  expectWhole,
  stageOf,
  type Outcome,
  type Stage,
  type Work,
} from './trial';

/** A run as the pane's are: Excel is asked to wait while a cell is being edited. */
const waiting =
  ({ run }: EmbeddedExcel): RunExcel =>
  (batch) =>
    run({ delayForCellEdit: true }, batch);

/** A cell edit begins at the n-th request and ends after so many more. */
function whileEditing(
  excel: EmbeddedExcel,
  work: Work,
  n: number,
  more: number,
  tryAgain?: () => Promise<boolean>,
): Promise<Outcome> {
  let end = (): void => undefined;
  return attempt(
    excel,
    work,
    (_, at) => {
      if (at === n) end = excel.hosted.beginEdit({ delayed: 'refused' });
      if (at === n + more) end();
    },
    { n, watch: { tryAgain }, run: waiting(excel) },
  ).finally(() => end());
}

describe.each(EVERY_JOB.map((job) => [job.name, job] as const))('%s', (_, job) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageOf(job);
  });

  it('is done where Excel waits for the end of a cell edit that begins at the n-th request, for each n', async () => {
    await atEveryRequest(
      stage,
      (n, excel, work) =>
        attempt(
          excel,
          work,
          (__, at) => {
            if (at !== n) return;
            const end = excel.hosted.beginEdit();
            setImmediate(end);
          },
          { n, run: waiting(excel) },
        ),
      (n, outcome, opened) => {
        expect([n, outcome.failed]).toEqual([n, null]);
        expectWhole(stage, n, outcome, opened);
      },
    );
  });

  it.each([1, 2, 5])(
    'is done wholly, or not at all, where Excel does not wait and the edit ends after %d more requests, for each n',
    async (more) => {
      await atEveryRequest(
        stage,
        (n, excel, work) => whileEditing(excel, work, n, more, () => Promise.resolve(true)),
        (n, outcome, opened) => expectWhole(stage, n, outcome, opened),
      );
    },
  );

  it('tells what is left where the person does not wait for the end of the edit, for each n, and is then mended', async () => {
    await atEveryRequest(
      stage,
      (n, excel, work) => whileEditing(excel, work, n, Infinity, () => Promise.resolve(false)),
      (n, outcome, opened) => expectMended(stage, n, outcome, opened),
    );
  });
});
