import type { BudgetSource } from '../../analysis/effectiveness/flexibleBudgets';
import type { Standing } from '../../analysis/effectiveness/frontier';
import { countedIn } from '../countedIn';
import { terms } from './terms';

const counted = countedIn('en');

/**
 * The words of the sheets on cost-effectiveness, in English. Terms: M. F. Drummond and others, Methods for the Economic
 * Evaluation of Health Care Programmes.
 */
export const effectivenessInEnglish = {
  units: 'units',
  aUnit: (currency: string) => `${currency} per unit`,
  millionsOf: (currency: string) => `millions of ${currency}`,

  columns: {
    project: 'Project ID',
    option: terms.option,
    outcomeUnit: 'Outcome',
    cost: 'Cost',
    outcome: 'Outcome',
    costPerOutcome: terms.costPerOutcome,
    status: 'Status',
    against: 'Compared with',
    incrementalCost: 'Incremental cost',
    incrementalOutcome: 'Incremental outcome',
    icer: terms.incrementalRatio,
    worth: terms.willingnessToPay,
    netBenefit: terms.netBenefit,
    rank: 'Rank',
    bestOfNeed: 'Best-ranked for its need',
    budget: 'Budget',
    projects: 'Projects',
    left: 'Not spent',
    ruleOutcome: 'By the league table',
    forgone: 'Gained over the league table',
    inRule: 'In the league-table set',
    added: 'Added money',
    used: 'Used',
    gapBefore: 'Gap without it',
    gapClosed: 'Gap closed',
    gapLeft: 'Gap left',
    needsClosed: 'Needs fully covered',
    closedPerMillion: 'Closed by each further million',
    achieved: 'Achieved',
    achievedPerMillion: 'By each further million',
    achievedAtMost: 'With the largest amount',
    shareOfMost: 'Share of the largest',
    parameter: 'Value',
    low: 'Low',
    high: 'High',
    atLow: 'Cost per outcome at low',
    atHigh: 'Cost per outcome at high',
    spread: 'Spread',
    changesStatus: 'Status changes',
    costMean: 'Cost, mean',
    costLow: 'Cost, low end',
    costHigh: 'Cost, high end',
    outcomeMean: 'Outcome, mean',
    outcomeLow: 'Outcome, low end',
    outcomeHigh: 'Outcome, high end',
    ratioMean: 'Cost per outcome, mean',
    ratioLow: 'Cost per outcome, low end',
    ratioHigh: 'Cost per outcome, high end',
    threshold: 'Threshold',
    best: 'Best option',
    probability: 'Probability that it is best',
    evpi: terms.perfectInformation,
  },

  statuses: {
    reference: 'Reference',
    frontier: terms.efficient,
    extended: terms.dominatedByMix,
    dominated: terms.dominated,
  } satisfies Record<Standing, string>,
  parameters: { cost: 'Cost', outcome: 'Outcome' },

  costEffectiveness: {
    plane: (need: string) => `Cost-effectiveness plane of need ${need}`,
    frontierLine: 'Frontier',
    others: 'Dominated options',
    further: 'Further needs',
    notes: [
      'The options of a need are its projects, dropped ones aside, compared within one need and one unit of outcome. Amounts are in base currency at the as-of date.',
      'Efficient (on the frontier, in bold): options that are worth their price at some willingness to pay. The reference is the cheapest of them; each other one is compared with the one before it.',
      'Incremental ratio (ICER): incremental cost divided by incremental outcome, what one more unit of outcome costs.',
      'Dominated: another option costs no more and gives no less. Dominated by a mix: its incremental ratio is above that of the next better option.',
    ],
    netBenefitNote:
      'Net benefit: outcome times willingness to pay, less cost. The option with the largest is the best buy at that willingness to pay.',
  },

  leagueTable: {
    chart: (unit: string) => `Cost per outcome: ${unit}`,
    chartLowest: (unit: string, drawn: number) =>
      `Cost per outcome: ${unit}, ${counted(drawn, { one: 'the lowest', other: 'the # lowest' })}`,
    notes: [
      'Options of all needs by cost per outcome, the lowest first; only what is counted in the same unit of outcome is compared.',
      'Options of one need exclude each other: "Best-ranked for its need" marks the one that stands highest in the table.',
    ],
  },

  bestBuys: {
    budgets: 'Money to decide on',
    unearmarked: 'Unearmarked cash',
    stranded: 'Earmarked cash of no possible use',
    sources: {
      flexible: 'Money open to decision',
      gap: 'The gap',
      typed: 'Budget from Settings',
    } satisfies Record<BudgetSource, string>,
    sourceNotes: {
      unearmarked: 'Available firm cash that may go to any need.',
      stranded:
        'Available firm cash that no need within its earmark can use; its donors would have to agree to another use.',
      flexible: 'Unearmarked cash, and earmarked cash of no possible use.',
      gap: 'What would close every gap.',
      typed: 'The setting Best-buy budget.',
    },
    buys: (source: string) => `What it buys: ${source}`,
    chosen: (source: string) => `The projects: ${source}`,
    none: 'There is no money to decide on: no unearmarked cash or cash of no possible use, no gap, and no Best-buy budget in Settings.',
    notes: [
      'Each line spends the whole budget on one unit of outcome: the set of projects, one a need at most, that gives the most of it; no other set gives more. Lines are alternatives and are not added up.',
      'Beside it stands what going down the league table buys, passing over what is too expensive or whose need already has a project, and the outcome that the exact set gains over it.',
      'Projects are bought at their full cost, whatever covers their need already. Of a need whose project is chosen or under way only that one can be bought; of a need with a completed project, none.',
    ],
  },

  uncertainty: {
    summary: 'How sure the choice is',
    intervals: (need: string) => `${need}: means and 95% intervals`,
    acceptability: (need: string) => `${need}: probability that an option is the best, by willingness to pay`,
    acceptabilityChart: (need: string) => `Acceptability curves of need ${need}`,
    probabilityAxis: 'Probability of being the best',
    tornado: (need: string) => `${need}: one-way sensitivity, the widest first`,
    further: 'Further needs: means and 95% intervals',
    notes: [
      '10,000 possible cases are computed. In each, every cost and outcome is drawn by chance between its low and its high value, most often near the middle one, and independently of the others. The cases are the same on every run.',
      '95 per cent interval: in 95 of 100 cases the value lies between the low and the high end. No interval of cost per outcome is given where an outcome may be 0.',
      'Threshold: what one unit of outcome is worth (willingness to pay). Acceptability: the share of cases in which an option has the largest net benefit at it.',
      'Best option: the largest mean net benefit. Value of perfect information: the most that better data for this choice could be worth, which is what is lost on average by choosing without knowing the true values.',
      'The summary is at the willingness to pay of Settings; where there is none, at the threshold at which perfect information is worth most: there the choice is least sure.',
      'One-way sensitivity: one value at its low and at its high end, all others unchanged.',
    ],
  },

  nextMoney: {
    /** Millions that are added, as the label of a row. */
    amount: (millions: number, currency: string) => `+${millions} M ${currency}`,
    money: 'What the next unearmarked money would achieve: gaps',
    outcomes: 'What the next unearmarked money would achieve: outcomes',
    corners: 'Where the curves of outcomes bend',
    leftOut: (count: number) => `${count} further bends lie between these; the lines pass them by.`,
    gapChart: 'Gap closed by the next unearmarked money',
    outcomeChart: 'Outcomes of the next unearmarked money, as a share of those of the largest amount',
    solved:
      'Each figure is exact: it is what the same rule gives when the amount is assigned together with all other money, after support costs. None is estimated from another.',
    cover:
      'Outcomes follow the cover of each need by its project: the one chosen or under way, else the one with the lowest cost per outcome.',
    whole: 'Outcomes in people or things are whole: parts of one are left out of the table; the curves are exact.',
    noOutcome: 'The added money would bring no outcome: no need that it covers has a project with an outcome.',
  },
};

export type EffectivenessWords = typeof effectivenessInEnglish;
