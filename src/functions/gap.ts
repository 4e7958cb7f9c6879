import type { Cell } from './cells';
import type { Figures } from './figures';
import { analysedNeed, needNamed } from './needNamed';
import { notAvailable } from './functionError';
import { figuresOf, partsOf, yearGiven } from './ofYear';

/**
 * What a need lacks: its requirement less the firm money that is assigned to it, in base currency; in all years, or in
 * one. Follows the register.
 * @customfunction GAP
 * @param need The need, as its Need ID names it.
 * @param [year] The year, as 2027. Left out: all years together.
 */
export function gap(need: string, year: Cell, figures: Figures): number {
  const found = needNamed(need, figures);
  const wanted = yearGiven(year);
  if (!found) throw notAvailable(`The register has no need "${need}".`);
  const analysed = analysedNeed(found, figures);
  return wanted === null ? analysed.gap : figuresOf(partsOf([analysed]), wanted).gap;
}
