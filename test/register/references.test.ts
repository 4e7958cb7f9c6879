import { inStates } from '../fixtures/inStates';
import { told } from './told';
import { issuesOf, NEEDS, PLEDGES, registerOf, withCells, type Rows } from './rawWorkbook';

const PROJECTS: Rows = [
  ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
  ['X1', 'N1', 'Training', 'USD', 100, 'prosecutors trained', 10],
];
const earmarked = (cells: Record<string, string>): Rows => withCells(PLEDGES, cells);

describe('an earmark', () => {
  it('is found without regard to letter case, and kept in the spelling of its table', () => {
    const { pledges, issues } = registerOf({
      Projects: PROJECTS,
      Pledges: earmarked({ 'Need ID': 'n1 ', 'Project ID': 'x1; X1' }),
    });
    expect([pledges[0]!.needs, pledges[0]!.projects, issues]).toEqual([['N1'], ['X1'], []]);
  });

  it('to an unknown need stays an earmark: the pledge counts, and is not unearmarked', () => {
    const { pledges, issues } = registerOf({ Pledges: earmarked({ 'Need ID': 'N1; N9' }) });
    expect(pledges[0]!.needs).toEqual(['N1', 'N9']);
    expect(told(issues)).toMatchObject([
      {
        severity: 'warning',
        code: 'unknown-earmark',
        table: 'Pledges',
        row: 1,
        column: 'Need ID',
        cell: 'Pledges!G2',
        found: 'N9',
      },
    ]);
    expect(told(issues)[0]!.wanted).toBe('a Need ID that Needs lists; separate several with semicolons');
  });

  it('to a project is unknown where there is no table of projects', () => {
    expect(issuesOf({ Pledges: earmarked({ 'Project ID': 'X1' }) })).toMatchObject([
      { code: 'unknown-earmark', found: 'X1' },
    ]);
  });

  it('to a need whose row does not count is not unknown', () => {
    const codes = issuesOf({
      Needs: withCells(NEEDS, { Requirement: -1 }),
      Pledges: earmarked({ 'Need ID': 'N1' }),
    }).map(({ code }) => code);
    expect(codes).toEqual(['negative-amount']);
  });

  it('to an unknown place is kept, with a warning, and has no States (R7)', () => {
    const { pledges, issues, regions } = registerOf({ Pledges: earmarked({ 'Member State': 'Kenya; Atlantis' }) });
    expect(pledges[0]!.places).toEqual([...inStates('KEN'), { kind: 'region', name: 'Atlantis', share: null }]);
    expect(told(issues)).toMatchObject([{ severity: 'warning', code: 'unknown-place' }]);
    expect(regions.get('Atlantis')).toEqual([]);
  });

  it('to a region is found by M49, regional group, group of development or everyday name', () => {
    const { pledges, issues } = registerOf({
      Pledges: earmarked({ Region: 'eastern africa; LDCs; African Group; Developing; South-East Asia' }),
    });
    expect(issues).toEqual([]);
    expect(pledges[0]!.regions).toEqual([
      'Eastern Africa',
      'least developed',
      'African States',
      'developing',
      'South-eastern Asia',
    ]);
  });

  it('to an unknown region is kept, with a warning', () => {
    const { pledges, issues } = registerOf({ Pledges: earmarked({ Region: 'Sahel' }) });
    expect(pledges[0]!.regions).toEqual(['Sahel']);
    expect(told(issues)).toMatchObject([
      { severity: 'warning', code: 'unknown-region', column: 'Region', found: 'Sahel' },
    ]);
  });
});

describe('themes', () => {
  const themes: Rows = [
    ['Theme', 'Priority theme'],
    ['Urban crime', 'yes'],
  ];

  it('are checked where there is a list of them', () => {
    const pledges = earmarked({ Theme: 'URBAN CRIME; Corruption' });
    const register = registerOf({ Themes: themes, Pledges: pledges });
    expect(register.pledges[0]!.themes).toEqual(['Urban crime', 'Corruption']);
    expect(told(register.issues)).toMatchObject([
      { severity: 'warning', code: 'unknown-theme', table: 'Pledges', found: 'Corruption' },
    ]);
    expect(issuesOf({ Pledges: pledges })).toEqual([]);
    expect(issuesOf({ Themes: [themes[0]!], Pledges: pledges })).toEqual([]);
  });
});

describe('categories in kind', () => {
  const rates: Rows = [
    ['Category', 'Unit', 'Currency', 'Unit value'],
    ['Manual', 'copy', 'USD', 12],
  ];
  const inKind = { Kind: 'in kind', Category: 'Handbook', Quantity: 40 };

  it('are checked where the amount stands; without it the valuation says what is missing', () => {
    expect(issuesOf({ InKindRates: rates, Pledges: withCells(PLEDGES, inKind) })).toMatchObject([
      { severity: 'warning', code: 'unknown-category', found: 'Handbook' },
    ]);
    expect(issuesOf({ InKindRates: rates, Pledges: withCells(PLEDGES, { ...inKind, Amount: '' }) })).toEqual([]);
    expect(issuesOf({ InKindRates: rates, Pledges: withCells(PLEDGES, { ...inKind, Category: 'manual' }) })).toEqual(
      [],
    );
  });
});

describe('rows that belong to another', () => {
  it('do not count where that is unknown: projects and receipts', () => {
    const register = registerOf({
      Projects: withCells(PROJECTS, { 'Need ID': 'N9' }),
      Receipts: [
        ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
        ['R1', 'P9', 44010, 'USD', 200],
      ],
    });
    expect([register.projects, register.receipts]).toEqual([[], []]);
    expect(told(register.issues)).toMatchObject([
      { severity: 'error', code: 'unknown-reference', table: 'Projects', column: 'Need ID', found: 'N9' },
      { severity: 'error', code: 'unknown-reference', table: 'Receipts', column: 'Pledge ID', found: 'P9' },
    ]);
  });

  it('are recommendations of a mission; the need that they became is only a link', () => {
    const register = registerOf({
      Missions: [
        ['Mission ID', 'Member State', 'Adviser', 'Start'],
        ['M1', 'Kenya', 'Adviser A', 44000],
      ],
      Recommendations: [
        ['Recommendation ID', 'Mission ID', 'Recommendation', 'Need ID'],
        ['REC1', 'm1', 'Train prosecutors', 'N9'],
        ['REC2', 'M9', 'Equip courts', ''],
      ],
    });
    expect(register.recommendations).toMatchObject([{ id: 'REC1', mission: 'M1', need: 'N9' }]);
    expect(told(register.issues).map(({ severity, code, row }) => [severity, code, row])).toEqual([
      ['warning', 'unknown-link', 1],
      ['error', 'unknown-reference', 2],
    ]);
  });
});
