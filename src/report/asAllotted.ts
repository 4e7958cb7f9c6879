import type { BothWays } from '../analysis/bothWays';
import { allotmentIssues } from '../analysis/pledges/allotted';
import { roundAmount, roundToTotal } from '../values/round';
import type { ReportContext } from './context';
import { summedColumn } from './moneyColumn';
import type { ReportRow, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';

/**
 * The sheet of what the programme has allotted (R7), beside the best use: by need, what is covered as allotted and what
 * would be if all money were free; by pledge, what of it is allotted, spent and left, and when it expires.
 */
export function asAllotted(context: ReportContext, ways: BothWays): ReportSheet {
  const { words } = context;
  return {
    id: 'as-allotted',
    ...words.sheets.asAllotted,
    header: sheetHeader(context),
    notes: words.asAllotted.notes,
    blocks: [byNeed(context, ways), byPledge(context)],
  };
}

function byNeed(context: ReportContext, ways: BothWays): TableBlock {
  const { analysis, printed, words } = context;
  const { asAllotted: captions, columns } = words;
  const money = summedColumn(context);
  const { needs } = analysis;
  const isFixed = context.register.settings.allotments === 'fixed';
  const sum = (amounts: readonly number[]): number => amounts.reduce((so, amount) => so + amount, 0);
  // One of the two ways is the analysis itself, which is printed on other sheets too; what is the same in both ways is
  // printed the same.
  const here = printed.needs.map(({ covered }) => covered);
  const there = (amounts: readonly number[], others: readonly number[]): number[] =>
    amounts.map((amount, at) => (amount === others[at] ? here[at]! : roundAmount(amount, printed.decimals)));
  const allotted = needs.map((need) => need.allotted);
  const spent = needs.map((need) => need.spent);
  const figures = {
    allotted: roundToTotal(allotted, printed.decimals),
    spent: roundToTotal(spent, printed.decimals),
    asAllotted: isFixed ? here : there(ways.asAllotted, ways.ifFree),
    ifFree: isFixed ? there(ways.ifFree, ways.asAllotted) : here,
  };
  const notes = notesByNeed(context);
  return {
    type: 'table',
    id: 'allotted-by-need',
    caption: captions.byNeed,
    columns: [
      { key: 'need', header: columns.needId, format: 'text', width: 10 },
      { key: 'state', header: columns.state, format: 'text', width: 30 },
      money('requirement', columns.requirement, { control: printed.totals.requirement }),
      money('allotted', captions.allotted, { control: roundAmount(sum(allotted), printed.decimals) }),
      money('spent', captions.spent),
      money('asAllotted', captions.asAllotted, isFixed ? { control: printed.totals.covered } : {}),
      money('ifFree', captions.ifFree, isFixed ? {} : { control: printed.totals.covered }),
      money('difference', captions.difference, { formula: '[ifFree]-[asAllotted]' }),
      ...(notes.size > 0 ? [{ key: 'note', header: captions.note, format: 'text', width: 40 } as const] : []),
    ],
    rows: needs.map(({ id, stateName }, at): ReportRow => ({
      need: id,
      state: stateName,
      requirement: printed.needs[at]!.requirement,
      allotted: figures.allotted[at]!,
      spent: figures.spent[at]!,
      asAllotted: figures.asAllotted[at]!,
      ifFree: figures.ifFree[at]!,
      difference: roundAmount(figures.ifFree[at]! - figures.asAllotted[at]!, printed.decimals),
      ...(notes.size > 0 ? { note: notes.get(id) ?? null } : {}),
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };

  /** What is to be looked at: more allotted than is required, and money allotted against its earmark. */
  function notesByNeed({ words: { asAllotted: said, punctuation } }: ReportContext): ReadonlyMap<string, string> {
    const found = new Map<string, string[]>();
    const add = (need: string, note: string): void => void found.set(need, [...(found.get(need) ?? []), note]);
    for (const { id, allotted: put, requirement } of needs) if (put > requirement) add(id, said.twice);
    for (const issue of analysis.issues) {
      if (issue.code !== allotmentIssues.outsideEarmark.code || issue.found.kind !== 'allottedOutside') continue;
      add(issue.found.need, said.outside(issue.found.allotment, issue.found.pledge));
    }
    return new Map([...found].map(([need, notes]) => [need, notes.join(punctuation.semicolon)]));
  }
}

function byPledge(context: ReportContext): TableBlock {
  const { register, analysis, printed, words } = context;
  const { asAllotted: captions, columns } = words;
  const money = summedColumn(context);
  const pledges = analysis.pledges.filter(({ allotted }) => allotted > 0);
  const lastYear = new Map(register.pledges.map((pledge) => [pledge.id, pledge.lastYear]));
  const expires = pledges.some(({ id }) => (lastYear.get(id) ?? null) !== null);
  const column = (key: 'available' | 'allotted' | 'spent'): number[] =>
    roundToTotal(
      pledges.map((pledge) => pledge[key]),
      printed.decimals,
    );
  const [available, allotted, spent] = [column('available'), column('allotted'), column('spent')];
  return {
    type: 'table',
    id: 'allotted-by-pledge',
    caption: captions.byPledge,
    columns: [
      { key: 'pledge', header: columns.pledgeId, format: 'text', width: 10 },
      { key: 'donor', header: columns.donor, format: 'text', width: 30 },
      money('available', captions.available),
      money('allotted', captions.allotted),
      money('spent', captions.spent),
      money('left', captions.left, { formula: '[available]-[allotted]' }),
      ...(expires ? [{ key: 'expires', header: captions.expires, format: 'text', width: 14 } as const] : []),
    ],
    rows: pledges.map(({ id, donor }, at): ReportRow => {
      const year = lastYear.get(id) ?? null;
      return {
        pledge: id,
        donor,
        available: available[at]!,
        allotted: allotted[at]!,
        spent: spent[at]!,
        left: roundAmount(available[at]! - allotted[at]!, printed.decimals),
        ...(expires ? { expires: year === null ? null : String(year) } : {}),
      };
    }),
    totalLabel: words.total,
  };
}
