import { inSentences, type Found } from '../words/foundAndWanted';
import type { RunExcel, Watch } from '../excel/runExcel';
import { ALL_PROBES } from '../excel/probes/allProbes';
import { judge, judgeError, type Judged } from '../excel/probes/judge';
import type { ExcelHost, Probe } from '../excel/probes/probe';
import { lookBefore, openScratch, putBack, type Before } from '../excel/probes/scratch';

export interface CheckExcelOptions extends Watch {
  readonly host: ExcelHost;
  /** What is tried; default: everything. */
  readonly probes?: readonly Probe[] | undefined;
}

/** What came of one probe. */
export interface ProbeResult extends Judged {
  readonly name: string;
  readonly reliesOn: string;
}

/** What came of all of them, in their order. */
export interface ExcelCheck {
  readonly results: readonly ProbeResult[];
  /** What could not be removed or put back, with Excel's reason. */
  readonly left: readonly string[];
}

/** The check ended early, and Excel would not let everything be removed that it had made. */
class ScratchLeftError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'workbookBefore' } as const;

  constructor(left: readonly string[], cause: unknown) {
    const found = { kind: 'notRemoved', what: left } as const;
    super(inSentences({ found, wanted: { kind: 'workbookBefore' } }), { cause });
    this.name = 'ScratchLeftError';
    this.found = found;
  }
}

/**
 * Tries what the code assumes of Excel, one thing after the other, each on an empty sheet of its own that is removed at
 * once; nothing of the workbook's own is touched. What goes wrong in a probe is its result, and the next one is tried.
 * @throws OfficeExtension.Error where no sheet can be made at all; an AbortError when cancelled; ScratchLeftError in
 * place of either where something is left
 */
export async function checkExcel(run: RunExcel, options: CheckExcelOptions): Promise<ExcelCheck> {
  const { host, probes = ALL_PROBES, signal, onProgress } = options;
  signal?.throwIfAborted();
  const before = await lookBefore(run);
  const results: ProbeResult[] = [];
  let left: string[] = [];
  try {
    for (const [done, probe] of probes.entries()) {
      signal?.throwIfAborted();
      onProgress?.(done / probes.length, probe.name);
      const { name, reliesOn } = probe;
      results.push({ name, reliesOn, ...(await tryProbe(run, probe, { before, host, isFirst: done === 0 })) });
      left = await putBack(run, before);
    }
  } catch (error) {
    left = await putBack(run, before);
    throw left.length > 0 ? new ScratchLeftError(left, error) : error;
  }
  onProgress?.(1, 'Done');
  return { results, left };
}

interface Trial {
  readonly before: Before;
  readonly host: ExcelHost;
  /** Then a sheet that cannot be made ends the check: it is no matter of the probe. */
  readonly isFirst: boolean;
}

async function tryProbe(run: RunExcel, probe: Probe, { before, host, isFirst }: Trial): Promise<Judged> {
  const { needs, showsSheet = false, attempt } = probe;
  if (needs !== undefined && !host.isSetSupported(...setOf(needs))) return { outcome: 'absent', detail: needs };
  if (showsSheet && before.active === null)
    return { outcome: 'absent', detail: 'not tried: Excel does not say which sheet is shown' };
  let isOpen = false as boolean;
  try {
    return await run(async (context) => {
      const ground = await openScratch(context, before, host);
      isOpen = true;
      return judge(probe, await attempt(ground));
    });
  } catch (error) {
    if (isFirst && !isOpen) throw error;
    return judgeError(error);
  }
}

const setOf = (needs: string): [string, string] => needs.split(' ') as [string, string];
