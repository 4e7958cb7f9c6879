import { grouped } from '../values/grouped';
import { byCodeUnits } from '../values/identifiers';
import { warning, type Issue, type IssueKind } from './issue';
import type { TableReading } from './readTable';
import type { DuePart, YearPart } from './schedule';
import type { Instalment } from './schema/instalments';
import type { Need } from './schema/needs';
import type { NeedYear } from './schema/needYears';
import type { Pledge } from './schema/pledges';
import type { Place } from './schema/table';
import type { RowFinding } from './rowRules';
import { isSameSum, toldSum } from './sums';
import { issueOf } from './tableSource';

/** What may be wrong with amounts by day or by year that can be read. */
export const scheduleSumIssues = {
  yearsTwice: warning('years-twice'),
  instalmentsTwice: warning('instalments-twice'),
  yearsNotRequirement: warning('years-not-requirement'),
  instalmentsNotAmount: warning('instalments-not-amount'),
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * What is wrong with requirements by year: they do not add up to the need's own (R5).
 * @returns null where nothing is
 */
export function yearsOff({ years, requirement }: Pick<Need, 'years' | 'requirement'>): RowFinding | null {
  const sum = sumOf(years.map((year) => year.requirement));
  if (years.length === 0 || isSameSum(sum, requirement)) return null;
  return {
    column: 'requirement',
    ...scheduleSumIssues.yearsNotRequirement,
    found: { kind: 'requirementByYear', requirement, sum: toldSum(sum) },
    wanted: { kind: 'sumOfYears' },
  };
}

/**
 * What is wrong with instalments: they add up neither to the pledge as it stands nor to what corrections leave of it (R7).
 * @param net the amount less what corrections take from it
 * @returns null where nothing is
 */
export function instalmentsOff(
  { instalments, amount }: Pick<Pledge, 'instalments' | 'amount'>,
  net: number,
): RowFinding | null {
  if (instalments.length === 0 || amount === null) return null;
  const sum = sumOf(instalments.map((part) => part.amount));
  if (isSameSum(sum, amount) || isSameSum(sum, net)) return null;
  return {
    column: 'amount',
    ...scheduleSumIssues.instalmentsNotAmount,
    found: { kind: 'instalments', amount: toldSum(net), sum: toldSum(sum), difference: toldSum(sum - net) },
    wanted: { kind: 'sumOfInstalments' },
  };
}

/** Needs with what NeedYears has of them where their own cell is blank; rows of one year add up (R5). */
export function withYears(needs: TableReading<Need>, { records }: TableReading<NeedYear>): TableReading<Need> {
  if (records.length === 0) return needs;
  const rows = grouped(records, ({ need }) => need);
  return withParts(needs, 'years', (id) => (rows.has(id) ? yearsOf(rows.get(id)!) : []), {
    kind: scheduleSumIssues.yearsTwice,
    table: 'NeedYears',
  });
}

function yearsOf(rows: readonly NeedYear[]): YearPart[] {
  const sums = new Map<number, number>();
  for (const { year, requirement } of rows) sums.set(year, (sums.get(year) ?? 0) + requirement);
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([year, requirement]) => ({ year, requirement: Number(requirement.toPrecision(15)) }));
}

/** Pledges with what the table Instalments has of them where their own cell is blank (R7). */
export function withInstalments(
  pledges: TableReading<Pledge>,
  { records }: TableReading<Instalment>,
): TableReading<Pledge> {
  if (records.length === 0) return pledges;
  const rows = grouped(records, ({ pledge }) => pledge);
  const partsOf = (id: string): DuePart[] =>
    [...(rows.get(id) ?? [])]
      .sort((one, other) => byCodeUnits(one.dueOn, other.dueOn))
      .map(({ dueOn, amount }) => ({ dueOn, amount }));
  return withParts(pledges, 'instalments', partsOf, { kind: scheduleSumIssues.instalmentsTwice, table: 'Instalments' });
}

type Row<Key extends string> = { readonly id: string; readonly at: Place } & {
  readonly [K in Key]: readonly unknown[];
};

function withParts<Key extends string, R extends Row<Key>>(
  reading: TableReading<R>,
  key: Key,
  partsOf: (id: string) => R[Key],
  twice: { readonly kind: IssueKind; readonly table: string },
): TableReading<R> {
  const { source } = reading;
  if (!source) return reading;
  const issues: Issue[] = [];
  const records = reading.records.map((record): R => {
    const parts = partsOf(record.id);
    if (parts.length === 0) return record;
    if (record[key].length === 0) return { ...record, [key]: parts };
    const at = { row: record.at.row, column: key, ...twice.kind };
    issues.push(
      issueOf(source, {
        ...at,
        found: { kind: 'rowsToo', table: twice.table, rows: parts.length },
        wanted: { kind: 'scheduleInOnePlace', table: twice.table },
      }),
    );
    return record;
  });
  return { ...reading, records, issues: [...reading.issues, ...issues] };
}
