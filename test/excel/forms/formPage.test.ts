import fc from 'fast-check';
import { planMain } from '../../../src/excel/forms/planMain';
import { FORM_STYLES } from '../../../src/excel/forms/formStyles';
import { LANGUAGES } from '../../../src/words/languages';
import { formOf, row } from './build';

const CENTIMETRE = 72 / 2.54;
/** A4 in landscape without the margins of the form: 21 - 1.2 - 1.5 and 29.7 - 0.9 - 0.9 centimetres. */
const HEIGHT = 18.3 * CENTIMETRE;
const WIDTH = 27.9 * CENTIMETRE;

const planned = (earlier: number, newRows: number, notes = '') => {
  const rows = Array.from({ length: earlier }, (_, index) => row({ notes }, { id: `P-${index}` }));
  const { main, parts } = planMain(formOf('pledges', { earlier: rows, asSent: rows, newRows }), false);
  const { pageBreaks, heights, titleRows, scale, nextRow } = main.sheet;
  const starts = [1, ...pageBreaks];
  const height = (first: number, last: number): number => {
    let sum = 0;
    for (let at = first; at <= last; at++) sum += heights.get(at) ?? 0;
    return sum;
  };
  const pages = starts.map((first, index) => {
    const titles = index === 0 ? 0 : height(titleRows!.first, titleRows!.last);
    return ((titles + height(first, (starts[index + 1] ?? nextRow) - 1)) * scale) / 100;
  });
  return { pages, pageBreaks, parts, titleRows };
};

const anyForm = fc.tuple(
  fc.integer({ min: 0, max: 70 }),
  fc.integer({ min: 1, max: 60 }),
  fc.constantFrom('', 'A note that takes several lines of its narrow column. '.repeat(3)),
);

describe('the pages of the sheet that is filled in', () => {
  it('hold what stands on them', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        for (const height of planned(...form).pages) expect(height).toBeLessThanOrEqual(HEIGHT);
      }),
    );
  });

  it('keep totals and signature with the last rows of part B', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const { pageBreaks, parts } = planned(...form);
        const { first, rows } = parts.at(-1)!;
        const last = first + rows.length - 1;
        // Two rows stay with their headers.
        const together = Math.max(1, Math.min(3, rows.length - 2));
        expect(pageBreaks.filter((at) => at > last - together + 1)).toEqual([]);
      }),
    );
  });

  it('never repeat headers above the headers of a part, nor begin with rows without headers', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const { pageBreaks, parts, titleRows } = planned(...form);
        const repeatsHeaders = titleRows!.first === parts[0]!.headerRow;
        for (const at of pageBreaks) {
          const isWithin = parts.some(({ first, rows }) => at > first && at < first + rows.length);
          const beginsPart = parts.some(({ caption }) => at === caption);
          expect([at, repeatsHeaders ? isWithin : beginsPart]).toEqual([at, true]);
        }
      }),
    );
  });

  it('let part B follow part A', () => {
    const { pageBreaks, parts } = planned(4, 15);
    expect(pageBreaks).toHaveLength(1);
    expect(pageBreaks[0]).toBeGreaterThan(parts[1]!.first);
  });
});

describe('the size of its print', () => {
  it.each(LANGUAGES)('is 6.5 points or more, and the columns fit the page (%s)', (language) => {
    for (const kind of ['pledges', 'needs'] as const) {
      const { widths, scale } = planMain(formOf(kind, {}, language), false).main.sheet;
      expect((FORM_STYLES.cell.size * scale) / 100).toBeGreaterThanOrEqual(6.5);
      // 7 pixels a character and 5 of padding, at 96 pixels an inch.
      const points = [...widths.values()].reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
      expect((points * scale) / 100).toBeLessThanOrEqual(WIDTH);
    }
  });
});
