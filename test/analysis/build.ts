import type { GivenPlace } from '../../src/register/places';
import type { KnownState, Register } from '../../src/register/register';
import type { Allotment } from '../../src/register/schema/allotments';
import type { ExchangeRate } from '../../src/register/schema/exchangeRates';
import type { InKindRate } from '../../src/register/schema/inKindRates';
import type { DuePart } from '../../src/register/schedule';
import type { Need } from '../../src/register/schema/needs';
import type { Pledge } from '../../src/register/schema/pledges';
import type { Project } from '../../src/register/schema/projects';
import type { Receipt } from '../../src/register/schema/receipts';
import type { Settings } from '../../src/register/schema/settings';
import type { Place } from '../../src/register/schema/table';

/** Where a row of a test register stands: the tables begin in row 1 of a sheet of their own name. */
const at = (table: string, row: number): Place => ({ table, row, sheet: table, sheetRow: row + 1, sheetColumn: 1 });

type Rows<Row, Given extends keyof Row> = readonly (Pick<Row, Given> & Partial<Row>)[];

/** What a test states of a register; everything else is blank or has its default. */
export interface Stated {
  readonly settings?: Partial<Settings>;
  /** state: one State without a share, in place of places. */
  readonly needs?: readonly (Rows<Need, 'id' | 'requirement'>[number] & { readonly state?: string })[];
  /** Requirements by year, beside those that the needs have. */
  readonly needYears?: readonly { readonly need: string; readonly year: number; readonly requirement: number }[];
  readonly projects?: Rows<Project, 'id' | 'need' | 'cost'>;
  /** states: States without shares, in place of places. */
  readonly pledges?: readonly (Rows<Pledge, 'id' | 'amount'>[number] & { readonly states?: readonly string[] })[];
  /** Instalments of pledges, beside those that the pledges have. */
  readonly instalments?: readonly (DuePart & { readonly pledge: string })[];
  readonly allotments?: Rows<Allotment, 'id' | 'pledge' | 'need' | 'amount'>;
  readonly receipts?: Rows<Receipt, 'id' | 'pledge' | 'amount'>;
  readonly rates?: readonly (readonly [currency: string, effectiveFrom: string, unitsPerUsd: number])[];
  readonly inKindRates?: readonly (readonly [category: string, currency: string, unitValue: number])[];
  /** Outcome units of people or things. */
  readonly wholeUnits?: readonly string[];
  readonly themes?: readonly string[];
  readonly donors?: readonly string[];
  readonly states?: readonly KnownState[];
}

const settings: Settings = {
  sessionTitle: 'Thirtieth session',
  reportingDate: '2020-12-31',
  baseCurrency: 'USD',
  firstYear: null,
  lastYear: null,
  supportCostRate: 0,
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
};

export const KENYA: KnownState = {
  iso3: 'KEN',
  name: 'Kenya',
  region: 'Africa',
  regions: ['Africa', 'Eastern Africa', 'developing'],
  group: 'developing',
};
export const PERU: KnownState = {
  iso3: 'PER',
  name: 'Peru',
  region: 'Americas',
  regions: ['Americas', 'South America', 'developing'],
  group: 'developing',
};

export const stateGiven = (name: string): GivenPlace => ({ kind: 'state', name, share: null });

/** The States of every region and group that some States know. */
function regionsOf(states: readonly KnownState[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { iso3, regions } of states)
    for (const region of regions) found.set(region, [...(found.get(region) ?? []), iso3]);
  return found;
}

/** A register of plain defaults: needs and pledges in dollars, in Kenya, committed cash without earmarks. */
export function build(stated: Stated): Register {
  const states = stated.states ?? [KENYA, PERU];
  return {
    settings: { ...settings, ...stated.settings },
    needs: (stated.needs ?? []).map(({ state = 'KEN', ...row }, place) => ({
      places: [stateGiven(state)],
      title: `Need ${row.id}`,
      theme: 'Corruption',
      modality: null,
      priority: 3,
      currency: 'USD',
      firstYear: null,
      lastYear: null,
      years: (stated.needYears ?? []).filter(({ need }) => need === row.id),
      inKindShare: 1,
      requestedOn: null,
      source: null,
      status: 'requested',
      notes: null,
      at: at('Needs', place + 1),
      ...row,
    })),
    projects: (stated.projects ?? []).map((row, place) => ({
      title: `Project ${row.id}`,
      agency: null,
      currency: 'USD',
      costLow: null,
      costHigh: null,
      outcomeUnit: 'officers trained',
      outcome: 1,
      outcomeLow: null,
      outcomeHigh: null,
      status: 'option',
      at: at('Projects', place + 1),
      ...row,
    })),
    outcomeUnits: (stated.wholeUnits ?? []).map((unit, place) => ({
      unit,
      whole: true,
      at: at('OutcomeUnits', place + 1),
    })),
    pledges: (stated.pledges ?? []).map(({ states: given = [], ...row }, place) => ({
      donor: 'Norway',
      pledgedOn: '2020-06-15',
      status: 'committed',
      kind: 'cash',
      currency: 'USD',
      received: null,
      category: null,
      quantity: null,
      needs: [],
      projects: [],
      places: given.map(stateGiven),
      regions: [],
      themes: [],
      modalities: [],
      firstYear: null,
      lastYear: null,
      instalments: (stated.instalments ?? []).filter(({ pledge }) => pledge === row.id),
      channel: null,
      condition: null,
      conditionMetOn: null,
      supportCostRate: null,
      reference: null,
      notes: null,
      at: at('Pledges', place + 1),
      ...row,
    })),
    allotments: (stated.allotments ?? []).map((row, place) => ({
      allottedOn: '2020-07-01',
      currency: 'USD',
      expended: null,
      at: at('Allotments', place + 1),
      ...row,
    })),
    receipts: (stated.receipts ?? []).map((row, place) => ({
      receivedOn: '2020-07-01',
      currency: 'USD',
      at: at('Receipts', place + 1),
      ...row,
    })),
    exchangeRates: (stated.rates ?? []).map(([currency, effectiveFrom, unitsPerUsd], place): ExchangeRate => ({
      currency,
      effectiveFrom,
      unitsPerUsd,
      at: at('ExchangeRates', place + 1),
    })),
    inKindRates: (stated.inKindRates ?? []).map(([category, currency, unitValue], place): InKindRate => ({
      category,
      unit: 'item',
      type: null,
      currency,
      unitValue,
      at: at('InKindRates', place + 1),
    })),
    themes: (stated.themes ?? []).map((theme, place) => ({ theme, priority: false, at: at('Themes', place + 1) })),
    donors: (stated.donors ?? []).map((donor, place) => ({
      donor,
      type: null,
      iso3: null,
      language: null,
      at: at('Donors', place + 1),
    })),
    arrangements: [],
    missions: [],
    recommendations: [],
    budget: [],
    states: new Map(states.map((state) => [state.iso3, state])),
    regions: regionsOf(states),
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
}
