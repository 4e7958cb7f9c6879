import { countedIn } from '../countedIn';
import type { Loosening } from '../../analysis/requests/loosenings';

const counted = countedIn('en');

/** The words of the sheets that explain gaps and of requests to donors, in English. */
export const gapsInEnglish = {
  gapsExplained: {
    byNeed: 'Needs with a gap, the largest first',
    groups: 'The money that may go there, and all needs that it goes to',
    pledges: 'The pledges behind the groups, the largest first',
    groupsOf: 'Groups',
    none: 'No need has a gap.',
    group: 'Group',
    money: 'Money that may go there',
    ofOthers: 'Goods and services of others',
    lacking: 'What these needs lack',
    why: 'Why',
    others: (count: number) => counted(count, { one: '# more pledge', other: '# more pledges' }),
    otherNeeds: (count: number) => `and ${count} more`,
    notes: [
      'To check by hand: of each group, what the needs require less the money that may go there is what they lack. All of this money is used on these needs, and nothing of it elsewhere.',
      'Money may go there by itself, or by taking the place of other money that then can go there.',
    ],
    notExplained: (count: number) =>
      `${counted(count, { one: '# need with a smaller gap is', other: '# needs with smaller gaps are' })} not listed.`,
    noMoney: 'No firm money may go here.',
    usedHere: (money: string, pledges: number) =>
      `All that may go here is used here: ${money} of ${counted(pledges, { one: '# pledge', other: '# pledges' })}.`,
    usedOnSeveral: (money: string, pledges: number, needs: number, group: number) =>
      `All that may go here is used on the ${needs} needs of group ${group}: ${money} of ${counted(pledges, { one: '# pledge', other: '# pledges' })}. More here would be less for another of them; which of them lacks it follows from the distribution rule.`,
    otherYears: (money: string) => `${money} matches this need, but may be used in other years only.`,
    goods: (money: string) => `${money} of goods and services is left, but the need takes no more in kind.`,
  },

  requests: {
    together: 'What to ask first: loosenings that together close most',
    sentences: 'Sentences to send',
    single: 'What each loosening would give by itself',
    none: 'No loosening of an earmark would let more be covered.',
    request: 'Request',
    frees: 'Would be covered in addition',
    notes: [
      'Each amount of the second table is what more would be covered if this earmark alone were loosened: these amounts do not add up.',
      'The first table is built step by step: each request is the one that gives most once those before it are granted, and its amount is what it adds to them. Another list of the same length might give more.',
      'Years are no part of an earmark here: they stay, unless one more year is what is asked.',
    ],
    notTried: (count: number) =>
      `${counted(count, { one: '# pledge with less money left was', other: '# pledges with less money left were' })} not tried.`,
    loosenings: {
      'drop theme': 'Any theme',
      'drop modality': 'Any modality',
      'State to region': 'The whole region of the Member State',
      'one more year': 'One more year',
      'any need': 'Any need',
      'no earmark': 'No earmark',
    } as Readonly<Record<Loosening, string>>,
    asks: {
      'drop theme': 'for any theme',
      'drop modality': 'for any modality',
      'State to region': 'in the whole region',
      'one more year': 'for one more year',
      'any need': 'for any need',
      'no earmark': 'without an earmark',
    } as Readonly<Record<Loosening, string>>,
    sentence: (pledge: string, ask: string, money: string) =>
      `If your pledge ${pledge} may be used ${ask}, ${money} more of what Member States need can be covered.`,
  },
};

export type GapWords = typeof gapsInEnglish;
