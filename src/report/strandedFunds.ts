import { STRANDED_REASONS, type StrandedReason } from '../analysis/analysis';
import type { ReportContext } from './context';
import { earmarkInWords } from './earmarkInWords';
import { summedColumn } from './moneyColumn';
import type { Block, ReportSheet } from './report';
import { fromUnits, inUnits } from '../values/round';
import { sheetHeader } from './sheetHeader';
import { compareIdentifiers } from '../values/identifiers';

interface Row {
  readonly pledge: string;
  readonly donor: string;
  readonly amount: number;
  readonly reason: StrandedReason;
  readonly earmark: string | null;
}

/** The sheet of firm money that no need can take: by reason, and pledge by pledge with its earmark in words. */
export function strandedFunds(context: ReportContext): ReportSheet {
  const { register, analysis, printed, words } = context;
  const pledges = new Map(register.pledges.map((pledge) => [pledge.id, pledge]));
  const rows = analysis.stranded.map(({ pledge, donor, reason }, place): Row => {
    const record = pledges.get(pledge);
    const earmark = record === undefined ? null : earmarkInWords(record, register.states, words);
    return { pledge, donor, amount: printed.stranded[place]!, reason, earmark };
  });
  const { none } = words.strandedFunds;
  return {
    id: 'stranded-funds',
    ...words.sheets.strandedFunds,
    header: sheetHeader(context),
    notes: rows.length === 0 ? [] : words.strandedFunds.notes,
    blocks: rows.length === 0 ? [{ type: 'paragraph', id: 'none', lines: [none] }] : tables(context, rows),
  };
}

function tables(context: ReportContext, rows: readonly Row[]): Block[] {
  const { printed, words } = context;
  const { columns, strandedFunds: captions } = words;
  const amount = summedColumn(context)('amount', columns.amount, { control: printed.totals.stranded });
  const labels = { totalLabel: words.total, checkLabel: words.check };
  const sorted = [...rows].sort(
    (one, other) => other.amount - one.amount || compareIdentifiers(one.pledge, other.pledge),
  );
  return [
    {
      type: 'table',
      id: 'by-reason',
      about: 'strandedReason',
      caption: captions.byReason,
      columns: [
        { key: 'reason', header: columns.reason, format: 'text', width: 34 },
        { key: 'pledges', header: columns.pledges, format: 'number', total: 'sum' },
        amount,
      ],
      rows: STRANDED_REASONS.flatMap((reason) => {
        const among = rows.filter((row) => row.reason === reason);
        const units = among.reduce((sum, row) => sum + inUnits(row.amount, printed.decimals), 0);
        return among.length === 0
          ? []
          : [
              {
                of: reason,
                reason: words.reasons[reason],
                pledges: among.length,
                amount: fromUnits(units, printed.decimals),
              },
            ];
      }),
      ...labels,
    },
    {
      type: 'table',
      id: 'by-pledge',
      about: 'strandedPledge',
      caption: captions.byPledge,
      columns: [
        { key: 'donor', header: columns.donor, format: 'text', width: 34 },
        { key: 'pledge', header: columns.pledgeId, format: 'text', width: 12 },
        amount,
        { key: 'reason', header: columns.reason, format: 'text', width: 36 },
        { key: 'earmark', header: columns.earmark, format: 'text', width: 44 },
      ],
      rows: sorted.map((row) => ({ of: row.pledge, why: row.reason, ...row, reason: words.reasons[row.reason] })),
      ...labels,
    },
  ];
}
