import { inStates } from '../fixtures/inStates';
import type { AnalysedNeed, AnalysedPledge, Analysis, MoneyFigures } from '../../src/analysis/analysis';
import type { Issue } from '../../src/register/issue';
import type { Register } from '../../src/register/register';
import type { Need } from '../../src/register/schema/needs';
import type { Pledge } from '../../src/register/schema/pledges';

/**
 * A register of four needs and six pledges, worked by hand. Base currency USD, support costs 10% of cash, policy
 * priority.
 *
 *   need  requirement   covered     gap        by
 *   N1    100,000       60,000      40,000     P1, unearmarked cash: 66,000 / 1.1
 *   N2     50,000.50         0      50,000.50
 *   N3     75,000        5,000.50   69,999.50  P3, in kind
 *   N4     20,000       20,000           0     P2, 33,000 / 1.1 = 30,000, of which 10,000 is stranded
 *   sum   245,000.50    85,000.50  160,000
 *
 *   firm 66,000 + 33,000 + 5,000.50 + 1,000 = 105,000.50; received 66,000 + 11,000 = 77,000
 *   available 60,000 + 30,000 + 5,000.50 + 909.0909... = 95,909.5909...; stranded 10,909.0909...
 */
const need = (
  id: string,
  [state, stateName, region]: readonly [string, string, string],
  theme: string,
  modality: string | null,
  priority: number,
  requirement: number,
  covered: number,
  earmarked: number,
): AnalysedNeed => ({
  id,
  title: `Title of ${id}`,
  state,
  stateName,
  region,
  theme,
  modality,
  priority,
  requirement,
  covered,
  gap: requirement - covered,
  coverage: covered / requirement,
  earmarked,
  project: null,
  allotted: 0,
  spent: 0,
  years: [
    { year: 2025, weight: 1 },
    { year: 2026, weight: 1 },
  ],
  cells: [{ year: null, place: state, placeName: stateName, region, requirement, covered, gap: requirement - covered }],
});

const KENYA = ['KEN', 'Kenya', 'Eastern Africa'] as const;
const PERU = ['PER', 'Peru', 'South America'] as const;
const needs = [
  need('N1', KENYA, 'Border control', 'training', 1, 100_000, 60_000, 0),
  need('N2', KENYA, 'Prison reform', 'training', 2, 50_000.5, 0, 0),
  need('N3', PERU, 'Border control', 'equipment', 3, 75_000, 5_000.5, 0),
  need('N4', PERU, 'Prison reform', null, 1, 20_000, 20_000, 30_000),
];

const group = (key: string, ids: readonly string[], name = key) => {
  const among = needs.filter(({ id }) => ids.includes(id));
  const requirement = among.reduce((so, { requirement: of }) => so + of, 0);
  const covered = among.reduce((so, { covered: of }) => so + of, 0);
  return {
    key,
    name,
    count: ids.length,
    requirement,
    covered,
    gap: requirement - covered,
    coverage: covered / requirement,
  };
};

/** Figures of money that these analyses have none of. */
export const NOTHING = { conditional: 0, exchangeDifference: 0, overdue: 0, allotted: 0, spent: 0, expiring: 0 };

/** Of a pledge of 2025 without instalments or goods. */
export const AS_PLEDGED = { pledgedOn: '2025-01-15', category: null, overdueParts: [], schedule: [] };

const money = (pledged: number, firm: number, received: number, available: number, covered: number): MoneyFigures => ({
  ...NOTHING,
  pledged,
  announced: firm,
  firm,
  received,
  outstanding: firm - received,
  available,
  covered,
  stranded: available - covered,
});

const NONE = money(0, 0, 0, 0, 0);
const P1 = money(0, 66_000, 66_000, 60_000, 60_000);
const P2 = money(0, 33_000, 11_000, 30_000, 20_000);
const P3 = money(0, 5_000.5, 0, 5_000.5, 5_000.5);
const P4 = money(40_000, 0, 0, 0, 0);
const P6 = money(0, 1_000, 0, 1_000 / 1.1, 0);

const plus = (...all: readonly MoneyFigures[]): MoneyFigures =>
  all.reduce((so, of) => ({
    ...NOTHING,
    announced: so.announced + of.announced,
    pledged: so.pledged + of.pledged,
    firm: so.firm + of.firm,
    received: so.received + of.received,
    outstanding: so.outstanding + of.outstanding,
    available: so.available + of.available,
    covered: so.covered + of.covered,
    stranded: so.stranded + of.stranded,
  }));

const pledge = (
  id: string,
  donor: string,
  kind: AnalysedPledge['kind'],
  status: AnalysedPledge['status'],
  level: AnalysedPledge['level'],
  reason: AnalysedPledge['reason'],
  figures: MoneyFigures,
): AnalysedPledge => ({
  id,
  donor,
  kind,
  status,
  level,
  reason,
  ...AS_PLEDGED,
  own: { currency: 'USD', ...figures },
  ...figures,
});

const given = (key: string, count: number, ...figures: readonly MoneyFigures[]) => ({
  key,
  name: key,
  count,
  ...plus(...figures),
});

const all = plus(P1, P2, P3, P4, P6);
const whole = group('', ['N1', 'N2', 'N3', 'N4']);

export const analysis: Analysis = {
  session: 'Thirtieth session',
  reportingDate: '2025-06-30',
  baseCurrency: 'USD',
  decimals: 0,
  policy: 'priority',
  supportCostRate: 0.1,
  totals: {
    ...all,
    requirement: whole.requirement,
    covered: whole.covered,
    gap: whole.gap,
    coverage: whole.coverage,
    inKind: 5_000.5,
    fundedShare: all.firm / whole.requirement,
  },
  bothWays: null,
  // P1 may go to every need, and goes to N1 alone; P3, in kind, goes to N3.
  gaps: {
    needs: [
      { need: 'N3', gap: 69_999.5, group: 0, inOtherYears: 0, inKind: 0 },
      { need: 'N2', gap: 50_000.5, group: 1, inOtherYears: 0, inKind: 0 },
      { need: 'N1', gap: 40_000, group: 2, inOtherYears: 0, inKind: 0 },
    ],
    groups: [
      {
        needs: ['N1', 'N3'],
        requirement: 175_000,
        money: 65_000.5,
        inKind: 0,
        count: 2,
        pledges: [
          { pledge: 'P1', donor: 'Norway', amount: 60_000 },
          { pledge: 'P3', donor: 'Japan', amount: 5_000.5 },
        ],
      },
      {
        needs: ['N1', 'N2'],
        requirement: 150_000.5,
        money: 60_000,
        inKind: 0,
        count: 1,
        pledges: [{ pledge: 'P1', donor: 'Norway', amount: 60_000 }],
      },
      {
        needs: ['N1'],
        requirement: 100_000,
        money: 60_000,
        inKind: 0,
        count: 1,
        pledges: [{ pledge: 'P1', donor: 'Norway', amount: 60_000 }],
      },
    ],
    pledges: 2,
    notExplained: 0,
  },
  // Without their earmarks both may go to N1, which lacks 40,000.
  requests: {
    single: [
      { pledge: 'P2', donor: 'Japan', loosening: 'any need', frees: 10_000 },
      { pledge: 'P6', donor: 'Open Fund', loosening: 'no earmark', frees: 1_000 / 1.1 },
    ],
    together: [
      { pledge: 'P2', donor: 'Japan', loosening: 'any need', frees: 10_000 },
      { pledge: 'P6', donor: 'Open Fund', loosening: 'no earmark', frees: 1_000 / 1.1 },
    ],
    notTried: 0,
  },
  needs,
  pledges: [
    pledge('P1', 'Norway', 'cash', 'paid', 'unearmarked', null, P1),
    pledge('P2', 'Japan', 'cash', 'committed', 'tightly earmarked', 'earmark met', P2),
    pledge('P3', 'Japan', 'in kind', 'committed', 'softly earmarked', null, P3),
    pledge('P4', 'Norway', 'cash', 'pledged', 'unearmarked', null, P4),
    pledge('P5', 'Kenya', 'cash', 'withdrawn', 'unearmarked', null, NONE),
    pledge('P6', 'Open Fund', 'cash', 'committed', 'softly earmarked', 'no such need', P6),
  ],
  assignments: [
    { pledge: 'P1', need: 'N1', year: null, place: 'KEN', amount: 60_000 },
    { pledge: 'P2', need: 'N4', year: null, place: 'PER', amount: 20_000 },
    { pledge: 'P3', need: 'N3', year: null, place: 'PER', amount: 5_000.5 },
  ],
  stranded: [
    { pledge: 'P2', donor: 'Japan', amount: 10_000, reason: 'earmark met' },
    { pledge: 'P6', donor: 'Open Fund', amount: 1_000 / 1.1, reason: 'no such need' },
  ],
  themes: [group('Border control', ['N1', 'N3']), group('Prison reform', ['N2', 'N4'])],
  regions: [group('Eastern Africa', ['N1', 'N2']), group('South America', ['N3', 'N4'])],
  states: [group('KEN', ['N1', 'N2'], 'Kenya'), group('PER', ['N3', 'N4'], 'Peru')],
  modalities: [group('equipment', ['N3']), group('training', ['N1', 'N2']), group('(none)', ['N4'])],
  years: [
    {
      year: 2025,
      requirement: 100_000.5,
      covered: 30_000,
      gap: 70_000.5,
      coverage: 30_000 / 100_000.5,
      firm: 52_500.25,
      carriedOver: 0,
      expiring: 0,
    },
    {
      year: 2026,
      requirement: 145_000,
      covered: 55_000.5,
      gap: 89_999.5,
      coverage: 55_000.5 / 145_000,
      firm: 52_500.25,
      carriedOver: 0,
      expiring: 0,
    },
  ],
  wholePeriod: { covered: whole.covered, gap: whole.gap, coverage: whole.coverage },
  themeByRegion: [
    ['Border control', 'Eastern Africa', 'N1'] as const,
    ['Border control', 'South America', 'N3'] as const,
    ['Prison reform', 'Eastern Africa', 'N2'] as const,
    ['Prison reform', 'South America', 'N4'] as const,
  ].map(([theme, region, id]) => {
    const { requirement, covered, gap, coverage } = group('', [id]);
    return { theme, region, requirement, covered, gap, coverage };
  }),
  donors: [given('Japan', 2, P2, P3), given('Kenya', 0, NONE), given('Norway', 2, P1, P4), given('Open Fund', 1, P6)],
  kinds: [given('cash', 4, P1, P2, P4, P6), given('in kind', 1, P3)],
  levels: [
    given('tightly earmarked', 1, P2),
    given('earmarked', 0, NONE),
    given('softly earmarked', 2, P3, P6),
    given('unearmarked', 2, P1, P4),
  ],
  issues: [],
};

const needRecord = (id: string, row: number, status: Need['status'] = 'requested'): Need => ({
  id,
  places: inStates('KEN'),
  title: `Title of ${id}`,
  theme: 'Border control',
  modality: null,
  priority: 3,
  currency: 'USD',
  requirement: 1,
  firstYear: null,
  lastYear: null,
  years: [],
  inKindShare: 1,
  requestedOn: null,
  source: null,
  status,
  notes: null,
  at: { table: 'Needs', row, sheet: 'Needs', sheetRow: row + 1, sheetColumn: 1 },
});

const pledgeRecord = (id: string, row: number, of: Partial<Pledge>): Pledge => ({
  id,
  donor: 'Norway',
  pledgedOn: '2025-01-15',
  status: 'committed',
  kind: 'cash',
  currency: 'USD',
  amount: 1,
  received: null,
  category: null,
  quantity: null,
  needs: [],
  projects: [],
  places: [],
  regions: [],
  themes: [],
  modalities: [],
  firstYear: null,
  lastYear: null,
  instalments: [],
  channel: null,
  condition: null,
  conditionMetOn: null,
  supportCostRate: null,
  reference: null,
  notes: null,
  at: { table: 'Pledges', row, sheet: 'Pledges', sheetRow: row + 1, sheetColumn: 1 },
  ...of,
});

/**
 * The records behind the analysis, as far as the sheets look at them: statuses, earmarks, priority themes, types of
 * donors.
 */
export const register: Register = {
  settings: {
    sessionTitle: 'Thirtieth session',
    reportingDate: '2025-06-30',
    baseCurrency: 'USD',
    firstYear: null,
    lastYear: null,
    supportCostRate: 0.1,
    allocationPolicy: 'priority',
    years: 'by year',
    conditionalMoney: 'apart',
    allotments: 'fixed',
    priorityThemeTarget: 0.5,
    bestBuyBudget: null,
    nextAmounts: [],
    willingnessToPay: null,
    registerId: null,
    programme: null,
    returnAddress: null,
    returnBy: null,
    decimals: 0,
    language: 'en',
  },
  needs: [...['N1', 'N2', 'N3', 'N4'].map((id, index) => needRecord(id, index + 1)), needRecord('N5', 5, 'closed')],
  outcomeUnits: [],
  projects: [],
  pledges: [
    pledgeRecord('P1', 1, { status: 'paid' }),
    pledgeRecord('P2', 2, { donor: 'Japan', needs: ['N4'] }),
    pledgeRecord('P3', 3, { donor: 'Japan', kind: 'in kind', regions: ['South America'], themes: ['Border control'] }),
    pledgeRecord('P4', 4, { status: 'pledged' }),
    pledgeRecord('P5', 5, { donor: 'Kenya', status: 'withdrawn' }),
    pledgeRecord('P6', 6, {
      donor: 'Open Fund',
      themes: ['Cybercrime', 'Money-laundering'],
      places: inStates('KEN'),
      lastYear: 2027,
    }),
  ],
  receipts: [],
  allotments: [],
  regions: new Map(),
  exchangeRates: [],
  inKindRates: [],
  themes: [
    {
      theme: 'Border control',
      priority: true,
      at: { table: 'Themes', row: 1, sheet: 'Lists', sheetRow: 2, sheetColumn: 1 },
    },
    {
      theme: 'Prison reform',
      priority: false,
      at: { table: 'Themes', row: 2, sheet: 'Lists', sheetRow: 3, sheetColumn: 1 },
    },
  ],
  donors: [
    {
      donor: 'Norway',
      type: 'government',
      iso3: 'NOR',
      language: null,
      at: { table: 'Donors', row: 1, sheet: 'Lists', sheetRow: 2, sheetColumn: 1 },
    },
    {
      donor: 'Open Fund',
      type: 'foundation',
      iso3: null,
      language: null,
      at: { table: 'Donors', row: 2, sheet: 'Lists', sheetRow: 3, sheetColumn: 1 },
    },
  ],
  arrangements: [],
  missions: [],
  recommendations: [],
  budget: [],
  states: new Map([
    [
      'KEN',
      { iso3: 'KEN', name: 'Kenya', region: 'Eastern Africa', regions: ['Eastern Africa', 'Africa'], group: null },
    ],
    ['PER', { iso3: 'PER', name: 'Peru', region: 'South America', regions: ['South America'], group: null }],
  ]),
  tables: ['Needs', 'Pledges', 'Projects'].map((table) => ({
    table,
    named: table,
    sheet: table,
    rows: 0,
    counted: 0,
    headerRow: 1,
    columns: {},
  })),
  issues: [],
};

const issue = (
  severity: Issue['severity'],
  table: string,
  row: number | null,
  code: Issue['code'],
  cell: string | null,
): Issue => ({
  severity,
  table,
  row,
  column: row === null ? null : 'Amount',
  cell,
  code,
  found: { kind: 'cell', text: '1.200', isShortened: false },
  wanted: { kind: 'told', text: 'a number with one meaning' },
});

/** Two rows of Pledges with errors, one of them with two; a warning; a whole table. */
export const issues: readonly Issue[] = [
  issue('warning', 'Needs', 1, 'number-as-text', 'Needs!H2'),
  issue('error', 'Pledges', 7, 'ambiguous-number', 'Pledges!G8'),
  issue('error', 'Pledges', 7, 'unknown-currency', 'Pledges!F8'),
  issue('error', 'Pledges', 8, 'ambiguous-number', 'Pledges!G9'),
  issue('error', 'Receipts', null, 'missing-column', null),
];
