import { byIdentifier } from '../../values/identifiers';
import type { Costed } from './option';

/** Projects to be carried out together, at most one for a need. */
export interface Purchase {
  /** Project identifiers, in their order. */
  readonly projects: readonly string[];
  /** In base currency. */
  readonly cost: number;
  readonly outcome: number;
}

/** What options come to together, added up in the order of their identifiers. */
export function purchaseOf(options: readonly Costed[]): Purchase {
  const sorted = byIdentifier(options, ({ id }) => id);
  return {
    projects: sorted.map(({ id }) => id),
    cost: sorted.reduce((sum, { cost }) => sum + cost, 0),
    outcome: sorted.reduce((sum, { outcome }) => sum + outcome, 0),
  };
}
