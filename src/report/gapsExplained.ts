import type { ExplainedGaps, GapGroup } from '../analysis/analysis';
import { compareIdentifiers } from '../values/identifiers';
import { roundAmount } from '../values/round';
import type { ReportContext } from './context';
import { moneyInWords } from './moneyInWords';
import { roundTo } from './printedMoney';
import type { Block, ReportColumn, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';
import { whyGap } from './whyGap';

/** Of more needs than this a group names the first, of more pledges the largest. */
const MOST_NEEDS = 12;
const MOST_PLEDGES = 20;

/**
 * The sheet of why needs have gaps (R16): by need, in words; the groups of needs that the same money goes to, with the
 * figures that a delegate can check; and the pledges behind them.
 */
export function gapsExplained(context: ReportContext, gaps: ExplainedGaps): ReportSheet {
  const { gapsExplained: words, sheets } = context.words;
  const nothing: Block = { type: 'paragraph', id: 'none', lines: [words.none] };
  const notes = [...words.notes, ...(gaps.notExplained > 0 ? [words.notExplained(gaps.notExplained)] : [])];
  const withMoney = gaps.groups.some(({ pledges }) => pledges.length > 0);
  return {
    id: 'gaps-explained',
    ...sheets.gapsExplained,
    header: sheetHeader(context),
    notes: gaps.needs.length === 0 ? [] : notes,
    blocks:
      gaps.needs.length === 0
        ? [nothing]
        : [byNeed(context, gaps), groups(context, gaps), ...(withMoney ? [pledges(context, gaps)] : [])],
  };
}

function byNeed({ analysis, printed, register, words }: ReportContext, gaps: ExplainedGaps): TableBlock {
  const { language } = register.settings;
  const money = moneyInWords(language, analysis.baseCurrency, printed.decimals);
  const placeOf = new Map(analysis.needs.map(({ id }, place) => [id, place]));
  const gap: ReportColumn = {
    key: 'gap',
    header: words.columns.gap,
    format: 'money',
    unit: analysis.baseCurrency,
    total: 'sum',
    shading: 'bar',
    ...(gaps.notExplained === 0 ? { control: printed.totals.gap } : {}),
  };
  return {
    type: 'table',
    id: 'needs',
    about: 'need',
    caption: words.gapsExplained.byNeed,
    columns: [
      { key: 'need', header: words.columns.needId, format: 'text', width: 10 },
      { key: 'state', header: words.columns.state, format: 'text', width: 17 },
      { key: 'title', header: words.columns.title, format: 'text', width: 30 },
      gap,
      { key: 'group', header: words.gapsExplained.group, format: 'text', width: 8 },
      { key: 'why', header: words.gapsExplained.why, format: 'text', width: 60 },
    ],
    rows: gaps.needs.map((one) => {
      const place = placeOf.get(one.need)!;
      const { stateName, title } = analysis.needs[place]!;
      return {
        need: one.need,
        state: stateName,
        title,
        gap: printed.needs[place]!.gap,
        group: String(one.group + 1),
        why: whyGap(one, gaps, words, language, money),
      };
    }),
    totalLabel: words.total,
    ...(gaps.notExplained === 0 ? { checkLabel: words.check } : {}),
  };
}

function groups({ analysis, printed, words }: ReportContext, { groups: all }: ExplainedGaps): TableBlock {
  const { gapsExplained: captions } = words;
  const withGoods = all.some(({ inKind }) => inKind > 0);
  const amount = (key: string, header: string, formula?: string): ReportColumn => ({
    key,
    header,
    format: 'money',
    unit: analysis.baseCurrency,
    ...(formula === undefined ? {} : { formula }),
  });
  return {
    type: 'table',
    id: 'groups',
    caption: captions.groups,
    columns: [
      { key: 'group', header: captions.group, format: 'text', width: 8 },
      { key: 'needs', header: words.columns.needs, format: 'text', width: 44 },
      amount('requirement', words.columns.requirement),
      amount('money', captions.money),
      ...(withGoods ? [amount('inKind', captions.ofOthers)] : []),
      amount('lacking', captions.lacking, withGoods ? '[requirement]-[money]-[inKind]' : '[requirement]-[money]'),
    ],
    rows: all.map(({ needs, requirement, money, inKind }, group) => {
      const round = (one: number): number => roundAmount(one, printed.decimals);
      const lacking = round(round(requirement) - round(money) - round(inKind));
      const named = needs.slice(0, MOST_NEEDS).join(words.punctuation.comma);
      const more = needs.length - MOST_NEEDS;
      return {
        group: String(group + 1),
        needs: more > 0 ? `${named}${words.punctuation.comma}${captions.otherNeeds(more)}` : named,
        requirement: round(requirement),
        money: round(money),
        ...(withGoods ? { inKind: round(inKind) } : {}),
        lacking,
      };
    }),
  };
}

function pledges({ analysis, printed, words }: ReportContext, { groups: all }: ExplainedGaps): TableBlock {
  const { gapsExplained: captions, columns } = words;
  return {
    type: 'table',
    id: 'pledges',
    caption: captions.pledges,
    columns: [
      { key: 'group', header: captions.group, format: 'text', width: 8 },
      { key: 'donor', header: columns.donor, format: 'text', width: 34 },
      { key: 'pledge', header: columns.pledgeId, format: 'text', width: 14 },
      { key: 'amount', header: columns.amount, format: 'money', unit: analysis.baseCurrency },
    ],
    rows: all.flatMap((group, place) =>
      largest(group, printed.decimals, captions.others).map((row) => ({ group: String(place + 1), ...row })),
    ),
  };
}

/** The largest pledges of a group, and all others in one row; they add up to its money as it is printed. */
function largest({ pledges: all, money }: GapGroup, decimals: number, othersOf: (count: number) => string) {
  const amounts = roundTo(
    all.map(({ amount }) => amount),
    decimals,
    roundAmount(money, decimals),
  );
  const sorted = all
    .map(({ donor, pledge }, place) => ({ donor, pledge, amount: amounts[place]! }))
    .sort((one, other) => other.amount - one.amount || compareIdentifiers(one.pledge, other.pledge));
  if (sorted.length <= MOST_PLEDGES) return sorted;
  const rest = sorted.slice(MOST_PLEDGES);
  const together = roundAmount(
    rest.reduce((sum, { amount }) => sum + amount, 0),
    decimals,
  );
  return [...sorted.slice(0, MOST_PLEDGES), { donor: othersOf(rest.length), pledge: '', amount: together }];
}
