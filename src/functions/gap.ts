import type { Figures } from './figures';
import { analysedNeed, needNamed } from './needNamed';
import { notAvailable } from './functionError';

/**
 * What a need lacks: its requirement less the firm money that is assigned to it, in base currency. Follows the
 * register.
 * @customfunction GAP
 * @param need The need, as its Need ID names it.
 */
export function gap(need: string, figures: Figures): number {
  const found = needNamed(need, figures);
  if (!found) throw notAvailable(`The register has no need "${need}".`);
  return analysedNeed(found, figures).gap;
}
