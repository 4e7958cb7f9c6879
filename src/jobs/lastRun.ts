import type { Analysis, Totals } from '../analysis/analysis';
import type { Report } from '../report/report';
import type { SheetId } from '../report/sheetIds';

/** What a run kept of a need. */
export interface NeedThen {
  readonly title: string;
  readonly requirement: number;
  readonly covered: number;
  readonly gap: number;
}

/** The totals that a run is compared by. */
const TOTALS_COMPARED = [
  'requirement',
  'covered',
  'gap',
  'coverage',
  'pledged',
  'firm',
  'received',
  'outstanding',
  'available',
  'stranded',
  'inKind',
  'fundedShare',
] as const satisfies readonly (keyof Totals)[];

export type TotalsThen = Pick<Totals, (typeof TOTALS_COMPARED)[number]>;

const totalsThen = (totals: Totals): TotalsThen =>
  Object.fromEntries(TOTALS_COMPARED.map((key) => [key, totals[key]])) as TotalsThen;

/** What the workbook remembers of the run whose sheets stand in it. */
export interface LastRun {
  /** ISO time. */
  readonly at: string;
  readonly baseCurrency: string;
  readonly totals: TotalsThen;
  /** By identifier. */
  readonly needs: Readonly<Record<string, NeedThen>>;
  /**
   * The session sheets that stand in the workbook, those of earlier runs that this one did not write among them; null
   * where they are too large to keep.
   */
  readonly report: Report | null;
}

/** What a run is remembered by. */
export const lastRunOf = ({ baseCurrency, totals, needs }: Analysis, at: string, report: Report | null): LastRun => ({
  at,
  baseCurrency,
  totals: totalsThen(totals),
  needs: Object.fromEntries(
    needs.map(({ id, title, requirement, covered, gap }) => [id, { title, requirement, covered, gap }]),
  ),
  report,
});

/**
 * The report that stands in the workbook after some sheets of a new one were written and older ones were left.
 * @returns null where an older sheet stands of which nothing was kept, so that the whole is not known
 */
export function standingReport(
  report: Report,
  lastRun: LastRun | null,
  { written, older }: { readonly written: readonly SheetId[]; readonly older: readonly SheetId[] },
): Report | null {
  const among =
    (ids: readonly string[]) =>
    ({ id }: { readonly id: string }) =>
      ids.includes(id);
  const kept = lastRun?.report?.sheets.filter(among(older)) ?? [];
  if (kept.length < older.length) return null;
  return { ...report, sheets: [...report.sheets.filter(among(written)), ...kept] };
}
