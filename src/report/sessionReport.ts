import type { Analysis } from '../analysis/analysis';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { ReportContext } from './context';
import { asAllotted } from './asAllotted';
import { dataIssues } from './dataIssues';
import { bestBuys } from './effectiveness/bestBuys';
import { costEffectiveness } from './effectiveness/costEffectiveness';
import { leagueTable } from './effectiveness/leagueTable';
import { uncertainty } from './effectiveness/uncertainty';
import { donors } from './donors';
import { gapByThemeAndRegion } from './gapByThemeAndRegion';
import { statement } from './statement/statement';
import { strandedFunds } from './strandedFunds';
import { gapByNeed } from './gapByNeed';
import { gapsExplained } from './gapsExplained';
import { overview } from './overview';
import { printed } from './printed';
import { requests } from './requests';
import type { Report } from './report';
import { factsOf } from '../words/languages';
import { wordsOf } from '../words/reportWords';

/**
 * The session sheets of a register: overview, gap by need, gap by theme and region, gaps explained and requests to donors where
 * they were computed, donors, statement of contributions, stranded funds, where its projects can be compared cost-effectiveness, league table, best buys and uncertainty, and data issues, in the
 * language that its settings name.
 * @param analysis what was computed from this register; its amounts are rounded here and nowhere else (R15)
 * @param effectiveness of the same register; without it, or where no project can be compared, there are no sheets on it
 * @param issues all that was found wrong, in reading and in computing
 * @param confirmed the ISO day on which each pledge was last confirmed by its donor, by its folded identifier (foldName)
 */
export function sessionReport(
  register: Register,
  analysis: Analysis,
  issues: readonly Issue[],
  effectiveness: Effectiveness | null = null,
  confirmed: ReadonlyMap<string, string> = new Map(),
): Report {
  const { language } = register.settings;
  const words = wordsOf(language);
  const compared = effectiveness && effectiveness.comparisons.length > 0 ? effectiveness : null;
  const context: ReportContext = {
    register,
    analysis,
    effectiveness: compared,
    issues,
    confirmed,
    printed: printed(analysis),
    words,
  };
  return {
    sheets: [
      overview(context),
      gapByNeed(context),
      gapByThemeAndRegion(context),
      ...(analysis.gaps ? [gapsExplained(context, analysis.gaps)] : []),
      donors(context),
      statement(context),
      strandedFunds(context),
      ...(analysis.requests ? [requests(context, analysis.requests)] : []),
      ...(analysis.bothWays ? [asAllotted(context, analysis.bothWays)] : []),
      ...(compared
        ? [
            costEffectiveness(context, compared),
            leagueTable(context, compared),
            bestBuys(context, compared),
            uncertainty(context, compared),
          ]
        : []),
      dataIssues(context),
    ],
    language,
    words: { ...words.layout, colon: words.punctuation.colon, comma: words.punctuation.comma },
    decimals: analysis.decimals,
    rightToLeft: factsOf(language).rightToLeft,
  };
}
