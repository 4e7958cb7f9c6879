import { tellIssue } from '../../../src/register/tellIssue';
import { compare } from '../../../src/analysis/effectiveness/compare';
import { optionsOf } from '../../../src/analysis/effectiveness/options';
import { build } from '../build';

const needs = [
  { id: 'N1', requirement: 100 },
  { id: 'N2', requirement: 100 },
];

describe('R9 from a register', () => {
  test('compares the projects of a need, in base currency at the reporting date, dropped ones aside', () => {
    const register = build({
      needs,
      rates: [
        ['EUR', '2020-01-01', 0.5],
        ['EUR', '2020-12-01', 0.8],
        ['EUR', '2021-01-01', 0.1],
      ],
      projects: [
        { id: 'J2', need: 'N1', cost: 80, currency: 'EUR', outcome: 20 },
        { id: 'J1', need: 'N1', cost: 50, outcome: 10, outcomeUnit: 'Officers  trained' },
        { id: 'J3', need: 'N1', cost: 1, outcome: 99, status: 'dropped' },
        { id: 'J4', need: 'N1', cost: 120, outcome: 15 },
        { id: 'J5', need: 'N2', cost: 7, outcome: 1 },
      ],
    });
    // J2: 80 / 0.8 = 100; (100 - 50) / (20 - 10) = 5
    const none = { incrementalCost: null, incrementalOutcome: null, icer: null };
    const outcomeUnit = 'Officers  trained';
    expect(compare(register).projects).toEqual([
      { id: 'J1', need: 'N1', outcomeUnit, cost: 50, outcome: 10, status: 'reference', ...none },
      {
        id: 'J2',
        need: 'N1',
        outcomeUnit,
        cost: 100,
        outcome: 20,
        status: 'frontier',
        incrementalCost: 50,
        incrementalOutcome: 10,
        icer: 5,
      },
      { id: 'J4', need: 'N1', outcomeUnit, cost: 120, outcome: 15, status: 'dominated', ...none },
      { id: 'J5', need: 'N2', outcomeUnit, cost: 7, outcome: 1, status: 'reference', ...none },
    ]);
    expect(compare(register).issues).toEqual([]);
  });

  test('ranges are converted as the costs; a missing end is the middle value', () => {
    const { options } = optionsOf(
      build({
        needs,
        rates: [['EUR', '2020-01-01', 0.5]],
        projects: [{ id: 'J1', need: 'N1', currency: 'EUR', cost: 10, costLow: 8, outcome: 4, outcomeHigh: 6 }],
      }),
    );
    expect(options[0]).toMatchObject({
      costRange: { low: 16, value: 20, high: 20 },
      outcomeRange: { low: 4, value: 4, high: 6 },
    });
  });

  test('says row by row what cannot be compared', () => {
    const register = build({
      needs: [...needs, { id: 'N3', requirement: 1, status: 'closed' }],
      projects: [
        { id: 'J1', need: 'N1', cost: 10, outcome: 0 },
        { id: 'J2', need: 'N1', cost: 10, outcome: -1 },
        { id: 'J3', need: 'N1', cost: 0, outcome: 0, title: 'Nothing' },
        { id: 'J4', need: 'N1', cost: 10, outcome: 2 },
        { id: 'J5', need: 'N1', cost: 10, outcome: 3, outcomeUnit: 'cases concluded' },
        { id: 'J6', need: 'N3', cost: 10, outcome: 0 },
        { id: 'J7', need: 'N2', cost: 10, outcome: 3, currency: 'EUR' },
      ],
    });
    const { issues, projects } = compare(register);
    expect(
      issues
        .map(tellIssue)
        .map(({ severity, table, row, column, code, found }) => [severity, table, row, column, code, found]),
    ).toEqual([
      ['warning', 'Projects', 1, 'Outcome', 'project-without-outcome', '0'],
      ['warning', 'Projects', 2, 'Outcome', 'project-without-outcome', '-1'],
      ['warning', 'Projects', 5, 'Outcome unit', 'mixed-outcome-units', 'cases concluded'],
    ]);
    expect(issues[2]!.wanted).toMatchObject({ unit: 'officers trained' });
    // doing nothing is an option; J5 is compared with none
    expect(projects.map(({ id, status, icer }) => [id, status, icer])).toEqual([
      ['J3', 'reference', null],
      ['J4', 'frontier', 5],
      ['J5', 'reference', null],
    ]);
  });

  test('has a league table for each outcome unit across needs', () => {
    const { leagueTables } = compare(
      build({
        needs,
        projects: [
          { id: 'J1', need: 'N1', cost: 10, outcome: 2 },
          { id: 'J2', need: 'N2', cost: 12, outcome: 3, outcomeUnit: 'OFFICERS TRAINED' },
          { id: 'J3', need: 'N2', cost: 12, outcome: 3, outcomeUnit: 'cases' },
        ],
      }),
    );
    expect(leagueTables.map(({ outcomeUnit, rows }) => [outcomeUnit, rows.map(({ option }) => option.id)])).toEqual([
      ['cases', ['J3']],
      ['officers trained', ['J2', 'J1']],
    ]);
  });
});
