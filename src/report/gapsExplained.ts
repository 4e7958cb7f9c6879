import type { ExplainedGaps } from '../analysis/gaps/explained';
import { compareIdentifiers } from '../values/identifiers';
import { roundAmount } from '../values/round';
import type { ReportContext } from './context';
import { moneyInWords } from './moneyInWords';
import { moneyColumn, summedColumn } from './moneyColumn';
import type { Block, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';
import { whyGap } from './whyGap';

/** Of more needs than this a group names the first. */
const MOST_NEEDS = 12;
/** Of more pledges than this the largest are listed. */
const MOST_PLEDGES = 500;

/**
 * The sheet of why needs have gaps (R16): by need, in words; the groups of needs that the same money goes to, with the
 * figures that a delegate can check; and the pledges behind them.
 */
export function gapsExplained(context: ReportContext, gaps: ExplainedGaps): ReportSheet {
  const { gapsExplained: words, sheets } = context.words;
  const nothing: Block = { type: 'paragraph', id: 'none', lines: [words.none] };
  const notes = [...words.notes, ...(gaps.notExplained > 0 ? [words.notExplained(gaps.notExplained)] : [])];
  const withMoney = gaps.groups.some(({ count }) => count > 0);
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

function byNeed(context: ReportContext, gaps: ExplainedGaps): TableBlock {
  const { analysis, printed, register, words } = context;
  const { language } = register.settings;
  const money = moneyInWords(language, analysis.baseCurrency, printed.decimals);
  const placeOf = new Map(analysis.needs.map(({ id }, place) => [id, place]));
  return {
    type: 'table',
    id: 'needs',
    about: 'need',
    caption: words.gapsExplained.byNeed,
    columns: [
      { key: 'need', header: words.columns.needId, format: 'text', width: 10 },
      { key: 'why', header: words.gapsExplained.why, format: 'text', width: 64 },
      summedColumn(context)('gap', words.columns.gap, {
        shading: 'bar',
        ...(gaps.notExplained === 0 ? { control: printed.totals.gap } : {}),
      }),
      { key: 'group', header: words.gapsExplained.group, format: 'text', width: 14 },
      { key: 'state', header: words.columns.state, format: 'text', width: 18 },
    ],
    rows: gaps.needs.map((one) => {
      const place = placeOf.get(one.need)!;
      return {
        need: one.need,
        why: whyGap(one, gaps, words, language, money),
        gap: printed.needs[place]!.gap,
        group: String(one.group + 1),
        state: analysis.needs[place]!.stateName,
      };
    }),
    totalLabel: words.total,
    ...(gaps.notExplained === 0 ? { checkLabel: words.check } : {}),
  };
}

function groups(context: ReportContext, { groups: all }: ExplainedGaps): TableBlock {
  const { printed, words } = context;
  const { gapsExplained: captions } = words;
  const withGoods = all.some(({ inKind }) => inKind > 0);
  const amount = moneyColumn(context);
  return {
    type: 'table',
    id: 'groups',
    caption: captions.groups,
    columns: [
      { key: 'group', header: captions.group, format: 'text', width: 10 },
      { key: 'needs', header: words.columns.needs, format: 'text', width: 64 },
      amount('requirement', words.columns.requirement),
      amount('money', captions.money),
      ...(withGoods ? [amount('inKind', captions.ofOthers)] : []),
      amount('lacking', captions.lacking, {
        formula: withGoods ? '[requirement]-[money]-[inKind]' : '[requirement]-[money]',
      }),
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

/** Each pledge once, with the groups that its money is behind; of a part of it alone, a row of its own. */
function pledges(context: ReportContext, { groups: all, pledges: behindAny }: ExplainedGaps): TableBlock {
  const { printed, words } = context;
  const { gapsExplained: captions, columns, punctuation } = words;
  const rows = new Map<string, { donor: string; pledge: string; amount: number; groups: number[] }>();
  all.forEach(({ pledges: behind }, place) => {
    for (const { donor, pledge, amount } of behind) {
      const key = `${pledge} ${amount}`;
      const known = rows.get(key);
      if (known) known.groups.push(place + 1);
      else rows.set(key, { donor, pledge, amount: roundAmount(amount, printed.decimals), groups: [place + 1] });
    }
  });
  const sorted = [...rows.values()].sort(
    (one, other) => other.amount - one.amount || compareIdentifiers(one.pledge, other.pledge),
  );
  const listed = sorted.slice(0, MOST_PLEDGES);
  const more = behindAny - new Set(listed.map(({ pledge }) => pledge)).size;
  const named = ({ donor, pledge, amount, groups: of }: (typeof sorted)[number]) => ({
    pledge,
    donor,
    amount,
    groups: inRuns(of, punctuation.comma),
  });
  return {
    type: 'table',
    id: 'pledges',
    caption: captions.pledges,
    columns: [
      { key: 'pledge', header: columns.pledgeId, format: 'text', width: 10 },
      { key: 'donor', header: columns.donor, format: 'text', width: 64 },
      moneyColumn(context)('amount', columns.amount),
      { key: 'groups', header: captions.groupsOf, format: 'text', width: 14 },
    ],
    rows: [
      ...listed.map(named),
      ...(more > 0 ? [{ pledge: null, donor: captions.others(more), amount: null, groups: null }] : []),
    ],
  };
}

/** Numbers as a reader writes them, ascending: 1, 3\u20135, 9. */
function inRuns(numbers: readonly number[], comma: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last === first + 1 ? comma : '\u2013'}${last}`))
    .join(comma);
}
