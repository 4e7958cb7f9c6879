import { ExcelRefusal, type EmbeddedExcel, type Fault, type Quirks } from 'embedded-excel/node';
import { EVERY_JOB } from './everyJob';
import { atEveryRequest, attempt, expectMended, expectWhole, stageOf, type Stage } from './trial';

/** Every way in which an Excel is known to be worse than documented, but that no sheet is the active one. */
const WORSE: Quirks = {
  fillsColumns: true,
  isBehindAnother: true,
  keepsNameOfActiveSheet: true,
  keepsInsertRow: true,
};

interface Seen {
  readonly activeSheet: string;
  readonly sheets: readonly { readonly name: string; readonly names: readonly { readonly name: string }[] }[];
}

/**
 * The workbook but for the marks that sheets bear themselves, for older versions of Pledgebook: while another workbook
 * is in front Excel takes none.
 */
const withoutOwnMarks = (excel: EmbeddedExcel): Seen => {
  const { sheets, ...others } = excel.snapshot() as Seen;
  const isOther = ({ name }: { readonly name: string }): boolean => name !== 'Pledgebook.Sheet';
  return { ...others, sheets: sheets.map((sheet) => ({ ...sheet, names: sheet.names.filter(isOther) })) };
};

/** While a chart sheet is shown, or sheets are grouped, nobody knows which sheet was shown. */
const withoutActiveSheet = (excel: EmbeddedExcel): Seen => ({ ...withoutOwnMarks(excel), activeSheet: '' });

describe.each(EVERY_JOB.map((job) => [job.name, job] as const))('%s', (_, job) => {
  it.each<[string, Quirks, (excel: EmbeddedExcel) => Seen]>([
    ['in an Excel that is worse in all ways', WORSE, withoutOwnMarks],
    ['where no sheet is the active one', { ...WORSE, hasNoActiveSheet: true }, withoutActiveSheet],
  ])('does the same %s', async (__, quirks, seen) => {
    const expected = await stageOf({ ...job, seen });
    const { excel, work } = await expected.open();
    excel.hosted.setQuirks(quirks);
    await work(excel.run, {});
    expectWhole(expected, 0, { failed: null, wasHit: false }, { excel, work });
  });

  let stage: Stage;
  beforeAll(async () => {
    stage = await stageOf(job, WORSE);
  });

  it('is done wholly, or not at all, in such an Excel, where the n-th request fails half way, for each n', async () => {
    await atEveryRequest(
      stage,
      (n, excel, work) =>
        attempt(
          excel,
          work,
          ({ actions }, at): Fault | undefined =>
            at === n
              ? { failAtAction: Math.floor(actions.length / 2), error: new ExcelRefusal('AccessDenied', 'not now') }
              : undefined,
          { n },
        ),
      (n, outcome, opened) => expectWhole(stage, n, outcome, opened),
    );
  });

  it('tells what is left, in such an Excel, where it refuses everything from the n-th request on, for each n', async () => {
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
