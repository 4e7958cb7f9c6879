import type {
  Analysis,
  CellFigures,
  MoneyFigures,
  NeedFigures,
  StrandedReason,
  YearFigures,
} from '../analysis/analysis';
import type { DonorRequest } from '../analysis/requests/donorRequest';
import type { ComparedProject } from '../analysis/effectiveness/compare';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import type { Issue } from '../register/issue';
import { tellIssue, type IssueTold } from '../register/tellIssue';
import type { Register } from '../register/register';
import { foldName } from '../values/names';

/**
 * What is required, covered and missing, in base currency; coverage is covered / requirement, null without a
 * requirement.
 */
export type JsonNeedFigures = Pick<NeedFigures, 'requirement' | 'covered' | 'gap' | 'coverage'>;

/** A session's figures for programs: amounts in base currency, at full precision. */
export interface SummaryJson {
  readonly session: string | null;
  /** ISO day. */
  readonly reportingDate: string;
  readonly baseCurrency: string;
  readonly totals: JsonNeedFigures &
    Omit<MoneyFigures, 'covered'> & { readonly inKind: number; readonly fundedShare: number | null };
  readonly years: readonly (JsonNeedFigures & Pick<YearFigures, 'year' | 'firm' | 'carriedOver' | 'expiring'>)[];
  /** What would be covered if money of any of its years could cover every year of a need. */
  readonly wholePeriod: Pick<JsonNeedFigures, 'covered' | 'gap' | 'coverage'>;
  readonly needs: readonly (JsonNeedFigures & {
    readonly id: string;
    /** ISO 3166 alpha-3 code, the name of a region, or Global; several stand apart with semicolons. */
    readonly state: string;
    readonly region: string;
    readonly theme: string;
    readonly earmarked: number;
    /** What the programme has put to it, in fact, and what of that is spent. */
    readonly allotted: number;
    readonly spent: number;
    /** Its parts by year and place; year null where money of any year may cover it. */
    readonly years: readonly Pick<CellFigures, 'year' | 'place' | 'requirement' | 'covered' | 'gap'>[];
  })[];
  readonly themes: readonly (JsonNeedFigures & { readonly theme: string })[];
  readonly regions: readonly (JsonNeedFigures & { readonly region: string })[];
  readonly donors: readonly (Pick<
    MoneyFigures,
    'pledged' | 'conditional' | 'announced' | 'exchangeDifference' | 'firm' | 'received' | 'outstanding' | 'overdue'
  > & {
    readonly donor: string;
  })[];
  /** The day on which each pledge was last confirmed by its donor, as the Log tells it. */
  readonly confirmations: readonly { readonly pledge: string; readonly donor: string; readonly confirmedOn: string }[];
  readonly stranded: readonly {
    readonly pledge: string;
    readonly donor: string;
    readonly amount: number;
    readonly reason: StrandedReason;
  }[];
  /** What each loosening of an earmark would let be covered in addition, by itself (R14). */
  readonly requests: readonly DonorRequest[];
  /** The options of each need in their comparison (R9). */
  readonly projects: readonly ComparedProject[];
  readonly issues: readonly Omit<IssueTold, 'readAs'>[];
  /** The names of the sheets that were written. */
  readonly sheets: readonly string[];
}

/**
 * The session as `--json` prints it.
 * @param effectiveness of the same register; null where no project can be compared
 * @param issues all that was found wrong, in reading and in computing
 * @param confirmed the ISO day on which each pledge was last confirmed, by its folded identifier (foldName)
 * @param sheetNames the sheets that were written
 */
export function summaryJson(
  _register: Register,
  analysis: Analysis,
  effectiveness: Pick<Effectiveness, 'projects'> | null,
  issues: readonly Issue[],
  confirmed: ReadonlyMap<string, string>,
  sheetNames: readonly string[],
): SummaryJson {
  const { session, reportingDate, baseCurrency, totals } = analysis;
  return {
    session,
    reportingDate,
    baseCurrency,
    totals: {
      requirement: totals.requirement,
      announced: totals.announced,
      exchangeDifference: totals.exchangeDifference,
      firm: totals.firm,
      received: totals.received,
      outstanding: totals.outstanding,
      overdue: totals.overdue,
      pledged: totals.pledged,
      conditional: totals.conditional,
      inKind: totals.inKind,
      available: totals.available,
      covered: totals.covered,
      gap: totals.gap,
      stranded: totals.stranded,
      allotted: totals.allotted,
      spent: totals.spent,
      expiring: totals.expiring,
      fundedShare: totals.fundedShare,
      coverage: totals.coverage,
    },
    years: analysis.years.map(({ year, firm, carriedOver, expiring, ...sums }) => ({
      year,
      ...figures(sums),
      firm,
      carriedOver,
      expiring,
    })),
    wholePeriod: {
      covered: analysis.wholePeriod.covered,
      gap: analysis.wholePeriod.gap,
      coverage: analysis.wholePeriod.coverage,
    },
    needs: analysis.needs.map(
      ({ id, state, region, theme, requirement, earmarked, covered, gap, coverage, ...need }) => ({
        id,
        state,
        region,
        theme,
        requirement,
        earmarked,
        covered,
        gap,
        coverage,
        allotted: need.allotted,
        spent: need.spent,
        years: need.cells.map(({ year, place, ...cell }) => ({
          year,
          place,
          requirement: cell.requirement,
          covered: cell.covered,
          gap: cell.gap,
        })),
      }),
    ),
    themes: analysis.themes.map(({ key, ...sums }) => ({ theme: key, ...figures(sums) })),
    regions: analysis.regions.map(({ key, ...sums }) => ({ region: key, ...figures(sums) })),
    donors: analysis.donors.map(({ key, pledged, conditional, announced, exchangeDifference, firm, ...money }) => ({
      donor: key,
      pledged,
      conditional,
      announced,
      exchangeDifference,
      firm,
      received: money.received,
      outstanding: money.outstanding,
      overdue: money.overdue,
    })),
    confirmations: analysis.pledges.flatMap(({ id, donor }) => {
      const confirmedOn = confirmed.get(foldName(id));
      return confirmedOn === undefined ? [] : [{ pledge: id, donor, confirmedOn }];
    }),
    stranded: analysis.stranded.map(({ pledge, donor, amount, reason }) => ({ pledge, donor, amount, reason })),
    requests: (analysis.requests?.single ?? []).map(({ pledge, donor, loosening, frees }) => ({
      pledge,
      donor,
      loosening,
      frees,
    })),
    projects: effectiveness?.projects ?? [],
    issues: issues.map(tellIssue).map(({ severity, table, row, column, cell, code, found, wanted }) => ({
      severity,
      table,
      row,
      column,
      cell,
      code,
      found,
      wanted,
    })),
    sheets: [...sheetNames],
  };
}

const figures = ({ requirement, covered, gap, coverage }: NeedFigures): JsonNeedFigures => ({
  requirement,
  covered,
  gap,
  coverage,
});
