import { leagueTable } from './leagueTable';
import type { Costed } from './option';
import { purchaseOf, type Purchase } from './purchase';

/**
 * What a budget buys by the plain rule: down the league table, each option whose need has none yet and which what is
 * left of the budget still pays; one that is too dear is passed over.
 * @param options with outcomes in one unit
 * @param budget in base currency
 */
export function leagueRule(options: readonly (Costed & { readonly need: string })[], budget: number): Purchase {
  const met = new Set<string>();
  const bought: Costed[] = [];
  for (const { option } of leagueTable(options)) {
    if (met.has(option.need) || purchaseOf([...bought, option]).cost > budget) continue;
    met.add(option.need);
    bought.push(option);
  }
  return purchaseOf(bought);
}
