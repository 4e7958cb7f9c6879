import { ExcelRefusal } from 'embedded-excel/node';
import { EVERY_JOB } from './everyJob';
import { atEveryRequest, attempt, expectMended, stageOf, type Stage } from './trial';

describe.each(EVERY_JOB.map((job) => [job.name, job] as const))('%s', (_, job) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageOf(job);
  });

  it('tells what is left where Excel refuses everything from the n-th request on, for each n, and is then mended', async () => {
    await atEveryRequest(
      stage,
      (n, excel, work) =>
        attempt(
          excel,
          work,
          (__, at) => {
            if (at >= n) throw new ExcelRefusal('InvalidRequestContext', 'the session is lost');
          },
          { n },
        ),
      (n, outcome, opened) => expectMended(stage, n, outcome, opened),
    );
  });
});
