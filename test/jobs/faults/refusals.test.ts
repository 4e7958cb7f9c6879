import { ExcelRefusal, type Fault, type HostRequest } from 'embedded-excel/node';
import { EVERY_JOB } from './everyJob';
import { atEveryRequest, attempt, expectWhole, stageOf, type Stage } from './trial';

describe.each(EVERY_JOB.map((job) => [job.name, job] as const))('%s', (_, job) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageOf(job);
  });

  it.each(['AccessDenied', 'InvalidSelection'])(
    'is done wholly, or not at all, where Excel refuses the n-th request with %s, for each n',
    async (code) => {
      await atEveryRequest(
        stage,
        (n, excel, work) =>
          attempt(
            excel,
            work,
            (__, at) => {
              if (at === n) throw new ExcelRefusal(code, `request ${n} fails`);
            },
            { n },
          ),
        (n, outcome, opened) => expectWhole(stage, n, outcome, opened),
      );
    },
  );

  it.each([
    ['half way', ({ actions }: HostRequest) => Math.floor(actions.length / 2)],
    ['at its last action', ({ actions }: HostRequest) => actions.length - 1],
  ])('is done wholly, or not at all, where the n-th request fails %s, for each n', async (__, failing) => {
    await atEveryRequest(
      stage,
      (n, excel, work) =>
        attempt(
          excel,
          work,
          (request, at): Fault | undefined =>
            at === n
              ? { failAtAction: failing(request), error: new ExcelRefusal('AccessDenied', `request ${n} fails`) }
              : undefined,
          { n },
        ),
      (n, outcome, opened) => expectWhole(stage, n, outcome, opened),
    );
  });
});
