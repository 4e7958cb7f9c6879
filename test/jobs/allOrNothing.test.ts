import { analyse } from '../../src/analysis/analyse';
import { summarize } from '../../src/jobs/summarize';
import { ExcelRefusal, openEmbeddedExcel, type EmbeddedExcel, type HostRequest } from 'embedded-excel/node';
import { OURS } from '../../src/addIn';
import { SMALL, workbookOf } from './smallRegister';

const write = (excel: EmbeddedExcel, signal?: AbortSignal) =>
  summarize(excel.run, { analyse, signal, sheets: ['overview', 'donors'] });

/** What the client sends after a run, to let go of what it kept; it swallows their failures itself. */
const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

/** Requests that a whole run sends. */
async function requestsOf(excel: EmbeddedExcel): Promise<number> {
  let count = 0;
  excel.onRequest = (request) => {
    if (!isTidying(request)) count++;
    return undefined;
  };
  await write(excel);
  excel.onRequest = null;
  return count;
}

/** Lets the n-th request from now on fail, and all others pass. */
function failAt(excel: EmbeddedExcel, n: number, refusal: ExcelRefusal, atAction?: number): void {
  let count = 0;
  excel.onRequest = (request) => {
    if (isTidying(request) || ++count !== n) return undefined;
    if (atAction === undefined) throw refusal;
    return { failAtAction: atAction, error: refusal };
  };
}

/** A workbook that is opened over and over instead of made anew. */
const opened = (make: () => Promise<EmbeddedExcel>): (() => Promise<EmbeddedExcel>) => {
  let file: Promise<Uint8Array> | undefined;
  return async () => openEmbeddedExcel(await (file ??= make().then((excel) => excel.save())), OURS);
};

describe.each([
  ['the first run', opened(() => workbookOf(SMALL))],
  [
    'a later run, over an earlier report',
    opened(async () => {
      const excel = await workbookOf(SMALL);
      await write(excel);
      return excel;
    }),
  ],
])('%s', (_, prepare) => {
  it.each(['GeneralException', 'AccessDenied'])(
    'leaves the workbook as it was when the n-th request fails with %s, for each n',
    async (code) => {
      const all = await requestsOf(await prepare());
      expect(all).toBeGreaterThan(8);
      const complete = await prepare();
      await write(complete);
      const outcomes: string[] = [];
      for (let n = 1; n <= all; n++) {
        const excel = await prepare();
        const before = excel.snapshot();
        failAt(excel, n, new ExcelRefusal(code, `request ${n} fails`));
        const outcome = await write(excel).then(
          () => 'written',
          (error: { code?: string }) => error.code ?? String(error),
        );
        excel.onRequest = null;
        expect(excel.snapshot()).toEqual(outcome === 'written' ? complete.snapshot() : before);
        outcomes.push(outcome);
      }
      // Excel may refuse to say which sheet is shown; then none is shown anew.
      expect(outcomes.filter((outcome) => outcome !== code)).toEqual(['written']);
    },
  );

  it('leaves the workbook either as it was or with the whole new report when a request fails half way', async () => {
    const all = await requestsOf(await prepare());
    const complete = await prepare();
    await write(complete);
    const after = complete.snapshot();
    for (let n = 1; n <= all; n++) {
      const excel = await prepare();
      const before = excel.snapshot();
      failAt(excel, n, new ExcelRefusal('GeneralException', `request ${n} fails half way`), 2);
      const outcome = await write(excel).then(
        () => 'written',
        () => 'refused',
      );
      excel.onRequest = null;
      expect(excel.snapshot()).toEqual(outcome === 'written' ? after : before);
    }
  });

  it('leaves the workbook as it was when cancelled before the n-th request, for each n', async () => {
    const all = await requestsOf(await prepare());
    for (let n = 1; n < all; n++) {
      const excel = await prepare();
      const before = excel.snapshot();
      const cancelling = new AbortController();
      let count = 0;
      excel.onRequest = (request) => {
        if (!isTidying(request) && ++count === n) cancelling.abort();
        return undefined;
      };
      const outcome = await write(excel, cancelling.signal).then(
        () => 'written',
        (error: Error) => error.name,
      );
      excel.onRequest = null;
      if (outcome === 'written') continue;
      expect(outcome).toBe('AbortError');
      expect(excel.snapshot()).toEqual(before);
    }
  });
});

it('writes nothing into a workbook whose structure is protected', async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = excel.snapshot();
  await expect(write(excel)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(excel.snapshot()).toEqual(before);
});

it('tells what is left where Excel refuses even the undoing, and clears it away in the next run', async () => {
  const excel = await workbookOf(SMALL);
  let count = 0;
  excel.onRequest = () => {
    if (++count > 10) throw new ExcelRefusal('InvalidOperation', 'the session is lost');
  };
  await expect(write(excel)).rejects.toThrow('which Excel would not let be removed');
  excel.onRequest = null;
  await write(excel);
  const clean = await workbookOf(SMALL);
  await write(clean);
  expect(excel.snapshot()).toEqual(clean.snapshot());
});

it('tells that the new sheets stand where Excel will not let the last of the old ones go, and clears them away in the next run', async () => {
  const excel = await workbookOf(SMALL);
  await write(excel);
  const once = excel.snapshot();
  const refusal = new ExcelRefusal('InvalidOperation', 'not now');
  let begun = false;
  excel.onRequest = ({ actions }) => {
    const deletions = actions.flatMap((action, at) => (action === 'delete' ? [at] : []));
    // The request that puts the new sheets in place deletes names only.
    if (deletions.length === 0 || actions.includes('position =')) return undefined;
    if (begun) throw refusal;
    begun = true;
    return { failAtAction: deletions[1]!, error: refusal };
  };
  await expect(write(excel)).rejects.toMatchObject({ name: 'OldSheetsLeftError' });
  excel.onRequest = null;
  expect(excel.snapshot()).not.toEqual(once);
  await write(excel);
  expect(excel.snapshot()).toEqual(once);
});
