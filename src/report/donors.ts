import type { Analysis } from '../analysis/analysis';
import type { ReportContext } from './context';
import { moneyTable, type MoneyRow } from './moneyTable';
import type { PrintedMoney } from './printedMoney';
import type { ChartBlock, ReportColumn, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';
import { foldName } from '../values/names';

/** A chart of more bars than this is not read. */
const DONORS_DRAWN = 15;

/** The sheet of what each donor has pledged, committed and paid, with the same by kind and by level of earmarking. */
export function donors(context: ReportContext): ReportSheet {
  const { analysis, printed, words } = context;
  const { byKind, byLevel } = words.donors;
  const { kind, level } = words.columns;
  return {
    id: 'donors',
    ...words.sheets.donors,
    header: sheetHeader(context),
    notes: words.donors.notes,
    blocks:
      analysis.donors.length === 0
        ? [{ type: 'paragraph', id: 'none', lines: [words.donors.none] }]
        : [
            donorChart(context),
            moneyTable(
              context,
              { id: 'by-kind', about: 'kind', caption: byKind, header: kind },
              moneyRows(analysis.kinds, printed.kinds, words.kinds),
            ),
            moneyTable(
              context,
              { id: 'by-level', about: 'level', caption: byLevel, header: level },
              moneyRows(analysis.levels, printed.levels, words.levels),
            ),
            byDonor(context),
          ],
  };
}

const moneyRows = (
  groups: Analysis['donors'],
  figures: readonly PrintedMoney[],
  names: Readonly<Record<string, string>> = {},
): MoneyRow[] =>
  groups.map(({ key, name, count }, place) => ({
    key,
    label: names[key] ?? name,
    pledges: count,
    figures: figures[place]!,
  }));

function byDonor(context: ReportContext): TableBlock {
  const { register, analysis, printed, words } = context;
  const types = new Map(register.donors.map(({ donor, type }) => [foldName(donor), type]));
  const type: ReportColumn = { key: 'type', header: words.columns.donorType, format: 'text', width: 18 };
  const rows = moneyRows(analysis.donors, printed.donors).sort(
    (one, other) =>
      other.figures.firm - one.figures.firm ||
      other.figures.pledged - one.figures.pledged ||
      (one.label < other.label ? -1 : 1),
  );
  const columns = [...(types.size === 0 ? [] : [type]), ...confirmationColumns(context)];
  const confirmations = confirmationsByDonor(context);
  const labels = {
    id: 'by-donor',
    about: 'donor',
    caption: words.donors.byDonor,
    header: words.columns.donor,
  } as const;
  if (columns.length === 0) return moneyTable(context, labels, rows);
  const filled = rows.map((row) => {
    const donorType = types.get(foldName(row.label)) ?? null;
    const { pledges = 0, last = null } = confirmations.get(foldName(row.label)) ?? {};
    const cells = {
      type: donorType === null ? null : words.donorTypes[donorType],
      confirmed: pledges === 0 ? null : pledges,
      confirmedOn: last,
    };
    return { ...row, cells: Object.fromEntries(columns.map(({ key }) => [key, cells[key as keyof typeof cells]])) };
  });
  return moneyTable(context, { ...labels, own: columns }, filled);
}

/** How many pledges donors have confirmed, and on which day the last; none where the Log has no confirmation. */
const confirmationColumns = ({ confirmed, words }: ReportContext): ReportColumn[] =>
  confirmed.size === 0
    ? []
    : [
        { key: 'confirmed', header: words.columns.confirmed, format: 'number' },
        { key: 'confirmedOn', header: words.columns.confirmedOn, format: 'date' },
      ];

/** By the donor's folded name. */
function confirmationsByDonor({
  register,
  confirmed,
}: ReportContext): ReadonlyMap<string, { readonly pledges: number; readonly last: string }> {
  const found = new Map<string, { pledges: number; last: string }>();
  for (const { id, donor } of register.pledges) {
    const day = confirmed.get(foldName(id));
    if (day === undefined) continue;
    const before = found.get(foldName(donor));
    found.set(foldName(donor), {
      pledges: (before?.pledges ?? 0) + 1,
      last: before === undefined || before.last < day ? day : before.last,
    });
  }
  return found;
}

function donorChart({ analysis, words }: ReportContext): ChartBlock {
  const { length } = analysis.donors;
  const { chart, chartLargest } = words.donors;
  return {
    type: 'chart',
    id: 'donor-chart',
    title: length > DONORS_DRAWN ? chartLargest(DONORS_DRAWN) : chart,
    kind: 'stackedBar',
    of: 'by-donor',
    labels: 'key',
    series: ['received', 'outstanding'],
    valueTitle: analysis.baseCurrency,
    ...(length > DONORS_DRAWN ? { first: DONORS_DRAWN } : {}),
  };
}
