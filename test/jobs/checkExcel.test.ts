import { addSheet } from 'embedded-excel/model';
import { ExcelRefusal, newEmbeddedExcel, type EmbeddedExcel, type HostRequest } from 'embedded-excel/node';
import { ALL_PROBES } from '../../src/excel/probes/allProbes';
import { explain } from '../../src/excel/explainError';
import { SCRATCH, type Probe } from '../../src/excel/probes/probe';
import { checkExcel } from '../../src/jobs/checkExcel';
import { hostOf, registerWithFunctions } from './checkedExcel';
import { SPOILED } from './spoiledExcel';

/** What the embedded Excel does not have. */
const NOT_THERE = ['Local number formats', 'Copying a sheet'];

const named = (...names: readonly string[]): Probe[] => ALL_PROBES.filter(({ name }) => names.includes(name));

/** All of a workbook, and the sheet that is shown. */
const stateOf = ({ hosted }: EmbeddedExcel): unknown => [hosted.snapshot(), hosted.workbook.activeSheet];

/** What the client sends after a run, to let go of what it kept; it swallows their failures itself. */
const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

describe('what the code assumes of Excel', () => {
  it('is more than twenty things, each under a name of its own', () => {
    const names = ALL_PROBES.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(new Set(names).size).toBe(names.length);
    for (const { expects, reliesOn } of ALL_PROBES) {
      expect(Object.keys(expects)).not.toEqual([]);
      expect(reliesOn).toMatch(/\.$/);
    }
  });

  it('is so in the embedded Excel, but for what it does not have; nothing is left behind', async () => {
    const excel = await registerWithFunctions();
    const before = stateOf(excel);
    const progress: number[] = [];
    const { results, left } = await checkExcel(excel.run, {
      host: hostOf(excel),
      onProgress: (done) => progress.push(done),
    });
    expect(results.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === 'absent').map(({ name }) => name)).toEqual(NOT_THERE);
    expect(results.map(({ name }) => name)).toEqual(ALL_PROBES.map(({ name }) => name));
    expect(left).toEqual([]);
    expect(stateOf(excel)).toEqual(before);
    expect(progress).toEqual([...ALL_PROBES.map((_, at) => at / ALL_PROBES.length), 1]);
  });

  it.each(ALL_PROBES)('$name: an Excel that differs is told, and the next is tried', async (probe) => {
    const excel = await registerWithFunctions();
    const before = excel.snapshot();
    const host = await SPOILED[probe.name]!(excel);
    const probes = [probe, ...named('Gridlines', 'Footers').filter((one) => one !== probe)];
    const { results, left } = await checkExcel(excel.run, { host, probes });
    excel.onRequest = null;
    expect(results[0]).toMatchObject({ name: probe.name, outcome: 'differs' });
    expect(results[0]!.detail).toMatch(
      /: found .*, expected |: refused: |: too large$|^ItemNotFound: |^PropertyNotLoaded: /,
    );
    expect(results.slice(1).map(({ outcome }) => outcome)).toEqual(probes.slice(1).map(() => 'expected'));
    expect(left).toEqual([]);
    // Two of them change the workbook itself, which no add-in can.
    excel.hosted.workbook.date1904 = false;
    excel.hosted.workbook.calculationMode = 'Automatic';
    expect(excel.snapshot()).toEqual(before);
  });
});

it('says what differs in the words of the probe, and Excel’s code and message of a refusal', async () => {
  const excel = await registerWithFunctions();
  const host = await SPOILED['Gridlines']!(excel);
  const [gridlines] = (await checkExcel(excel.run, { host, probes: named('Gridlines') })).results;
  expect(gridlines!.detail).toBe('shown: found true, expected false');
  await SPOILED['Large requests']!(excel);
  const [large] = (await checkExcel(excel.run, { host, probes: named('Large requests') })).results;
  expect(large!.detail).toBe('RequestPayloadSizeLimitExceeded: too large');
});

it('does not try what Excel says that it does not have', async () => {
  const excel = await registerWithFunctions();
  const host = hostOf(excel, { isSetSupported: (_, version) => version !== '1.13' });
  const { results } = await checkExcel(excel.run, { host, probes: named('Resizing a table') });
  expect(results).toMatchObject([{ outcome: 'absent', detail: 'ExcelApi 1.13' }]);
});

it('shows no other sheet where Excel does not say which one is shown', async () => {
  const excel = await registerWithFunctions();
  excel.onRequest = ({ actions }) => {
    if (actions.includes('getActiveWorksheet')) throw new ExcelRefusal('InvalidOperation', 'a chart sheet is shown');
  };
  const probes = named('Renaming the sheet that is shown', 'The sheet that is shown');
  const before = excel.hosted.workbook.activeSheet;
  const { results } = await checkExcel(excel.run, { host: hostOf(excel), probes });
  expect(results.map(({ outcome }) => outcome)).toEqual(['absent', 'absent']);
  expect(excel.hosted.workbook.activeSheet).toBe(before);
});

describe('nothing is left behind', () => {
  /**
   * One of each kind of thing that can be left: a sheet, two sheets, a very hidden one, one that is shown, a name, a
   * setting.
   */
  const probes = named(
    'Gridlines',
    'Document settings',
    'Names of the workbook',
    'Hidden sheets',
    'Renaming a sheet',
    'The sheet that is shown',
    'Protection',
    'Adding table rows',
  );

  async function requestsOf(): Promise<number> {
    const excel = await registerWithFunctions();
    let count = 0;
    excel.onRequest = (request) => void (isTidying(request) || count++);
    await checkExcel(excel.run, { host: hostOf(excel), probes });
    return count;
  }

  /** What a check comes to when something happens at its n-th request, for each n. */
  async function atEach(happens: (stop: AbortController, request: HostRequest) => void): Promise<unknown[]> {
    const all = await requestsOf();
    expect(all).toBeGreaterThan(30);
    const outcomes: unknown[] = [];
    const excel = await registerWithFunctions();
    const before = stateOf(excel);
    for (let n = 1; n <= all; n++) {
      const stop = new AbortController();
      let count = 0;
      excel.onRequest = (request) => {
        if (!isTidying(request) && ++count === n) happens(stop, request);
      };
      const outcome = await checkExcel(excel.run, { host: hostOf(excel), probes, signal: stop.signal }).then(
        ({ left }) => left,
        (error: { code?: unknown; name: string }) => (typeof error.code === 'string' ? error.code : error.name),
      );
      excel.onRequest = null;
      expect([n, stateOf(excel)]).toEqual([n, before]);
      outcomes.push(outcome);
    }
    return outcomes;
  }

  it('when the n-th request fails, for each n', async () => {
    const outcomes = await atEach(() => {
      throw new ExcelRefusal('GeneralException', 'not now');
    });
    // Only where the workbook cannot be looked at, or no sheet can be made at all, is there no result.
    expect(outcomes.filter((outcome) => outcome === 'GeneralException').length).toBeLessThanOrEqual(3);
    expect(outcomes.filter((outcome) => outcome !== 'GeneralException').flat()).toEqual([]);
  });

  it('when it is cancelled at the n-th request, for each n', async () => {
    const outcomes = await atEach((stop) => stop.abort());
    expect(outcomes.filter((outcome) => outcome === 'AbortError').length).toBeGreaterThan(30);
  });

  it('and what somebody else has called so stays', async () => {
    const excel = await registerWithFunctions();
    addSheet(excel.hosted.workbook, SCRATCH);
    await excel.run(async (context) => {
      context.workbook.names.add('Pledgebook.Probe', '="theirs"');
      await context.sync();
    });
    const before = stateOf(excel);
    const { results, left } = await checkExcel(excel.run, { host: hostOf(excel), probes: named('Gridlines') });
    expect(results[0]!.outcome).toBe('expected');
    expect(left).toEqual([]);
    expect(stateOf(excel)).toEqual(before);
  });
});

it('tells what Excel would not let it remove', async () => {
  const excel = await registerWithFunctions();
  const refuse = ({ actions }: HostRequest): void => {
    if (actions.includes('delete')) throw new ExcelRefusal('AccessDenied', 'not deleted');
  };
  excel.onRequest = refuse;
  const { left } = await checkExcel(excel.run, { host: hostOf(excel), probes: named('Gridlines') });
  expect(left).toEqual([`the sheet ${SCRATCH} (AccessDenied: not deleted)`]);

  const stop = new AbortController();
  excel.onRequest = (request) => {
    if (request.actions.includes('add')) stop.abort();
    refuse(request);
  };
  const error: unknown = await checkExcel(excel.run, {
    host: hostOf(excel),
    probes: named('Footers', 'Gridlines'),
    signal: stop.signal,
  }).catch((reason: unknown) => reason);
  expect(explain(error)).toMatchObject({ code: 'ScratchLeftError', title: expect.stringContaining(SCRATCH) as string });
});

it('says that a protected workbook takes no sheet, and tries nothing', async () => {
  const excel = await newEmbeddedExcel();
  excel.hosted.workbook.structureProtected = true;
  await expect(checkExcel(excel.run, { host: hostOf(excel) })).rejects.toMatchObject({ code: 'AccessDenied' });
});
