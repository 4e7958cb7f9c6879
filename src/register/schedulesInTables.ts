import { grouped } from '../values/grouped';
import { warning, type Issue, type IssueKind } from './issue';
import type { TableReading } from './readTable';
import { dueParts, yearParts } from './schedule';
import type { Instalment } from './schema/instalments';
import type { Need } from './schema/needs';
import type { NeedYear } from './schema/needYears';
import type { Pledge } from './schema/pledges';
import type { Place } from './schema/table';
import { issueOf } from './tableSource';

/** Amounts by day or by year that stand in the cell of their row and in a table too. */
export const twoPlacesIssues = { yearsTwice: warning('years-twice'), instalmentsTwice: warning('instalments-twice') };

/** Needs with what NeedYears has of them where their own cell is blank; rows of one year add up (R5). */
export function withYears(needs: TableReading<Need>, { records }: TableReading<NeedYear>): TableReading<Need> {
  if (records.length === 0) return needs;
  const rows = grouped(records, ({ need }) => need);
  return withParts(needs, 'years', (id) => yearParts(rows.get(id) ?? []), {
    kind: twoPlacesIssues.yearsTwice,
    table: 'NeedYears',
  });
}

/** Pledges with what the table Instalments has of them where their own cell is blank (R7). */
export function withInstalments(
  pledges: TableReading<Pledge>,
  { records }: TableReading<Instalment>,
): TableReading<Pledge> {
  if (records.length === 0) return pledges;
  const rows = grouped(records, ({ pledge }) => pledge);
  return withParts(pledges, 'instalments', (id) => dueParts(rows.get(id) ?? []), {
    kind: twoPlacesIssues.instalmentsTwice,
    table: 'Instalments',
  });
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
