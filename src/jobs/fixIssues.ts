import type { RunExcel, Watch } from '../excel/runExcel';
import { placeOf } from '../excel/showCell';
import { correctCells, takeBackCorrections } from '../excel/write/correctCells';
import { fixOf, type Fix } from '../register/fixOf';
import type { CellValue } from '../register/rawTable';
import { grouped } from '../values/grouped';

export { fixOf, type Fix };

/** A fix that was made, with what the cell held before to the last character, and its number format. */
export interface AppliedFix extends Fix {
  readonly before: CellValue;
  readonly formatBefore: string;
}

export interface SkippedFix {
  readonly fix: Fix;
  readonly why: string;
}

export interface FixOutcome {
  readonly applied: readonly AppliedFix[];
  readonly skipped: readonly SkippedFix[];
}

/**
 * Makes fixes, each where its cell still holds what was found there and no formula. They go sheet by sheet: where Excel
 * refuses one sheet (it is protected, say), its fixes are among the skipped.
 * @throws OfficeExtension.Error as Excel gives it, where it refuses all
 */
export async function applyFixes(run: RunExcel, fixes: readonly Fix[], watch: Watch = {}): Promise<FixOutcome> {
  const applied: AppliedFix[] = [];
  const skipped: SkippedFix[] = [];
  const refusals = await inParts(fixes, async (some) => {
    const outcomes = await correctCells(run, some, watch);
    outcomes.forEach((outcome, index) => {
      const fix = some[index]!;
      if (outcome.done) applied.push({ ...fix, before: outcome.before, formatBefore: outcome.formatBefore });
      else skipped.push({ fix, why: outcome.why });
    });
  });
  if (refusals.length > 0 && applied.length + skipped.length === 0) throw refusals[0]!.error;
  return { applied, skipped: [...skipped, ...refusals.map(asSkipped)] };
}

/**
 * Takes fixes back, each where its cell still holds it.
 * @returns those that were left, for the cell holds something else by now
 * @throws OfficeExtension.Error as Excel gives it, where it refuses all
 */
export async function undoFixes(
  run: RunExcel,
  applied: readonly AppliedFix[],
  watch: Watch = {},
): Promise<readonly SkippedFix[]> {
  const skipped: SkippedFix[] = [];
  let undone = 0;
  const refusals = await inParts(applied, async (some) => {
    const reasons = await takeBackCorrections(run, some, watch);
    reasons.forEach((why, index) => {
      if (why === null) undone++;
      else skipped.push({ fix: some[index]!, why });
    });
  });
  if (refusals.length > 0 && undone + skipped.length === 0) throw refusals[0]!.error;
  return [...skipped, ...refusals.map(asSkipped)];
}

interface Refusal {
  readonly fix: Fix;
  readonly error: unknown;
}

const asSkipped = ({ fix, error }: Refusal): SkippedFix => ({
  fix,
  why: error instanceof Error ? error.message : String(error),
});

/** What one request carries. */
const AT_ONCE = 500;

/** Works sheet by sheet, in parts that fit a request. @returns the fixes of the parts that were refused */
async function inParts<One extends Fix>(
  fixes: readonly One[],
  work: (some: readonly One[]) => Promise<void>,
): Promise<Refusal[]> {
  const bySheet = grouped(fixes, ({ cell }) => placeOf(cell).sheet);
  const refusals: Refusal[] = [];
  for (const ofSheet of bySheet.values()) {
    for (let at = 0; at < ofSheet.length; at += AT_ONCE) {
      const some = ofSheet.slice(at, at + AT_ONCE);
      try {
        await work(some);
      } catch (error) {
        refusals.push(...some.map((fix) => ({ fix, error })));
      }
    }
  }
  return refusals;
}
