import { inStates } from '../fixtures/inStates';
import type { Analysis } from '../../src/analysis/analysis';
import type { Issue } from '../../src/register/issue';
import type { Block, ReportSheet } from '../../src/report/report';
import { planSheet } from '../../src/excel/report/planSheet';
import { earmarkInWords } from '../../src/report/earmarkInWords';
import { sessionReport } from '../../src/report/sessionReport';
import { english } from '../../src/words/english/report';
import { checkSheets } from './checkSheets';
import { analysis, register } from './sample';

const sheetOf = (id: string, of: Analysis = analysis, issues: readonly Issue[] = []): ReportSheet =>
  sessionReport(register, of, issues).sheets.find((sheet) => sheet.id === id)!;

function blockOf<Type extends Block['type']>(
  sheet: ReportSheet,
  type: Type,
  id?: string,
): Extract<Block, { type: Type }> {
  const block = sheet.blocks.find((one) => one.type === type && (id === undefined || one.id === id));
  if (block === undefined) throw new Error(`No ${type} ${id ?? ''} on ${sheet.name}`);
  return block as Extract<Block, { type: Type }>;
}

/** Needs of 1, 2, 3, ... thousand, each of a theme and a region of its own. */
function manyThemes(count: number): Analysis {
  const rows = Array.from({ length: count }, (_, index) => {
    const figures = { requirement: (index + 1) * 1000, covered: 0, gap: (index + 1) * 1000, coverage: 0 };
    return {
      figures,
      theme: `T${String(index + 1).padStart(3, '0')}`,
      region: `R${String(index + 1).padStart(3, '0')}`,
    };
  });
  const requirement = (1000 * count * (count + 1)) / 2;
  return {
    ...analysis,
    gaps: null,
    totals: {
      ...analysis.totals,
      requirement,
      covered: 0,
      gap: requirement,
      coverage: 0,
      stranded: analysis.totals.available,
    },
    needs: rows.map(({ figures, theme, region }) => {
      const need = analysis.needs[0]!;
      return { ...need, ...figures, id: theme, theme, region, cells: [{ ...need.cells[0]!, ...figures, region }] };
    }),
    themes: rows.map(({ figures, theme }) => ({ ...figures, key: theme, name: theme, count: 1 })),
    regions: rows.map(({ figures, region }) => ({ ...figures, key: region, name: region, count: 1 })),
    themeByRegion: rows.map(({ figures, theme, region }) => ({ ...figures, theme, region })),
  };
}

describe('a register with many themes', () => {
  test('draws the twelve with the largest requirements; the table keeps all', () => {
    const sheet = sheetOf('overview', manyThemes(13));
    expect(blockOf(sheet, 'chart')).toMatchObject({ first: 12, title: 'Covered and gap by theme: the 12 largest' });
    const { rows } = blockOf(sheet, 'table', 'by-theme');
    expect(rows).toHaveLength(13);
    expect(rows[0]).toMatchObject({ key: 'T013', requirement: 13_000 });
  });

  test('puts the smallest together in the heat map, so that its totals stay those of the register', () => {
    const map = blockOf(sheetOf('gap-by-theme-and-region', manyThemes(50)), 'heatMap', 'gap-map');
    expect(map.rows).toHaveLength(40);
    expect(map.rows.at(-1)).toBe('11 other themes');
    expect(map.columns).toHaveLength(25);
    expect(map.columns.at(-1)).toBe('26 other regions');
    const sum = map.values.flat().reduce<number>((so, value) => so + (value ?? 0), 0);
    expect(sum).toBe(1_275_000); // 1 + 2 + ... + 50 thousand
    expect(map.values.at(-1)!.at(-1)).toBe(66_000); // 1 + 2 + ... + 11 thousand
  });
});

describe('identifiers with numbers', () => {
  test('stand in the order of their numbers where nothing else tells rows apart, as in the JSON', () => {
    const ids = ['N-10', 'N-2', 'N-1'];
    const needs = ids.map((id) => ({ ...analysis.needs[0]!, id }));
    expect(
      blockOf(sheetOf('gap-by-need', { ...analysis, needs, gaps: null }), 'table').rows.map((row) => row['need']),
    ).toEqual(['N-1', 'N-2', 'N-10']);
    const stranded = ['P-10', 'P-9'].map((pledge) => ({ ...analysis.stranded[0]!, pledge }));
    const { rows } = blockOf(sheetOf('stranded-funds', { ...analysis, stranded }), 'table', 'by-pledge');
    expect(rows.map(({ pledge }) => pledge)).toEqual(['P-9', 'P-10']);
  });
});

describe('a name in another spelling', () => {
  test('is the same donor and the same theme, whatever its letter case and spaces', () => {
    const donors = register.donors.map((row) => ({ ...row, donor: ` ${row.donor.toUpperCase().replace(/ /g, '  ')}` }));
    const types = (of: typeof register): unknown[] => {
      const sheet = sessionReport(of, analysis, []).sheets.find(({ id }) => id === 'donors')!;
      return blockOf(sheet, 'table', 'by-donor').rows.map(({ type }) => type);
    };
    expect(types({ ...register, donors })).toEqual(types(register));
    expect(types(register)).toEqual(expect.arrayContaining([expect.any(String)]));
  });
});

describe('a register with nothing in it', () => {
  const nothing: Analysis = {
    ...analysis,
    session: null,
    totals: {
      requirement: 0,
      covered: 0,
      gap: 0,
      coverage: null,
      pledged: 0,
      conditional: 0,
      announced: 0,
      exchangeDifference: 0,
      allotted: 0,
      spent: 0,
      expiring: 0,
      firm: 0,
      received: 0,
      outstanding: 0,
      overdue: 0,
      available: 0,
      stranded: 0,
      inKind: 0,
      fundedShare: null,
    },
    needs: [],
    pledges: [],
    assignments: [],
    stranded: [],
    gaps: { needs: [], groups: [], pledges: 0, notExplained: 0 },
    requests: { single: [], together: [], notTried: 0 },
    themes: [],
    regions: [],
    states: [],
    modalities: [],
    years: [],
    themeByRegion: [],
    donors: [],
    kinds: [],
    levels: [],
  };

  test('has all nine sheets, which say so', () => {
    const report = sessionReport(register, nothing, []);
    expect(report.sheets).toHaveLength(9);
    checkSheets(report);
    expect(blockOf(sheetOf('donors', nothing), 'paragraph').lines).toEqual(['The register has no pledges.']);
    expect(blockOf(sheetOf('gaps-explained', nothing), 'paragraph').lines).toEqual(['No need has a gap.']);
    expect(blockOf(sheetOf('stranded-funds', nothing), 'paragraph').lines).toEqual(['All firm money can be used.']);
    expect(blockOf(sheetOf('requests', nothing), 'paragraph').lines).toEqual([
      'No loosening of an earmark would let more be covered.',
    ]);
    expect(blockOf(sheetOf('data-issues', nothing), 'paragraph').lines).toEqual([
      'Nothing was found that needs correction.',
    ]);
  });

  test('has no total over rows that are not there: its area would be its own cell', () => {
    const report = sessionReport(register, nothing, []);
    const upwards = report.sheets.flatMap((sheet) =>
      planSheet(sheet, report, false)
        .cells.flat()
        .flatMap((cell) => (cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : []))
        .filter((formula) =>
          [...formula.matchAll(/[A-Z](\d+):[A-Z](\d+)/g)].some(([, from, to]) => Number(from) > Number(to)),
        ),
    );
    expect(upwards).toEqual([]);
  });

  test('leaves the session out of the header, and shares blank', () => {
    const sheet = sheetOf('overview', nothing);
    expect(sheet.header.map(({ label }) => label)).toEqual(['As of', 'Currency', 'Source']);
    const { figures } = blockOf(sheet, 'figures');
    expect(figures.find(({ key }) => key === 'coverage')!.value).toBeNull();
  });
});

describe('a register with very many issues', () => {
  const issue = (severity: Issue['severity'], row: number): Issue => ({
    severity,
    table: 'Needs',
    row,
    column: 'Title',
    cell: `Needs!C${row + 1}`,
    code: 'blank-cell',
    found: { kind: 'blankCell' },
    wanted: { kind: 'told', text: 'a text' },
  });
  const many = [...Array.from({ length: 100_000 }, (_, index) => issue('warning', index + 1)), issue('error', 100_001)];

  test('lists the first 5,000, errors first, and says how many more there are', () => {
    const sheet = sheetOf('data-issues', analysis, many);
    const { rows, links } = blockOf(sheet, 'table');
    expect(rows).toHaveLength(5_000);
    expect(rows[0]).toMatchObject({ severity: 'Error', row: 100_002 });
    expect(links![0]).toEqual({ row: 0, column: 'cell', to: 'Needs!C100002' });
    expect(sheet.header.at(-1)!.value).toBe(
      '1 error (1 row is left out of the figures), 100000 warnings (the rows are included). ' +
        'The first 5000 are listed, 95001 more are not: correct these and run again.',
    );
  });
});

describe('an earmark in words', () => {
  const words = (of: Partial<(typeof register.pledges)[number]>): string =>
    earmarkInWords({ ...register.pledges[0]!, ...of }, register.states, english);

  test.each([
    [{}, 'None'],
    [{ places: inStates('KEN', 'PER', 'XKX') }, 'Member State: Kenya or Peru or XKX'],
    [{ firstYear: 2025 }, 'From 2025'],
    [{ firstYear: 2025, lastYear: 2025 }, 'Year: 2025'],
    [
      { projects: ['A'], modalities: ['training'], firstYear: 2025, lastYear: 2027 },
      'Project: A; Modality: training; Years: 2025 to 2027',
    ],
  ])('%j is "%s"', (of, expected) => {
    expect(words(of)).toBe(expected);
  });
});

test('10,000 needs are rounded and laid out', () => {
  const { sheets } = sessionReport(register, manyThemes(10_000), []);
  expect(sheets.length).toBeGreaterThan(0);
});
