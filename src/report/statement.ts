import type { AnalysedPledge } from '../analysis/analysis';
import { sumMoney } from '../analysis/sums';
import { grouped } from '../values/grouped';
import { compareIdentifiers } from '../values/identifiers';
import { foldName } from '../values/names';
import { roundAmount, roundToTotal } from '../values/round';
import type { ReportContext } from './context';
import { printedParts, roundTo } from './printedMoney';
import type { Block, ReportColumn, ReportRow, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';

/**
 * The statement of contributions (R1, R2, R8): by donor and year of the pledge; what is overdue, by its age; general and
 * special purposes; the same money in the currency of the pledges; and in kind, goods apart from services.
 */
export function statement(context: ReportContext): ReportSheet {
  const { analysis, words } = context;
  const { statement: captions } = words;
  const withGoods = analysis.pledges.some(({ kind, firm }) => kind === 'in kind' && firm !== 0);
  const blocks: Block[] =
    analysis.pledges.length === 0
      ? [{ type: 'paragraph', id: 'none', lines: [captions.none] }]
      : [
          byYear(context),
          overdue(context),
          byPurpose(context),
          inOwnCurrency(context),
          ...(withGoods ? [inKind(context)] : []),
        ];
  return {
    id: 'statement',
    ...words.sheets.statement,
    header: sheetHeader(context),
    notes: analysis.pledges.length === 0 ? [] : captions.notes,
    blocks,
  };
}

/** The columns of a table, in base currency unless they say otherwise. */
const columnsOf = ({ analysis, words }: ReportContext) => ({
  text: (key: string, header: string, width: number): ReportColumn => ({ key, header, format: 'text', width }),
  money: (key: string, header: string, more: Partial<ReportColumn> = {}): ReportColumn => ({
    key,
    header,
    format: 'money',
    unit: analysis.baseCurrency,
    total: 'sum',
    ...more,
  }),
  donor: { key: 'donor', header: words.columns.donor, format: 'text', width: 40 } satisfies ReportColumn,
});

const yearOf = ({ pledgedOn }: AnalysedPledge): string => pledgedOn.slice(0, 4);

function byYear(context: ReportContext): TableBlock {
  const { analysis, printed, words, confirmed } = context;
  const { statement: captions, columns } = words;
  const { text, money, donor } = columnsOf(context);
  const { totals } = printed;
  const ofDonor = grouped(analysis.pledges, (pledge) => pledge.donor);
  const parts = analysis.donors.flatMap(({ key }, place) => {
    const years = [...grouped(ofDonor.get(key) ?? [], yearOf)].sort(([one], [other]) => (one < other ? -1 : 1));
    const sums = years.map(([, pledges]) => sumMoney(pledges));
    const figures = printedParts(sums, printed.decimals, printed.donors[place]!);
    return years.map(([year, pledges], at) => ({
      donor: key,
      year,
      exact: sums[at]!,
      confirmedOn: lastConfirmed(pledges, confirmed),
      ...figures[at]!,
    }));
  });
  const late = roundTo(
    parts.map(({ exact }) => exact.overdue),
    printed.decimals,
    roundAmount(analysis.totals.overdue, printed.decimals),
  );
  const rows = parts.map(({ exact: _, ...row }, at) => ({ ...row, overdue: late[at]! }));
  const hasDifference = rows.some(({ exchangeDifference }) => exchangeDifference !== 0);
  const hasConditional = rows.some(({ conditional }) => conditional !== 0);
  return {
    type: 'table',
    id: 'by-donor-and-year',
    caption: captions.byYear,
    columns: [
      donor,
      text('year', captions.columns.year, 10),
      ...(hasDifference
        ? [
            money('announced', columns.announced, { control: totals.announced }),
            money('exchangeDifference', columns.exchangeDifference, { formula: '[firm]-[announced]' }),
          ]
        : []),
      money('firm', columns.firm, { control: totals.firm }),
      money('received', columns.received, { control: totals.received }),
      money('outstanding', columns.outstanding, { formula: '[firm]-[received]', control: totals.outstanding }),
      money('overdue', captions.columns.overdue),
      ...(hasConditional ? [money('conditional', columns.conditional, { control: totals.conditional })] : []),
      money('pledged', columns.pledged, { control: totals.pledged }),
      ...(confirmed.size > 0
        ? [{ key: 'confirmedOn', header: columns.confirmedOn, format: 'date' } satisfies ReportColumn]
        : []),
    ],
    rows: rows.map(({ announced, exchangeDifference, conditional, confirmedOn, ...row }) => ({
      ...row,
      ...(confirmed.size > 0 ? { confirmedOn } : {}),
      ...(hasDifference ? { announced, exchangeDifference } : {}),
      ...(hasConditional ? { conditional } : {}),
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}

/** The day on which the last of some pledges was confirmed; null where none was. */
const lastConfirmed = (pledges: readonly AnalysedPledge[], confirmed: ReportContext['confirmed']): string | null =>
  pledges.reduce<string | null>((last, { id }) => {
    const day = confirmed.get(foldName(id)) ?? null;
    return day !== null && (last === null || day > last) ? day : last;
  }, null);

/** The classes of age, by the most days of each. */
const AGES = [
  ['upTo90', 90],
  ['upToYear', 365],
  ['more', Infinity],
] as const;

function overdue(context: ReportContext): Block {
  const { analysis, printed, words } = context;
  const { statement: captions } = words;
  const { text, money, donor } = columnsOf(context);
  const parts = analysis.pledges
    .flatMap(({ id, donor: giver, overdueParts }) => overdueParts.map((part) => ({ pledge: id, giver, ...part })))
    .sort(
      (one, other) =>
        (one.giver === other.giver ? 0 : one.giver < other.giver ? -1 : 1) ||
        other.days - one.days ||
        compareIdentifiers(one.pledge, other.pledge),
    );
  if (parts.length === 0) {
    return { type: 'paragraph', id: 'overdue', caption: captions.overdue, lines: [captions.noOverdue] };
  }
  const total = roundAmount(analysis.totals.overdue, printed.decimals);
  const amounts = roundTo(
    parts.map(({ amount }) => amount),
    printed.decimals,
    total,
  );
  return {
    type: 'table',
    id: 'overdue',
    caption: captions.overdue,
    columns: [
      donor,
      text('pledge', words.columns.pledgeId, 10),
      { key: 'dueOn', header: captions.columns.dueOn, format: 'date' },
      { key: 'days', header: captions.columns.days, format: 'number' },
      ...AGES.map(([age]) => money(age, captions.columns[age])),
      money('overdue', captions.columns.overdue, {
        formula: AGES.map(([age]) => `[${age}]`).join('+'),
        control: total,
      }),
    ],
    rows: parts.map(({ giver, pledge, dueOn, days }, at): ReportRow => {
      const age = AGES.find(([, most]) => days <= most)![0];
      const cells = Object.fromEntries(AGES.map(([one]) => [one, one === age ? amounts[at]! : 0]));
      return { donor: giver, pledge, dueOn, days, ...cells, overdue: amounts[at]! };
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}

function byPurpose(context: ReportContext): TableBlock {
  const { analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const { money, donor } = columnsOf(context);
  const general = new Map<string, number>();
  for (const pledge of analysis.pledges) {
    if (pledge.level !== 'unearmarked') continue;
    general.set(pledge.donor, (general.get(pledge.donor) ?? 0) + pledge.firm);
  }
  return {
    type: 'table',
    id: 'by-purpose',
    caption: captions.purpose,
    columns: [
      donor,
      money('general', captions.columns.general),
      money('special', captions.columns.special),
      money('firm', columns.firm, { formula: '[general]+[special]', control: printed.totals.firm }),
    ],
    rows: analysis.donors.flatMap(({ key, firm }, place): ReportRow[] => {
      if (firm === 0) return [];
      const own = general.get(key) ?? 0;
      const whole = printed.donors[place]!.firm;
      const [first, second] = roundToTotal([own, firm - own], printed.decimals, whole);
      return [{ donor: key, general: first!, special: second!, firm: whole }];
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}

const OWN = ['firm', 'received', 'conditional', 'pledged'] as const;

function inOwnCurrency(context: ReportContext): TableBlock {
  const { analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const { text, money, donor } = columnsOf(context);
  const groups = grouped(analysis.pledges, ({ donor: giver, own }) => JSON.stringify([giver, own.currency]));
  const rows = [...groups.values()].flatMap((pledges): ReportRow[] => {
    const [{ donor: giver, own }] = pledges as [AnalysedPledge];
    const sums = OWN.map((key) => pledges.reduce((sum, pledge) => sum + pledge.own[key], 0));
    if (sums.every((sum) => sum === 0)) return [];
    const [firm, received, conditional, pledged] = sums.map((sum) => roundAmount(sum, printed.decimals));
    const outstanding = roundAmount(firm! - received!, printed.decimals);
    return [
      {
        donor: giver,
        currency: own.currency,
        firm: firm!,
        received: received!,
        outstanding,
        conditional: conditional!,
        pledged: pledged!,
      },
    ];
  });
  const byName = (one: ReportRow, other: ReportRow): number =>
    String(one['donor']) === String(other['donor'])
      ? String(one['currency']) < String(other['currency'])
        ? -1
        : 1
      : String(one['donor']) < String(other['donor'])
        ? -1
        : 1;
  const amount = (key: string, header: string, formula?: string): ReportColumn => {
    const { unit: _, total: __, ...column } = money(key, header, formula === undefined ? {} : { formula });
    return column;
  };
  return {
    type: 'table',
    id: 'in-own-currency',
    caption: captions.own,
    columns: [
      donor,
      text('currency', captions.columns.currency, 10),
      amount('firm', columns.firm),
      amount('received', columns.received),
      amount('outstanding', columns.outstanding, '[firm]-[received]'),
      amount('conditional', columns.conditional),
      amount('pledged', columns.pledged),
    ],
    rows: rows.sort(byName),
  };
}

function inKind(context: ReportContext): TableBlock {
  const { register, analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const { text, money, donor } = columnsOf(context);
  const rates = new Map(register.inKindRates.map((rate) => [foldName(rate.category), rate]));
  const order = ['goods', 'services', 'notStated'] as const;
  const given = analysis.pledges
    .filter(({ kind, firm }) => kind === 'in kind' && firm !== 0)
    .map((pledge) => {
      const rate = pledge.category === null ? undefined : rates.get(foldName(pledge.category));
      return { pledge, type: rate?.type ?? 'notStated', category: rate?.category ?? pledge.category ?? '' } as const;
    });
  const groups = [
    ...grouped(given, ({ pledge, type, category }) => JSON.stringify([order.indexOf(type), category, pledge.donor])),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = groups.map(([, parts]) => sumMoney(parts.map(({ pledge }) => pledge)));
  const kind = analysis.kinds.findIndex(({ key }) => key === 'in kind');
  const figures = printedParts(sums, printed.decimals, printed.kinds[kind]!);
  return {
    type: 'table',
    id: 'in-kind',
    caption: captions.inKind,
    columns: [
      donor,
      text('type', captions.columns.type, 10),
      text('category', captions.columns.category, 24),
      money('firm', columns.firm, { control: printed.kinds[kind]!.firm }),
      money('received', columns.received),
      money('outstanding', columns.outstanding, { formula: '[firm]-[received]' }),
    ],
    rows: groups.map(([, parts], at): ReportRow => {
      const [{ pledge, type, category }] = parts as [(typeof parts)[number]];
      const { firm, received: come, outstanding } = figures[at]!;
      return { donor: pledge.donor, type: captions.types[type], category, firm, received: come, outstanding };
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
