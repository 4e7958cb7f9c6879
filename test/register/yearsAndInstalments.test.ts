import { issuesOf, NEEDS, PLEDGES, registerOf, withCells, type Rows } from './rawWorkbook';

const briefly = (tables: Readonly<Record<string, Rows>>) =>
  issuesOf(tables).map(({ severity, code, cell, found }) => [severity, code, cell, found]);

describe('requirements by year (R5)', () => {
  const years = (...rows: readonly (readonly (string | number)[])[]): Rows => [
    ['Need ID', 'Year', 'Requirement'],
    ...rows,
  ];

  it('are read, and several rows of one year add up to the requirement', () => {
    // 600 + 150 + 250 = 1000, what the need requires.
    const NeedYears = years(['n1', 2025, 600], ['N1', 2026, 150], ['N1', 2026, 250]);
    const { needs, issues } = registerOf({ NeedYears });
    expect(needs[0]!.years).toEqual([
      { year: 2025, requirement: 600 },
      { year: 2026, requirement: 400 },
    ]);
    expect(issues).toEqual([]);
  });

  it('that add up to something else are told of, for they count', () => {
    expect(briefly({ NeedYears: years(['N1', 2025, 600], ['N1', 2026, 300]) })).toEqual([
      ['warning', 'years-not-requirement', 'Needs!F2', '1000, and 900 by year'],
    ]);
  });

  it('say no more than proportions where a project is chosen, whose cost is the requirement', () => {
    const Projects: Rows = [
      ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome', 'Status'],
      ['X1', 'N1', 'Training', 'USD', 100, 'prosecutors trained', 10, 'chosen'],
    ];
    expect(briefly({ Projects, NeedYears: years(['N1', 2025, 600]) })).toEqual([]);
  });

  it('may stand in a cell of the need, which counts where NeedYears has some too', () => {
    const Needs = withCells(NEEDS, { 'Requirement by year': '2026: 400; 2025: 600' });
    const inCell = registerOf({ Needs });
    expect(inCell.needs[0]!.years).toEqual([
      { year: 2025, requirement: 600 },
      { year: 2026, requirement: 400 },
    ]);
    expect(inCell.issues).toEqual([]);
    const both = registerOf({ Needs, NeedYears: years(['N1', 2027, 1000]) });
    expect(both.needs[0]!.years).toEqual(inCell.needs[0]!.years);
    expect(
      briefly({ Needs, NeedYears: years(['N1', 2027, 1000]) }).map(([severity, code]) => [severity, code]),
    ).toEqual([['warning', 'years-twice']]);
  });

  it('of a need that is not there are errors, and so are negative ones', () => {
    expect(briefly({ NeedYears: years(['N9', 2025, 600], ['N1', 2025, -1]) })).toEqual([
      ['error', 'unknown-reference', 'NeedYears!A2', 'N9'],
      ['error', 'negative-amount', 'NeedYears!C3', '-1'],
    ]);
  });

  it('add up in decimals without a word of rounding', () => {
    const NeedYears = years(...Array.from({ length: 10 }, (_, at) => ['N1', 2025 + at, 0.1]));
    expect(briefly({ Needs: withCells(NEEDS, { Requirement: 1 }), NeedYears })).toEqual([]);
  });
});

describe('instalments (R7)', () => {
  const instalments = (...rows: readonly (readonly (string | number)[])[]): Rows => [
    ['Pledge ID', 'Due on', 'Amount'],
    ...rows,
  ];

  it('are read, and add up to the amount of their pledge', () => {
    const register = registerOf({ Instalments: instalments(['p1', '2026-01-01', 100], ['P1', '2027-01-01', 200]) });
    expect(register.pledges[0]!.instalments).toEqual([
      { dueOn: '2026-01-01', amount: 100 },
      { dueOn: '2027-01-01', amount: 200 },
    ]);
    expect(register.issues).toEqual([]);
  });

  it.each([
    [250, '300, and instalments of 250: 50 too little'],
    [320, '300, and instalments of 320: 20 too much'],
  ])('of %d for a pledge of 300 are told of, and by how much', (amount, found) => {
    expect(briefly({ Instalments: instalments(['P1', '2026-01-01', amount]) })).toEqual([
      ['warning', 'instalments-not-amount', 'Pledges!F2', found],
    ]);
  });

  it('may stand in a cell of the pledge, which counts where the table has some too', () => {
    const Pledges = withCells(PLEDGES, { Instalments: '2027-01-01: 200; 2026-01-01: 100' });
    const inCell = registerOf({ Pledges });
    expect(inCell.pledges[0]!.instalments).toEqual([
      { dueOn: '2026-01-01', amount: 100 },
      { dueOn: '2027-01-01', amount: 200 },
    ]);
    expect(inCell.issues).toEqual([]);
    const Instalments = instalments(['P1', '2028-01-01', 300]);
    expect(registerOf({ Pledges, Instalments }).pledges[0]!.instalments).toEqual(inCell.pledges[0]!.instalments);
    expect(briefly({ Pledges, Instalments }).map(([severity, code]) => [severity, code])).toEqual([
      ['warning', 'instalments-twice'],
    ]);
  });

  it('may add up to what corrections leave', () => {
    const Pledges: Rows = [
      [...PLEDGES[0]!, 'Reference'],
      [...PLEDGES[1]!, ''],
      ['P2', 'Donor A', 44100, 'paid', 'USD', -60, 'p1'],
    ];
    for (const amount of [240, 300])
      expect(briefly({ Pledges, Instalments: instalments(['P1', '2026-01-01', amount]) })).toEqual([]);
    expect(briefly({ Pledges, Instalments: instalments(['P1', '2026-01-01', 250]) })).toEqual([
      ['warning', 'instalments-not-amount', 'Pledges!F2', '240, and instalments of 250: 10 too much'],
    ]);
  });

  it('of a pledge that is not there are errors', () => {
    expect(briefly({ Instalments: instalments(['P9', '2026-01-01', 1]) })).toEqual([
      ['error', 'unknown-reference', 'Instalments!A2', 'P9'],
    ]);
  });
});

describe('allotments', () => {
  const HEADERS = ['Allotment ID', 'Pledge ID', 'Need ID', 'Allotted on', 'Currency', 'Amount', 'Expended'];

  it('are read, with what is spent of them', () => {
    const { allotments, issues } = registerOf({ Allotments: [HEADERS, ['A1', 'p1', 'n1', 44000, 'USD', 100, 40]] });
    expect(issues).toEqual([]);
    expect(allotments).toMatchObject([
      { id: 'A1', pledge: 'P1', need: 'N1', allottedOn: '2020-06-18', amount: 100, expended: 40 },
    ]);
  });

  it('of which more is spent are told of, and those of a pledge or need that is not there do not count', () => {
    const rows = [
      ['A1', 'P1', 'N1', 44000, 'USD', 100, 101],
      ['A2', 'P9', 'N9', 44000, 'USD', 100, ''],
    ];
    expect(briefly({ Allotments: [HEADERS, ...rows] })).toEqual([
      ['warning', 'expended-above-amount', 'Allotments!G2', '101'],
      ['error', 'unknown-reference', 'Allotments!B3', 'P9'],
      ['error', 'unknown-reference', 'Allotments!C3', 'N9'],
    ]);
  });
});

describe('amounts below zero (R2)', () => {
  it('are corrections among pledges, whatever they have received', () => {
    const { pledges, issues } = registerOf({ Pledges: withCells(PLEDGES, { Amount: -50, Received: 0 }) });
    expect(pledges.map(({ amount }) => amount)).toEqual([-50]);
    expect(issues).toEqual([]);
  });

  it('are refunds among receipts: what arrived is their sum', () => {
    // 400 arrived, 100 went back.
    const Receipts: Rows = [
      ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
      ['R1', 'P1', 44000, 'USD', 400],
      ['R2', 'P1', 44010, 'USD', -100],
    ];
    const { receipts, issues } = registerOf({ Receipts });
    expect(receipts.map(({ amount }) => amount)).toEqual([400, -100]);
    // 300 of a pledge of 300.
    expect(issues).toEqual([]);
  });

  it('lower what a pledge may have received', () => {
    const Pledges: Rows = [
      [...PLEDGES[0]!, 'Reference'],
      [...PLEDGES[1]!, ''],
      ['P2', 'Donor A', 44100, 'paid', 'USD', -60, 'P1'],
    ];
    const Receipts: Rows = [
      ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
      ['R1', 'P1', 44000, 'USD', 300],
    ];
    expect(briefly({ Pledges, Receipts })).toEqual([
      ['warning', 'received-above-amount', 'Pledges!F2', '240, and receipts of 300'],
    ]);
  });

  it('are errors where nothing is corrected', () => {
    expect(briefly({ Needs: withCells(NEEDS, { Requirement: -1 }) })).toEqual([
      ['error', 'negative-amount', 'Needs!F2', '-1'],
    ]);
    expect(briefly({ Pledges: withCells(PLEDGES, { Received: -1 }) })).toEqual([
      ['error', 'negative-amount', 'Pledges!G2', '-1'],
    ]);
  });
});

describe('places of a register', () => {
  it('know their States: of regions, groups and the world (R7)', () => {
    const { regions, states } = registerOf({
      Needs: withCells(NEEDS, { 'Member State': 'Eastern Africa 50%; Peru 50%' }),
      Pledges: withCells(PLEDGES, { 'Member State': 'Global', Region: 'Africa; Middle Earth' }),
    });
    expect([...states.keys()]).toEqual(['PER']);
    expect([...regions.keys()]).toEqual(['Africa', 'Eastern Africa', 'Global', 'Middle Earth']);
    // M49: Eastern Africa has 22 countries and areas, and is a part of Africa.
    const eastern = regions.get('Eastern Africa')!;
    expect(eastern).toHaveLength(22);
    expect(eastern.every((iso3) => regions.get('Africa')!.includes(iso3))).toBe(true);
    expect(eastern.every((iso3) => regions.get('Global')!.includes(iso3))).toBe(true);
    expect(regions.get('Middle Earth')).toEqual([]);
  });

  it('of a States table are what it says; what it leaves out stands where the built-in data has it', () => {
    const States: Rows = [
      ['ISO3', 'Member State', 'Region'],
      ['KEN', 'Kenya', 'Great Lakes'],
      ['PER', 'Peru', 'Africa'],
    ];
    const { regions, issues } = registerOf({
      States,
      Pledges: withCells(PLEDGES, { 'Member State': 'Great Lakes; Africa; Caribbean' }),
    });
    expect(issues).toEqual([]);
    expect(regions.get('Great Lakes')).toEqual(['KEN']);
    expect(regions.get('Africa')).toContain('PER');
    expect(regions.get('Africa')).not.toContain('KEN');
    expect(regions.get('Africa')).toContain('UGA');
    expect(regions.get('Caribbean')).toHaveLength(28);
  });
});
