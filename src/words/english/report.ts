import type { StrandedReason } from '../../analysis/analysis';
import type { DONOR_TYPES } from '../../register/schema/donors';
import type { AllocationPolicy } from '../../register/schema/settings';
import { countedIn } from '../countedIn';
import { effectivenessInEnglish } from './effectiveness';
import { allottedInEnglish } from './allotted';
import { gapsInEnglish } from './gaps';
import { statementInEnglish } from './statement';
import { terms } from './terms';

const counted = countedIn('en');

/** Every word of the session sheets, in English. The other languages are files of the same type. */
export const english = {
  sheets: {
    overview: { name: 'Overview', title: 'Needs, funding and gaps: overview' },
    gapByNeed: { name: 'Gap by need', title: 'Gap by need' },
    gapByThemeAndRegion: { name: 'Gap by theme and region', title: 'Gap by theme and region' },
    gapsExplained: { name: 'Gaps explained', title: 'Gaps explained: which money may go there, and where it goes' },
    donors: { name: 'Funding by donor', title: 'Donors: pledged, firm, received and outstanding' },
    statement: { name: 'Statement of contributions', title: 'Statement of contributions, by donor and year' },
    strandedFunds: { name: terms.strandedFunds, title: `${terms.strandedFunds}: firm money that no need can use` },
    asAllotted: { name: 'As allotted', title: 'As allotted, and at its best' },
    requests: { name: 'Requests to donors', title: 'Requests to donors: what a looser earmark would cover' },
    costEffectiveness: { name: 'Cost-effectiveness', title: 'Cost-effectiveness: the options of each need' },
    leagueTable: { name: terms.leagueTable, title: 'League table: cost per outcome across needs' },
    bestBuys: { name: terms.bestBuys, title: 'Best buys: what a budget would achieve' },
    uncertainty: { name: 'Uncertainty', title: 'Uncertainty: how sure the comparison of options is' },
    dataIssues: { name: 'Data issues', title: 'Data issues: what to correct in the register' },
  },

  layout: { notes: 'Notes', registerTotal: 'Total of the register', millions: 'M' },
  punctuation: { colon: ': ', comma: ', ', semicolon: '; ', stop: '. ' },

  header: {
    session: terms.session,
    asOf: terms.asOf,
    currency: terms.currency,
    howMade: 'Source',
    money: (currency: string, decimals: number) =>
      decimals === 0
        ? `${currency}, in whole units`
        : `${currency}, to ${counted(decimals, { one: '# decimal', other: '# decimals' })}`,
    made: (policy: AllocationPolicy) =>
      `Made by Pledgebook from the register's tables; distribution rule: ${POLICY_NAMES[policy]}. Do not type here: the next run replaces this sheet.`,
  },

  total: terms.total,
  check: 'Check (must be zero)',
  yes: 'Yes',
  no: 'No',
  unspecified: '(not given)',
  share: '%',

  columns: {
    needId: 'Need ID',
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    title: terms.title,
    priority: terms.priority,
    priorityTheme: 'Priority theme',
    year: 'Year',
    needs: 'Needs',
    requirement: terms.requirement,
    earmarked: 'Earmarked to it alone',
    covered: terms.covered,
    gap: terms.gap,
    coverage: terms.coveredShare,
    firm: terms.firmFunding,
    pledged: terms.pledged,
    received: terms.received,
    outstanding: terms.outstanding,
    announced: 'As announced',
    exchangeDifference: terms.exchangeDifference,
    conditional: terms.conditional,
    carriedOver: terms.carriedOver,
    expiring: terms.expiring,
    stranded: terms.noPossibleUse,
    donor: terms.donor,
    donorType: 'Type',
    confirmed: 'Pledges confirmed',
    confirmedOn: 'Confirmed on',
    kind: terms.kind,
    level: terms.earmarkLevel,
    shareOfFirm: 'Share of firm',
    shareOfGap: 'Share of the gap',
    pledges: 'Pledges',
    pledgeId: 'Pledge ID',
    amount: terms.amount,
    reason: 'Reason',
    earmark: terms.earmark,
    notCounted: 'What was not counted',
    rows: 'Rows',
    severity: 'Severity',
    table: 'Table',
    row: 'Row of the sheet',
    column: 'Column',
    cell: 'Cell',
    found: terms.found,
    wanted: terms.expected,
    code: 'Code',
  },

  overview: {
    figures: 'Headline figures',
    byTheme: 'Covered share by theme',
    byThemeChart: 'Covered and gap by theme',
    byThemeChartLargest: (drawn: number) => `Covered and gap by theme: the ${drawn} largest`,
    byRegion: 'By region',
    byModality: 'By modality',
    byYear: 'By year',
    notCounted: 'Not counted',
    nothingLeftOut: 'Every row of the register was counted.',
    method: 'How the figures are made',
    fundedShare: terms.fundedShare,
    available: terms.available,
    inKind: 'of which in kind',
    pledgedNotFirm: terms.pledgedNotFirm,
    wholePeriod: 'Covered share over the whole period',
    notes: {
      requirement: 'What the needs that count would cost: the cost of the chosen project, else the requirement stated.',
      firm: 'Committed and paid pledges, before programme support costs.',
      inKind: 'The part of firm funding that is given as goods or services, at its value.',
      received: 'The part of firm funding that has arrived.',
      outstanding: 'Firm funding less received.',
      pledged: 'Announced but neither committed nor paid. Shown beside firm funding and never added to it.',
      announced: 'Firm funding at the rates of exchange of the days on which it was announced.',
      exchangeDifference:
        'Firm funding less what it was worth when it was announced: rates of exchange have changed since.',
      conditional: 'Committed under a condition that is not met yet. Shown beside firm funding and never added to it.',
      wholePeriod: 'If money of any year could cover every year of a need: the difference is what time costs.',
      available: 'Firm funding less programme support costs on cash.',
      covered: 'Available money that earmarks allow to be put to needs, no need above its requirement.',
      stranded: `Available less covered: money that no need can use. See the sheet ${terms.strandedFunds}.`,
      gap: 'Requirement less covered.',
      fundedShare:
        'Firm funding divided by requirement, whatever its earmarks: what the Financial Tracking Service calls coverage.',
      coverage:
        'Covered divided by requirement: counts only money that a need can use under its earmarks, so it is never higher than the coverage of the Financial Tracking Service.',
    },
  },

  method: {
    firm: 'Only firm money (committed or paid) covers needs. Pledges that are not yet firm stand beside it; withdrawn pledges do not count.',
    supportCosts: (rate: string, factor: string) =>
      `Programme support costs are charged at ${rate} of expenditure: cash is divided by ${factor} before it covers needs. Contributions in kind are not charged.`,
    noSupportCosts: 'No programme support costs are taken.',
    earmarks:
      'Money covers a need only where every earmark of its pledge allows it, and goods and services only up to the share of the need that may be given in kind.',
    assignment: (policy: AllocationPolicy) =>
      `Money is put to needs so that as much as possible is covered in total. Where there are several ways to do so: ${POLICIES[policy]}.`,
    reading:
      'Funded share compares all firm money with all requirements, as the coverage of the Financial Tracking Service (FTS) does. Covered share counts only money that needs can use. Where funded share is the higher of the two, the rest went to support costs or has no possible use.',
    gaps: 'A surplus on one need never hides the gap of another: gaps are added need by need.',
    conversion:
      'Other currencies are converted at the United Nations operational rate of exchange: what was received at the rate of its day, what is outstanding and needs at the rate of the as-of date.',
    years:
      'A need of several years is divided among them, and money covers only years in which it may be used and has fallen due.',
    wholePeriod: 'Years are compared as spans only: money may cover a need where their years have one in common.',
    rounding:
      'Amounts are computed exactly and rounded once, so that every column and every row adds up to its total; the check rows show a difference, which must be zero. Percentages are computed from the amounts shown.',
  },

  notCounted: {
    rows: (table: string, code: string) => `${table}: rows with an error (${code})`,
    table: (table: string, code: string) => `${table}: the whole table (${code})`,
    pledged: 'Pledges not yet firm: shown beside, not added',
    withdrawnPledges: 'Withdrawn pledges',
    closedNeeds: 'Closed needs',
    withdrawnNeeds: 'Withdrawn needs',
  },

  themeAndRegion: {
    gapMap: 'Gap by theme and region',
    coverageMap: 'Covered share by theme and region',
    table: 'By theme and region',
    byState: 'By Member State',
    otherThemes: (count: number) => `${count} other themes`,
    otherRegions: (count: number) => `${count} other regions`,
    notes: [
      'A blank cell is a theme for which no Member State of the region has a need.',
      'The totals of a theme and of a region are the same here as on the overview.',
    ],
  },

  donors: {
    byDonor: 'By donor, the largest firm funding first',
    byKind: 'By kind',
    byLevel: 'By level of earmarking',
    chart: 'Firm funding by donor: received and outstanding',
    chartLargest: (drawn: number) => `Firm funding by donor: received and outstanding, the ${drawn} largest`,
    none: 'The register has no pledges.',
    notes: [
      'Firm funding is what is committed or paid; outstanding is firm funding less received.',
      'Pledged is announced but not yet firm; it is shown beside firm funding and never added to it.',
      `No possible use: the part of firm funding, less programme support costs, that no need can use; see the sheet ${terms.strandedFunds}.`,
      'Tightly earmarked: to a need or a project. Earmarked: to a Member State. Softly earmarked: to a region, a theme or a modality. Unearmarked: no restriction.',
    ],
  },

  strandedFunds: {
    byReason: 'By reason',
    byPledge: 'By pledge, the largest amount first',
    none: 'All firm money can be used.',
    notes: ['Amounts are what is left for needs after programme support costs.'],
  },

  dataIssues: {
    caption: 'Issues, errors first',
    issues: 'Issues',
    none: 'Nothing was found that needs correction.',
    summary: (errors: number, rows: number, warnings: number) =>
      [
        counted(errors, { one: '# error', other: '# errors' }),
        ` (${counted(rows, { one: '# row is', other: '# rows are' })} left out of the figures), `,
        counted(warnings, { one: '# warning', other: '# warnings' }),
        ' (the rows are included)',
      ].join(''),
    /** Where the texts of issues are in another language than the sheets. */
    language: null as string | null,
    more: (listed: number, more: number) =>
      `The first ${listed} are listed, ${more} more are not: correct these and run again.`,
  },

  severity: { error: 'Error', warning: 'Warning' },
  kinds: { cash: 'Cash', 'in kind': 'In kind' },
  levels: {
    'tightly earmarked': terms.tightlyEarmarked,
    earmarked: terms.earmarked,
    'softly earmarked': terms.softlyEarmarked,
    unearmarked: terms.unearmarked,
  },
  donorTypes: {
    government: 'government',
    'United Nations': 'United Nations',
    'financial institution': 'financial institution',
    'regional organization': 'regional organization',
    foundation: 'foundation',
    'non-governmental': 'non-governmental',
    private: 'private',
  } satisfies Record<(typeof DONOR_TYPES)[number], string>,

  earmark: {
    none: 'None',
    or: ' or ',
    need: terms.need,
    project: terms.project,
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    years: (first: number | null, last: number | null) =>
      first === null
        ? `Until ${last}`
        : last === null
          ? `From ${first}`
          : first === last
            ? `Year: ${first}`
            : `Years: ${first} to ${last}`,
  },

  reasons: {
    'earmark met': 'The needs within its earmark are fully met',
    'no such need': 'No open need is within its earmark',
    years: 'Needs within its earmark have gaps in other years only',
    'in-kind limit': 'The needs within its earmark can use no more goods or services',
    allotted: 'More is allotted to its need than the need takes',
  } satisfies Record<StrandedReason, string>,

  effectiveness: effectivenessInEnglish,
  ...gapsInEnglish,
  ...allottedInEnglish,
  ...statementInEnglish,

  gapByNeed: {
    caption: 'Needs, the largest gap first',
    notes: [
      'Earmarked to it alone: the firm money whose earmark names this need and no other; it may exceed the requirement.',
      'Covered is all the money put to the need, earmarked or not.',
    ],
  },
};

const POLICY_NAMES: Record<AllocationPolicy, string> = {
  priority: 'by priority',
  even: 'evenly',
  'cost-effective': 'by cost-effectiveness',
};

const POLICIES: Record<AllocationPolicy, string> = {
  priority: 'needs of priority 1 come first, then those of priority 2, and so on',
  even: 'the lowest covered share is raised as far as possible, then the next lowest, and so on',
  'cost-effective': 'needs with the lowest cost for each outcome come first',
};

export type Words = typeof english;
