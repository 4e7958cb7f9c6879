import type { CellValue } from '../rawTable';
import { tables } from '../schema';
import { roughly } from './exchangeRates';
import { dayBetween, roundFigure, type Draw } from './random';
import { MODALITIES } from './vocabulary';

/** What pledges may be tied to. */
export interface EarmarkChoices {
  readonly needs: readonly string[];
  readonly states: readonly string[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly donors: readonly string[];
  /** Categories of goods and services, with the dollars that a unit is about worth. */
  readonly categories: readonly (readonly [category: string, dollars: number])[];
}

type PledgeColumn = keyof typeof tables.pledges.columns;
type Cells = Partial<Record<PledgeColumn, CellValue>>;

const COLUMNS = Object.keys(tables.pledges.columns) as PledgeColumn[];

/** How often, of a hundred pledges, a donor ties its money so. */
const EARMARKS: readonly (readonly [often: number, earmark: (draw: Draw, among: EarmarkChoices) => Cells])[] = [
  [35, (draw, { needs }) => (needs.length > 0 ? { needs: draw.oneOf(needs) } : {})],
  [15, (draw, { states, themes }) => ({ places: draw.oneOf(states), themes: draw.oneOf(themes) })],
  [10, (draw, { states }) => ({ places: draw.oneOf(states) })],
  [15, (draw, { regions, themes }) => ({ regions: draw.oneOf(regions), themes: draw.oneOf(themes) })],
  [10, (draw, { themes }) => ({ themes: draw.oneOf(themes) })],
  [5, (draw) => ({ modalities: draw.oneOf(MODALITIES) })],
  [10, () => ({})],
];

function earmark(draw: Draw, among: EarmarkChoices): Cells {
  let percent = draw.between(1, 100);
  const [, make] = EARMARKS.find(([often]) => (percent -= often) <= 0)!;
  const made = make(draw, among);
  if (!draw.percent(25)) return made;
  const firstYear = draw.between(2025, 2027);
  return { ...made, firstYear, lastYear: draw.between(firstYear, 2027) };
}

/** What is given: goods and services by category and quantity, or money. */
function gift(draw: Draw, dollars: number, { categories }: EarmarkChoices): Cells {
  const status = draw.oneOf(['pledged', 'committed', 'committed', 'paid']);
  if (draw.percent(12)) {
    const [category, worth] = draw.oneOf(categories);
    return { status, kind: 'in kind', currency: 'USD', category, quantity: Math.max(1, Math.round(dollars / worth)) };
  }
  const currency = draw.oneOf(['USD', 'USD', 'USD', 'EUR', 'EUR', 'GBP', 'CHF', 'CAD', 'JPY']);
  const amount = roundFigure(dollars * roughly(currency));
  const received = status === 'committed' && draw.percent(50) ? amount / 2 : '';
  return { status, kind: 'cash', currency, amount, received };
}

/**
 * Pledges beyond those that are written out; numbered from `from` on.
 * @param dollars what a pledge is about worth
 */
export function morePledges(
  draw: Draw,
  { from, count, dollars }: { readonly from: number; readonly count: number; readonly dollars: number },
  among: EarmarkChoices,
): CellValue[][] {
  return Array.from({ length: count }, (_, index): CellValue[] => {
    const cells: Cells = {
      id: `P-${String(from + index).padStart(3, '0')}`,
      donor: draw.oneOf(among.donors),
      pledgedOn: dayBetween(draw, '2025-01-06', '2026-06-26'),
      ...gift(draw, (dollars * draw.between(20, 180)) / 100, among),
      ...earmark(draw, among),
    };
    return COLUMNS.map((column) => cells[column] ?? '');
  });
}
