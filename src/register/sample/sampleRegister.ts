import { blankTables, settingsTable, type SettingValues } from '../blankTables';
import type { NewTable } from '../newTable';
import type { CellValue } from '../rawTable';
import { tables, type TableKey } from '../schema';
import { ALLOTMENTS } from './allotments';
import { ARRANGEMENTS } from './arrangements';
import { BUDGET } from './budget';
import { exchangeRates, roughly } from './exchangeRates';
import { DONORS } from './givers';
import { MISSIONS, RECOMMENDATIONS } from './missions';
import { moreNeeds } from './moreNeeds';
import { morePledges } from './morePledges';
import { moreProjects } from './moreProjects';
import { NEED_YEARS, NEEDS } from './needs';
import { parseRows } from './parseRows';
import { INSTALMENTS, PLEDGES } from './pledges';
import { PROJECTS } from './projects';
import { drawing } from './random';
import { RECEIPTS } from './receipts';
import { STATES } from './states';
import { IN_KIND_RATES, OUTCOME_UNITS, THEMES } from './vocabulary';

const ILLUSTRATIVE = 'Illustrative register: no figure is real';

export interface SampleSize {
  /** How many pledges; 60 where it is not given. */
  readonly pledges?: number | undefined;
  /** How many needs; 30 where it is not given. */
  readonly needs?: number | undefined;
  /** The same seed gives the same register. */
  readonly seed?: number | undefined;
}

const SETTINGS: SettingValues = {
  sessionTitle: ILLUSTRATIVE,
  reportingDate: '2026-06-30',
  baseCurrency: 'USD',
  firstYear: 2025,
  lastYear: 2027,
  supportCostRate: 0.13,
  bestBuyBudget: 1_000_000,
  allocationPolicy: 'priority',
  priorityThemeTarget: 0.5,
  programme: 'Technical cooperation in crime prevention and criminal justice',
};

/** A sheet of Excel has room for a few more. */
const MOST_ROWS = 1_000_000;

/** Of what is required, the share that generated pledges come to. */
const PLEDGED_SHARE = 0.95;

type Rows = readonly (readonly CellValue[])[];

/**
 * An illustrative register in crime prevention and criminal justice, every table of it filled: what is needed as real
 * requests read, and nothing in it real but the names of States, regions and currencies. Thirty needs and sixty pledges
 * are written out; a larger register has variations of them.
 * @throws RangeError for a size that is no whole number, or above a million
 */
export function sampleRegister({ pledges = 60, needs = 30, seed = 1 }: SampleSize = {}): NewTable[] {
  checkWhole('pledges', pledges, MOST_ROWS);
  checkWhole('needs', needs, MOST_ROWS);
  checkWhole('seed', seed, Number.MAX_SAFE_INTEGER);
  const rows = sampleRows(pledges, needs, seed);
  const keys = new Map(Object.entries(tables).map(([key, { name }]) => [name, key as TableKey]));
  return blankTables().map((table) => {
    const key = keys.get(table.table)!;
    const filled = key === 'settings' ? settingsTable(SETTINGS) : { ...table, rows: rows[key] };
    return { ...filled, note: ILLUSTRATIVE };
  });
}

function checkWhole(what: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 0 || value > most)
    throw new RangeError(`${what}: found ${value}; expected: a whole number from 0 to ${most}`);
}

function sampleRows(pledges: number, needs: number, seed: number): Record<Exclude<TableKey, 'settings'>, Rows> {
  const states = parseRows(tables.states, STATES);
  const donors = parseRows(tables.donors, DONORS);
  const themes = parseRows(tables.themes, THEMES);
  const inKindRates = parseRows(tables.inKindRates, IN_KIND_RATES);
  const stateNames = column(states, 1);

  const writtenNeeds = parseRows(tables.needs, NEEDS);
  const generatedNeeds = moreNeeds(drawing(seed, 1), writtenNeeds.length, needs, stateNames);
  const allNeeds = [...writtenNeeds.slice(0, needs), ...generatedNeeds];
  const needIds = new Set(column(allNeeds, 0));

  const writtenProjects = parseRows(tables.projects, PROJECTS).filter((row) => needIds.has(String(row[1])));
  const projects = [...writtenProjects, ...moreProjects(drawing(seed, 2), generatedNeeds)];
  const known = new Set([...needIds, ...column(projects, 0)]);

  const written = parseRows(tables.pledges, PLEDGES);
  const kept = written.filter((row) => refersOnlyTo(known, row)).slice(0, pledges);
  const required = allNeeds.reduce((sum, row) => sum + Number(row[7]) / roughly(String(row[6])), 0);
  const more = morePledges(
    drawing(seed, 3),
    { from: written.length + 1, count: pledges - kept.length, dollars: (required * PLEDGED_SHARE) / pledges },
    {
      needs: [...needIds],
      states: stateNames,
      regions: [...new Set(column(states, 2))],
      themes: column(themes, 0),
      donors: column(donors, 0),
      categories: inKindRates.map(([category, , currency, value]) => [
        String(category),
        Number(value) / roughly(String(currency)),
      ]),
    },
  );
  const allPledges = [...kept, ...more];
  const pledgeIds = new Set(column(allPledges, 0));

  return {
    needs: allNeeds,
    needYears: parseRows(tables.needYears, NEED_YEARS).filter((row) => needIds.has(String(row[0]))),
    projects,
    outcomeUnits: parseRows(tables.outcomeUnits, OUTCOME_UNITS),
    pledges: allPledges,
    instalments: parseRows(tables.instalments, INSTALMENTS).filter((row) => pledgeIds.has(String(row[0]))),
    allotments: parseRows(tables.allotments, ALLOTMENTS).filter(
      (row) => pledgeIds.has(String(row[1])) && needIds.has(String(row[2])),
    ),
    receipts: parseRows(tables.receipts, RECEIPTS).filter((row) => pledgeIds.has(String(row[1]))),
    exchangeRates: exchangeRates(drawing(seed, 4)),
    inKindRates,
    themes,
    states,
    donors,
    arrangements: parseRows(tables.arrangements, ARRANGEMENTS),
    missions: parseRows(tables.missions, MISSIONS),
    recommendations: parseRows(tables.recommendations, RECOMMENDATIONS).map((row) =>
      known.has(String(row[5])) ? row : [...row.slice(0, 5), ''],
    ),
    budget: parseRows(tables.budget, BUDGET),
  };
}

const column = (rows: Rows, at: number): string[] => rows.map((row) => String(row[at]));

const PLACES = Object.keys(tables.pledges.columns);
const EARMARKS = [PLACES.indexOf('needs'), PLACES.indexOf('projects')];

/** Whether the needs and projects that a pledge names are all there. */
const refersOnlyTo = (known: ReadonlySet<string>, row: readonly CellValue[]): boolean =>
  EARMARKS.every((at) =>
    String(row[at])
      .split(';')
      .map((id) => id.trim())
      .every((id) => id === '' || known.has(id)),
  );
