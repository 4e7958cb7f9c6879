import type { SheetPlan } from './sheetPlan';

/** Runs of rows in a request: about 200 bytes each, far below Excel's limit of 5 MB. */
const RUNS_A_REQUEST = 2_000;

/**
 * Sets the heights of rows, one call for each run of rows of the same height. @param between called before each request
 * but the last
 */
export async function drawHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  heights: SheetPlan['heights'],
  between: () => void,
): Promise<void> {
  const runs = runsOfHeights(heights);
  for (const [index, { first, last, height }] of runs.entries()) {
    if (index > 0 && index % RUNS_A_REQUEST === 0) {
      between();
      await context.sync();
    }
    sheet.getRangeByIndexes(first - 1, 0, last - first + 1, 1).format.rowHeight = height;
  }
}

/** Rows below each other of the same height. */
export function runsOfHeights(heights: SheetPlan['heights']): { first: number; last: number; height: number }[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run && run.height === height && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}
