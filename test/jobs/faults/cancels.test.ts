import { EVERY_JOB } from './everyJob';
import { atEveryRequest, attempt, expectWhole, stageOf, type Stage } from './trial';

describe.each(EVERY_JOB.map((job) => [job.name, job] as const))('%s', (_, job) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageOf(job);
  });

  it('is done wholly, or not at all, where it is cancelled at the n-th request, for each n', async () => {
    await atEveryRequest(
      stage,
      (n, excel, work) => {
        const stop = new AbortController();
        return attempt(
          excel,
          work,
          (__, at) => {
            if (at === n) stop.abort();
          },
          { n, watch: { signal: stop.signal } },
        );
      },
      (n, outcome, opened) => {
        if (outcome.failed !== null)
          expect([n, outcome.failed]).toEqual([n, expect.objectContaining({ name: 'AbortError' })]);
        expectWhole(stage, n, outcome, opened);
      },
    );
  });
});
