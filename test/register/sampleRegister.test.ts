import { rawSample } from '../fixtures/rawSample';
import { value } from '../../src/analysis/value';
import type { NewTable } from '../../src/register/newTable';
import { readRegister } from '../../src/register/readRegister';
import { sampleRegister, type SampleSize } from '../../src/register/sample/sampleRegister';
import { builtInStates } from '../../src/register/states/builtInStates';
import { analysisOf } from '../analysis/solver';

const named = (tables: readonly NewTable[], name: string): NewTable => tables.find(({ table }) => table === name)!;

const column = (tables: readonly NewTable[], name: string, header: string): string[] => {
  const { columns, rows } = named(tables, name);
  const at = columns.findIndex((one) => one.header === header);
  if (at < 0) throw new Error(`${name} has no ${header}`);
  return rows.map((row) => String(row[at]));
};

const several = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.split(';').map((value) => value.trim())).filter((value) => value !== '');

const sizes: readonly SampleSize[] = [
  {},
  { pledges: 1, needs: 1 },
  { pledges: 0, needs: 1 },
  { pledges: 90, needs: 0 },
  { pledges: 20, needs: 5, seed: 7 },
  { pledges: 700, needs: 90, seed: 3 },
];

it('fills every table of a register, and labels each as illustrative', () => {
  const tables = sampleRegister();
  expect(tables).toHaveLength(18);
  for (const { table, rows, columns, note } of tables) {
    expect([table, rows.length]).not.toEqual([table, 0]);
    for (const row of rows) expect([table, row.length]).toEqual([table, columns.length]);
    expect(note).toBe('Illustrative register: no figure is real');
  }
  expect(named(tables, 'Settings').rows).toContainEqual(['Session title', 'Illustrative register: no figure is real']);
});

it('fills every column, but for the notes of needs and the State of a government that does not exist', () => {
  const blank = sampleRegister().flatMap(({ table, columns, rows }) =>
    columns.filter((_, at) => rows.every((row) => row[at] === '')).map(({ header }) => `${table}[${header}]`),
  );
  expect(blank).toEqual(['Needs[Notes]', 'Donors[ISO3]']);
});

describe.each(sizes.map((size): [string, SampleSize] => [JSON.stringify(size), size]))('of the size %s', (_, size) => {
  const tables = sampleRegister(size);

  it('has as many needs and pledges as were asked for', () => {
    expect(named(tables, 'Needs').rows).toHaveLength(size.needs ?? 30);
    expect(named(tables, 'Pledges').rows).toHaveLength(size.pledges ?? 60);
  });

  it('fills what must be filled, and gives every row of a table its own identifier', () => {
    for (const { table, columns, rows } of tables)
      columns.forEach(({ kind, required, header }, at) => {
        const cells = rows.map((row) => row[at]);
        if (required && header !== 'Amount' && table !== 'Settings')
          expect([table, header, cells.includes('')]).toEqual([table, header, false]);
        if (kind === 'identifier') expect([table, new Set(cells).size]).toEqual([table, rows.length]);
      });
  });

  it('values every pledge: by its amount, or by category and quantity', () => {
    const amounts = column(tables, 'Pledges', 'Amount');
    const quantities = column(tables, 'Pledges', 'Quantity');
    const kinds = column(tables, 'Pledges', 'Kind');
    amounts.forEach((amount, row) => {
      if (amount === '') expect([kinds[row], Number(quantities[row]) > 0]).toEqual(['in kind', true]);
      else expect(Number(amount)).toBeGreaterThan(0);
    });
  });

  it.each([
    ['Projects', 'Need ID', 'Needs', 'Need ID'],
    ['Pledges', 'Need ID', 'Needs', 'Need ID'],
    ['Pledges', 'Project ID', 'Projects', 'Project ID'],
    ['Pledges', 'Donor', 'Donors', 'Donor'],
    ['Pledges', 'Category', 'InKindRates', 'Category'],
    ['Pledges', 'Theme', 'Themes', 'Theme'],
    ['Pledges', 'Member State', 'States', 'Member State'],
    ['Pledges', 'Region', 'States', 'Region'],
    ['Needs', 'Member State', 'States', 'Member State'],
    ['Needs', 'Theme', 'Themes', 'Theme'],
    ['NeedYears', 'Need ID', 'Needs', 'Need ID'],
    ['Instalments', 'Pledge ID', 'Pledges', 'Pledge ID'],
    ['Allotments', 'Pledge ID', 'Pledges', 'Pledge ID'],
    ['Allotments', 'Need ID', 'Needs', 'Need ID'],
    ['Receipts', 'Pledge ID', 'Pledges', 'Pledge ID'],
    ['Arrangements', 'Member State', 'States', 'Member State'],
    ['Arrangements', 'Theme', 'Themes', 'Theme'],
    ['Missions', 'Member State', 'States', 'Member State'],
    ['Recommendations', 'Mission ID', 'Missions', 'Mission ID'],
    ['Recommendations', 'Need ID', 'Needs', 'Need ID'],
    ['Budget', 'Theme', 'Themes', 'Theme'],
  ])('%s[%s] names only what is in %s[%s]', (table, header, otherTable, otherHeader) => {
    const known = new Set(column(tables, otherTable, otherHeader));
    // N-030 is of a region.
    if (table === 'Needs') for (const region of column(tables, 'States', 'Region')) known.add(region);
    const values = several(column(tables, table, header)).map((value) => value.replace(/ \d+%$/, ''));
    expect(values.filter((value) => !known.has(value))).toEqual([]);
  });

  it('has a rate for every currency on or before every day', () => {
    const rated = new Set(['USD', ...column(tables, 'ExchangeRates', 'Currency')]);
    for (const name of ['Needs', 'Projects', 'Pledges', 'Receipts', 'Budget', 'InKindRates', 'Arrangements'])
      expect(several(column(tables, name, 'Currency')).filter((currency) => !rated.has(currency))).toEqual([]);
    const first = column(tables, 'ExchangeRates', 'Effective from').sort()[0]!;
    const days = [...column(tables, 'Pledges', 'Pledged on'), ...column(tables, 'Receipts', 'Received on')];
    expect(days.filter((day) => day < first || day > '2026-06-30')).toEqual([]);
  });

  it('only uses the words that a column allows', () => {
    for (const { table, columns, rows } of tables)
      columns.forEach(({ validation, header }, at) => {
        if (validation.kind !== 'words') return;
        const other = rows.map((row) => String(row[at])).filter((cell) => cell && !validation.words.includes(cell));
        expect([table, header, other]).toEqual([table, header, []]);
      });
  });
});

it('is the same for the same seed, and another for another', () => {
  const size = { pledges: 300, needs: 60 };
  expect(sampleRegister({ ...size, seed: 5 })).toEqual(sampleRegister({ ...size, seed: 5 }));
  expect(sampleRegister({ ...size, seed: 5 })).not.toEqual(sampleRegister({ ...size, seed: 6 }));
});

it('keeps the needs that it has when it grows', () => {
  const rows = (needs: number) => named(sampleRegister({ needs }), 'Needs').rows;
  expect(rows(200).slice(0, 100)).toEqual(rows(100));
});

it('names States as the built-in data do, and puts them into their regions and groups', () => {
  const { states } = builtInStates();
  for (const [iso3, name, region, group] of named(sampleRegister(), 'States').rows) {
    const state = states.get(String(iso3))!;
    expect([name, group]).toEqual([state.name, state.group]);
    expect(state.regions).toContain(region);
  }
});

it('makes 100,000 pledges', () => {
  const tables = sampleRegister({ pledges: 100_000, needs: 10_000 });
  expect(new Set(column(tables, 'Pledges', 'Pledge ID')).size).toBe(100_000);
});

it.each([{ pledges: -1 }, { pledges: 1.5 }, { needs: 1e9 }, { seed: Number.NaN }])('refuses the size %j', (size) => {
  expect(() => sampleRegister(size)).toThrow(/found .+; expected: a whole number/);
});

describe('read as a register and analysed', () => {
  const read = (size: SampleSize) => readRegister(rawSample(size));

  it.each([{}, { pledges: 12, needs: 4 }, { pledges: 3000, needs: 400, seed: 11 }])(
    'has no issue: %j',
    async (size) => {
      const register = read(size);
      expect(register.issues).toEqual([]);
      expect(register.tables.every(({ rows, counted }) => rows === counted)).toBe(true);
      expect(value(register).issues).toEqual([]);
    },
  );

  it('strands money for each of the reasons of R7, as the sample says of its pledges, and covers most needs', async () => {
    const { stranded, totals, levels } = await analysisOf(read({}));
    expect(stranded.map(({ pledge, reason }) => [pledge, reason])).toEqual([
      ['P-003', 'earmark met'],
      ['P-038', 'no such need'],
      ['P-039', 'no such need'],
      ['P-040', 'years'],
      ['P-041', 'in-kind limit'],
      ['P-042', 'earmark met'],
    ]);
    expect(totals.coverage).toBeGreaterThan(0.5);
    expect(totals.coverage).toBeLessThan(0.9);
    expect(levels.map(({ key, firm }) => [key, firm > 0]).sort()).toEqual([
      ['earmarked', true],
      ['softly earmarked', true],
      ['tightly earmarked', true],
      ['unearmarked', true],
    ]);
  });

  it('has recommendations that are overdue on the reporting date (R12), as the sample says of them', () => {
    const { recommendations, settings } = read({});
    const overdue = recommendations.filter(
      ({ dueOn, status }) => dueOn! < settings.reportingDate! && status !== 'done' && status !== 'rejected',
    );
    expect(overdue.map(({ id }) => id)).toEqual(['RC-001', 'RC-003', 'RC-006', 'RC-008', 'RC-010', 'RC-013']);
  });

  it('has arrangements of different providers that overlap in State, theme and time (R11)', () => {
    const { arrangements } = read({});
    const pairs = arrangements.flatMap((one, at) =>
      arrangements
        .slice(at + 1)
        .filter(
          (other) =>
            one.places[0]!.name === other.places[0]!.name &&
            one.theme === other.theme &&
            one.provider !== other.provider &&
            one.start <= (other.end ?? '9999') &&
            other.start <= (one.end ?? '9999'),
        )
        .map((other) => [one.id, other.id]),
    );
    expect(pairs).toEqual([
      ['AR-001', 'AR-002'],
      ['AR-005', 'AR-006'],
      ['AR-009', 'AR-010'],
    ]);
  });

  it('has options that another one beats, and options that a mixture of two beats (R9)', () => {
    // Of N-001, worked by hand: C gives 110 for 265,000 where B gives 130 for 240,000. From B to D a trained
    // practitioner costs 60,000 / 12 = 5,000, from D to E 120,000 / 63 = 1,905: D is extendedly dominated.
    const options = read({}).projects.filter(({ need }) => need === 'N-001');
    expect(options.map(({ id, cost, outcome }) => [id, cost, outcome])).toEqual([
      ['PR-001A', 120_000, 60],
      ['PR-001B', 240_000, 130],
      ['PR-001C', 265_000, 110],
      ['PR-001D', 300_000, 142],
      ['PR-001E', 420_000, 205],
    ]);
  });
});
