import type { Analysis } from '../analysis/analysis';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { ReportContext } from './context';
import { dataIssues } from './dataIssues';
import { donors } from './donors';
import { gapByThemeAndRegion } from './gapByThemeAndRegion';
import { strandedFunds } from './strandedFunds';
import { gapByNeed } from './gapByNeed';
import { overview } from './overview';
import { printed } from './printed';
import type { Report } from './report';
import { wordsOf } from './words';

/**
 * The session sheets of a register: overview, gap by need, gap by theme and region, donors, stranded funds, data issues,
 * in the language that its settings name.
 * @param analysis what was computed from this register; its amounts are rounded here and nowhere else (R15)
 * @param issues all that was found wrong, in reading and in computing
 */
export function sessionReport(register: Register, analysis: Analysis, issues: readonly Issue[]): Report {
  const { language } = register.settings;
  const words = wordsOf(language);
  const context: ReportContext = { register, analysis, issues, printed: printed(analysis), words };
  return {
    sheets: [
      overview(context),
      gapByNeed(context),
      gapByThemeAndRegion(context),
      donors(context),
      strandedFunds(context),
      dataIssues(context),
    ],
    language,
    words: { ...words.layout, colon: words.punctuation.colon, comma: words.punctuation.comma },
    decimals: analysis.decimals,
    rightToLeft: language === 'ar',
  };
}
