import { type EmbeddedExcel, ExcelRefusal, type HostRequest, openEmbeddedExcel } from 'embedded-excel/node';
import { OURS } from '../../src/addIn';
import { keptText, lastRunFrom } from '../../src/jobs/kept/lastRunText';
import { preview } from '../../src/jobs/preview';
import { summarize } from '../../src/jobs/summarize';
import { canUndo, undoSummarize } from '../../src/jobs/undoSummarize';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

const FIRST = '2026-01-01T00:00:00.000Z';
const SECOND = '2026-02-01T00:00:00.000Z';

/** What the client sends after a run, to let go of what it kept. */
const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

/** Requests that a piece of work sends. */
async function requestsOf(excel: EmbeddedExcel, work: (excel: EmbeddedExcel) => Promise<unknown>): Promise<number> {
  let count = 0;
  excel.onRequest = (request) => {
    if (!isTidying(request)) count++;
  };
  await work(excel);
  excel.onRequest = null;
  return count;
}

/** Lets the n-th request from now on fail. */
function failAt(excel: EmbeddedExcel, n: number, code = 'GeneralException'): void {
  let count = 0;
  excel.onRequest = (request) => {
    if (!isTidying(request) && ++count === n) throw new ExcelRefusal(code, `request ${n} fails`);
  };
}

const enter = (excel: EmbeddedExcel, sheet: string, address: string, value: string | number): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const sheetNames = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

it('previews without writing', async () => {
  const excel = await workbookOf(SMALL);
  const before = excel.snapshot();
  const { report } = await preview(excel.run, { analyse });
  expect(excel.snapshot()).toEqual(before);
  expect((await summarize(excel.run, { analyse })).report).toEqual(report);
});

describe('changes since the last run', () => {
  it('are none at the first run, and none where nothing changed', async () => {
    const { run } = await workbookOf(SMALL);
    expect((await summarize(run, { analyse, rememberAt: FIRST })).changes).toBeNull();
    expect((await preview(run, { analyse })).changes).toEqual({
      since: FIRST,
      currencyBefore: null,
      totals: [],
      needs: [],
    });
  });

  it('name the totals and needs that changed, came and went', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse, rememberAt: FIRST });
    // N1 is covered by 400 in place of 300; N2 becomes N3.
    await enter(excel, 'Pledges', 'F2', 400);
    await enter(excel, 'Needs', 'A3', 'N3');
    const { changes } = await preview(excel.run, { analyse });
    expect(changes!.totals).toEqual(
      expect.arrayContaining([
        { key: 'firm', before: 1000, now: 1100 },
        { key: 'covered', before: 800, now: 900 },
        { key: 'gap', before: 700, now: 600 },
      ]),
    );
    expect(changes!.totals.map(({ key }) => key)).not.toContain('requirement');
    expect(changes!.needs).toEqual([
      {
        id: 'N1',
        title: 'Court management',
        before: { title: 'Court management', requirement: 1000, covered: 300, gap: 700 },
        now: { title: 'Court management', requirement: 1000, covered: 400, gap: 600 },
      },
      {
        id: 'N3',
        title: 'Asset recovery',
        before: null,
        now: { title: 'Asset recovery', requirement: 500, covered: 500, gap: 0 },
      },
      {
        id: 'N2',
        title: 'Asset recovery',
        before: { title: 'Asset recovery', requirement: 500, covered: 500, gap: 0 },
        now: null,
      },
    ]);
  });

  it('leave out what the printed decimals do not show', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse, rememberAt: FIRST });
    await enter(excel, 'Pledges', 'F2', 300.4);
    expect((await preview(excel.run, { analyse })).changes).toMatchObject({ totals: [], needs: [] });
    await enter(excel, 'Pledges', 'F2', 300.5);
    expect((await preview(excel.run, { analyse })).changes!.needs.map(({ id }) => id)).toEqual(['N1']);
  });

  it('compare no amounts of another currency', async () => {
    const excel = await workbookOf({
      ...SMALL,
      Settings: [...SMALL['Settings']!, ['Base currency', 'USD']],
      ExchangeRates: [
        ['Currency', 'Effective from', 'Units per USD'],
        ['EUR', 43000, 0.5],
      ],
    });
    await summarize(excel.run, { analyse, rememberAt: FIRST });
    await enter(excel, 'Settings', 'B4', 'EUR');
    expect((await preview(excel.run, { analyse })).changes).toMatchObject({
      currencyBefore: 'USD',
      totals: [],
      needs: [],
    });
  });
});

describe('what the workbook remembers', () => {
  it('comes back after saving and opening', async () => {
    const excel = await workbookOf(SMALL);
    const { report } = await summarize(excel.run, { analyse, rememberAt: FIRST });
    const opened = await openEmbeddedExcel(await excel.save());
    expect((await preview(opened.run, { analyse })).lastRun!.report).toEqual(report);
  });

  it('is forgotten by a run that is not to be remembered, for its sheets are others', async () => {
    const { run } = await workbookOf(SMALL);
    await summarize(run, { analyse, rememberAt: FIRST });
    await summarize(run, { analyse });
    expect((await preview(run, { analyse })).lastRun).toBeNull();
  });

  it('leaves out a report above a million characters, and keeps the figures', async () => {
    const { run } = await workbookOf(SMALL);
    const { lastRun } = await summarize(run, { analyse, rememberAt: FIRST }).then(() => preview(run, { analyse }));
    // Random letters cannot be compressed below 5 bits or so each: two million make more than a million characters.
    let seed = 1;
    const letters = Array.from({ length: 2_000_000 }, () => {
      seed = (seed * 48271) % 2147483647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    const [first, ...rest] = lastRun!.report!.sheets;
    const large = { ...lastRun!, report: { ...lastRun!.report!, sheets: [{ ...first!, notes: [letters] }, ...rest] } };
    const text = keptText(large);
    expect(text.length).toBeLessThan(10_000);
    expect(lastRunFrom(text)).toEqual({ ...lastRun!, report: null });
    expect(lastRunFrom(keptText(lastRun!))).toEqual(lastRun);
  });

  it.each([[null], [''], ['{}'], ['{"version":99}'], ['[1]'], ['{"version":1,"report":"%%%"}']])(
    'is nothing for the text %p',
    (text) => expect(lastRunFrom(text)).toBeNull(),
  );

  it('is told, and the sheets stand, when Excel keeps nothing', async () => {
    const excel = await workbookOf(SMALL);
    const all = await requestsOf(await workbookOf(SMALL), ({ run }) => summarize(run, { analyse, rememberAt: FIRST }));
    // It is tried twice, so that one refusal does no harm.
    let count = 0;
    excel.onRequest = (request) => {
      if (!isTidying(request) && ++count >= all)
        throw new ExcelRefusal('AccessDenied', 'the document settings are locked');
    };
    const { notRemembered, sheets } = await summarize(excel.run, { analyse, rememberAt: FIRST });
    excel.onRequest = null;
    expect(notRemembered).toMatchObject({ code: 'AccessDenied' });
    expect(await sheetNames(excel)).toEqual(expect.arrayContaining([...sheets]));
    expect((await preview(excel.run, { analyse })).lastRun).toBeNull();
  });

  it('is what it was when a run fails, whichever request fails', async () => {
    const first = await workbookOf(SMALL);
    await summarize(first.run, { analyse, rememberAt: FIRST });
    await enter(first, 'Pledges', 'F2', 400);
    const file = await first.save();
    const write = ({ run }: EmbeddedExcel) => summarize(run, { analyse, rememberAt: SECOND });
    const all = await requestsOf(first, write);
    // The first requests read; all others are tried in allOrNothing.test.ts.
    for (const n of [1, 2, 3, all - 5, all - 2, all - 1]) {
      const excel = await openEmbeddedExcel(file, OURS);
      const before = excel.snapshot();
      failAt(excel, n);
      await expect(write(excel)).rejects.toMatchObject({ code: 'GeneralException' });
      excel.onRequest = null;
      expect(excel.snapshot()).toEqual(before);
    }
  });
});

describe('some of the sheets', () => {
  it('are written, and the others left as they are', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse, rememberAt: FIRST });
    await enter(excel, 'Pledges', 'F2', 400);
    const { sheets } = await summarize(excel.run, { analyse, sheets: ['overview'], rememberAt: SECOND });
    expect(sheets).toEqual(['Overview']);
    const firm = (sheet: string): Promise<unknown[]> =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
        await context.sync();
        return range.values.flat();
      });
    expect(await firm('Overview')).toContain(1100);
    expect(await firm('Funding by donor')).not.toContain(1100);
    expect(await sheetNames(excel)).toHaveLength(12);
  });

  it('are remembered together with those that were left', async () => {
    const { run } = await workbookOf(SMALL);
    await summarize(run, { analyse, rememberAt: FIRST });
    await summarize(run, { analyse, sheets: ['overview'], rememberAt: SECOND });
    const { lastRun } = await preview(run, { analyse });
    expect(lastRun!.at).toBe(SECOND);
    expect(lastRun!.report!.sheets.map(({ id }) => id).sort()).toEqual([
      'data-issues',
      'donors',
      'gap-by-need',
      'gap-by-theme-and-region',
      'gaps-explained',
      'overview',
      'requests',
      'statement',
      'stranded-funds',
    ]);
  });

  it('are written from a preview without reading the register again', async () => {
    const excel = await workbookOf(SMALL);
    const seen = await preview(excel.run, { analyse });
    await enter(excel, 'Pledges', 'F2', 400);
    const { analysis } = await summarize(excel.run, { analyse, preview: seen });
    expect(analysis.totals.firm).toBe(1000);
  });
});

describe('undo', () => {
  it('puts the earlier sheets back as they were, and what is remembered', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse, rememberAt: FIRST });
    const text = await cellsOfAll(excel);
    await enter(excel, 'Pledges', 'F2', 400);
    const { previous, undo } = await summarize(excel.run, { analyse, rememberAt: SECOND });
    expect(canUndo(previous, undo)).toBe(true);
    expect(await cellsOfAll(excel)).not.toEqual(text);
    await undoSummarize(excel.run, previous, { undo });
    expect(await cellsOfAll(excel)).toEqual(text);
    expect((await preview(excel.run, { analyse })).lastRun!.at).toBe(FIRST);
  });

  it('takes sheets away where there were none', async () => {
    const excel = await workbookOf(SMALL);
    const before = excel.snapshot();
    const { previous, undo } = await summarize(excel.run, { analyse, rememberAt: FIRST });
    expect(previous).toBeNull();
    await undoSummarize(excel.run, previous, { undo });
    expect(excel.snapshot()).toEqual(before);
  });

  it('leaves the sheets that the run did not write', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse, sheets: ['donors'], rememberAt: FIRST });
    const { previous, undo } = await summarize(excel.run, { analyse, sheets: ['overview'], rememberAt: SECOND });
    await undoSummarize(excel.run, previous, { undo });
    expect((await sheetNames(excel)).filter((name) => !(name in SMALL))).toEqual(['Funding by donor']);
  });

  it('says that it cannot bring back what was not kept, and changes nothing', async () => {
    const excel = await workbookOf(SMALL);
    await summarize(excel.run, { analyse });
    const { previous, undo } = await summarize(excel.run, { analyse, rememberAt: FIRST });
    expect(canUndo(previous, undo)).toBe(false);
    const before = excel.snapshot();
    await expect(undoSummarize(excel.run, previous, { undo })).rejects.toThrow(/no copy of the sheets/);
    expect(excel.snapshot()).toEqual(before);
  });

  it('leaves the workbook as it was when a request fails, until the sheets have changed', async () => {
    const first = await workbookOf(SMALL);
    await summarize(first.run, { analyse, rememberAt: FIRST });
    const made = await summarize(first.run, { analyse, sheets: ['overview'], rememberAt: SECOND });
    const file = await first.save();
    const all = await requestsOf(first, ({ run }) => undoSummarize(run, made.previous, made));
    expect(all).toBeGreaterThan(8);
    for (let n = 1; n <= all; n++) {
      const excel = await openEmbeddedExcel(file, OURS);
      const before = excel.snapshot();
      failAt(excel, n);
      const outcome = await undoSummarize(excel.run, made.previous, made).then(
        () => 'undone',
        (error: { code?: string }) => error.code,
      );
      excel.onRequest = null;
      // Excel may refuse to say which sheet is shown.
      if (outcome === 'undone') continue;
      expect(outcome).toBe('GeneralException');
      // The last request remembers the run before; the sheets are back by then.
      if (n < all) expect(excel.snapshot()).toEqual(before);
      else expect((await preview(excel.run, { analyse })).lastRun!.at).toBe(SECOND);
    }
  });
});

/** The formulas of every sheet by its name. */
const cellsOfAll = (excel: EmbeddedExcel): Promise<unknown> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items
      .filter(({ name }) => !(name in SMALL))
      .map((sheet) => [sheet.name, sheet.getUsedRange().load('formulas,numberFormat')] as const);
    await context.sync();
    return Object.fromEntries(ranges.map(([name, { formulas, numberFormat }]) => [name, { formulas, numberFormat }]));
  });
