import type { Issue } from '../../register/issue';
import type { Register } from '../../register/register';
import { byIdentifier } from '../../values/identifiers';
import { comparisons, type Comparison, type PlacedOption } from './comparisons';
import type { Placed } from './frontier';
import { grouped } from '../../values/grouped';
import { leagueTable, type LeagueRow } from './leagueTable';
import { optionsOf } from './options';

/** A project in its comparison, as `--json` prints it; amounts in base currency. */
export interface ComparedProject extends Placed {
  readonly id: string;
  readonly need: string;
  readonly outcomeUnit: string;
  readonly cost: number;
  readonly outcome: number;
}

export interface UnitLeagueTable {
  readonly outcomeUnit: string;
  readonly rows: readonly LeagueRow<PlacedOption>[];
}

/** What is arithmetic in R9: it takes no solver and no draws. */
export interface Compared {
  /** By need, then as in its comparison. */
  readonly projects: readonly ComparedProject[];
  /** By need, those of the unit of its first project first. */
  readonly comparisons: readonly Comparison[];
  /** By outcome unit. */
  readonly leagueTables: readonly UnitLeagueTable[];
  /** Codes project-without-outcome and mixed-outcome-units. */
  readonly issues: readonly Issue[];
}

/** Rule R9 for a register: the options of each need compared, and the league tables across needs. */
export function compare(register: Register): Compared {
  const { options, issues } = optionsOf(register);
  const found = comparisons(options);
  const placed = found.flatMap((comparison) => comparison.options);
  const byUnit = byIdentifier([...grouped(placed, ({ outcomeUnit }) => outcomeUnit)], ([unit]) => unit);
  return {
    projects: placed.map(
      ({ id, need, outcomeUnit, cost, outcome, status, incrementalCost, incrementalOutcome, icer }) => ({
        id,
        need,
        outcomeUnit,
        cost,
        outcome,
        status,
        incrementalCost,
        incrementalOutcome,
        icer,
      }),
    ),
    comparisons: found,
    leagueTables: byUnit.map(([outcomeUnit, alike]) => ({ outcomeUnit, rows: leagueTable(alike) })),
    issues,
  };
}
