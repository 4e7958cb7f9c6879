import fc from 'fast-check';
import { planPages } from '../../src/excel/sheet/planPages';
import { emptyPlan, type PlannedBlock, type SheetPlan } from '../../src/excel/sheet/sheetPlan';

/**
 * A4 in landscape with margins of 1.5 cm above and 1.8 cm below: 17.7 cm are 501.7 points, at 82% (the scale of narrow
 * sheets) 611.9, less 3%: 593.5. So a page holds five rows of 100 points, and four where a title row of 100 points is
 * repeated.
 */
const planned = (rows: number, blocks: readonly PlannedBlock[], height = 100): SheetPlan => {
  const plan = emptyPlan('example', 'Example');
  for (let row = 1; row <= rows; row++) plan.heights.set(row, height);
  plan.titleRows = { first: 1, last: 1 };
  plan.blocks.push(...blocks);
  planPages(plan);
  return plan;
};
const chart = (first: number, last: number): PlannedBlock => ({
  first,
  last,
  headRows: 0,
  footRows: 0,
  splits: false,
  header: null,
});
const table = (first: number, last: number): PlannedBlock => ({
  first,
  last,
  headRows: 1,
  footRows: 1,
  splits: true,
  header: { first, last: first },
});

describe('planPages', () => {
  it('leaves blocks together that fit on a page', () => {
    expect(planned(5, [chart(2, 3), chart(4, 5)]).pageBreaks).toEqual([]);
  });

  it('begins a new page with a block that does not fit on the rest of the page', () => {
    expect(planned(6, [chart(2, 4), chart(5, 6)]).pageBreaks).toEqual([5]);
  });

  it('counts the repeated title on every page but the first', () => {
    // Rows 5 to 8 fill the second page: four rows, and the title.
    expect(planned(9, [chart(2, 4), chart(5, 8), chart(9, 9)]).pageBreaks).toEqual([5, 9]);
  });

  it('repeats the header of the last table where a page breaks it', () => {
    const plan = planned(12, [table(2, 12)]);
    expect(plan.titleRows).toEqual({ first: 2, last: 2 });
  });

  it('keeps the last three rows of a table with its total', () => {
    // Page 1: rows 1 to 5. Of 6 to 12, rows 9 to 11 stay with the total in 12: page 2 has 6 to 8, page 3 the rest.
    expect(planned(12, [table(2, 12)]).pageBreaks).toEqual([6, 9]);
  });

  it('does not begin a long table at the foot of a page', () => {
    // Its header and three rows would take 3 to 6, the page ends with 5.
    expect(planned(14, [chart(2, 2), table(3, 14)]).pageBreaks[0]).toBe(3);
  });

  it('never fills a page beyond its foot, and breaks no block that fits on a page', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (blocks) => {
        let next = 2;
        const placed = blocks.map(([rows, isTable]) => {
          const first = next;
          // A chart is never higher than a page: 593.5 - 15 are 38 rows of 15 points.
          next += isTable ? rows : Math.min(rows, 38);
          return (isTable ? table : chart)(first, next - 1);
        });
        const { pageBreaks, titleRows } = planned(next - 1, placed, 15);
        const starts = [1, ...pageBreaks, next];
        starts.slice(1).forEach((end, index) => {
          const rows = end - starts[index]!;
          expect(rows).toBeGreaterThan(0);
          const isBelowTitle = starts[index]! > titleRows!.last;
          expect(rows * 15).toBeLessThanOrEqual(593.5 - (isBelowTitle ? 15 : 0));
        });
        placed.slice(1).forEach(({ first, last }) => {
          if (last - first + 1 <= 38) expect(pageBreaks.some((row) => row > first && row <= last)).toBe(false);
        });
      }),
    );
  });
});
