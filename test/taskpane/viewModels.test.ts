import fc from 'fast-check';
import type { Issue } from '../../src/register/issue';
import type { Settings } from '../../src/register/schema/settings';
import { SHEET_IDS } from '../../src/report/sheetIds';
import type { Report, TableBlock } from '../../src/report/report';
import { cellText } from '../../src/taskpane/parts/cellText';
import { format } from '../../src/taskpane/format';
import { filterProblems, groupProblems } from '../../src/taskpane/register/problems';
import { chosenSheets, chooseSheet } from '../../src/taskpane/state/chosenSheets';
import { DEFAULT_PREFERENCES } from '../../src/taskpane/state/paneState';
import { byGapChange, gapChange } from '../../src/taskpane/summary/changedFigures';
import { barsOf, coverageTable } from '../../src/taskpane/summary/coverage';
import { draftOfSettings, hasRate, settingChanges, wrongSettings } from '../../src/taskpane/summary/settingsDraft';
import { parsePreferences } from '../../src/taskpane/work/preferences';

const issue = (given: Partial<Issue>): Issue => ({
  severity: 'error',
  table: 'Pledges',
  row: 1,
  column: 'Amount',
  cell: 'Pledges!G2',
  code: 'not-a-number',
  found: { kind: 'cell', text: 'many', isShortened: false },
  wanted: { kind: 'amount' },
  ...given,
});

describe('problems', () => {
  const all = [
    issue({}),
    issue({ table: 'Needs', severity: 'warning', column: 'Theme', cell: 'Needs!D6', code: 'unknown-theme' }),
    issue({ severity: 'warning', code: 'number-as-text', cell: 'Pledges!G9' }),
  ];

  it('are grouped by table, errors apart from warnings', () => {
    expect(groupProblems(all)).toEqual([
      { table: 'Pledges', errors: [all[0]], warnings: [all[2]] },
      { table: 'Needs', errors: [], warnings: [all[1]] },
    ]);
  });

  it('are found by every word of the filter, in any place and letter case', () => {
    expect(filterProblems(all, { severity: 'all', text: 'pledges TEXT' })).toEqual([all[2]]);
    expect(filterProblems(all, { severity: 'all', text: ' ' })).toEqual(all);
    expect(filterProblems(all, { severity: 'warning', text: '' })).toEqual([all[1], all[2]]);
    expect(filterProblems(all, { severity: 'error', text: 'theme' })).toEqual([]);
  });
});

describe('bars of coverage', () => {
  const table = (rows: TableBlock['rows']): TableBlock => ({
    type: 'table',
    id: 'by-theme',
    columns: [{ key: 'key', header: 'Theme', format: 'text' }],
    rows,
  });

  it('are as long as what is required, the largest over the whole width', () => {
    const [one, other] = barsOf(
      table([
        { key: 'Urban crime', requirement: 200, covered: 50 },
        { key: 'Corruption', requirement: 100, covered: 100 },
      ]),
    );
    expect(one).toMatchObject({ width: 1, coveredWidth: 0.25, coverage: 0.25 });
    expect(other).toMatchObject({ width: 0.5, coveredWidth: 0.5, coverage: 1 });
  });

  it('have no length where nothing is required', () => {
    expect(barsOf(table([{ key: 'Urban crime', requirement: 0, covered: 0 }]))).toMatchObject([
      { width: 0, coveredWidth: 0, coverage: null },
    ]);
  });

  it('never cover more than there is', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.record({ requirement: amount, covered: amount }), { minLength: 1 }), (rows) => {
        for (const { width, coveredWidth } of barsOf(table(rows.map((row) => ({ key: 'x', ...row }))))) {
          expect(width).toBeLessThanOrEqual(1);
          expect(coveredWidth).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('are not drawn where the report has no such table', () => {
    const report = { sheets: [] } as unknown as Report;
    expect(coverageTable(report, 'year')).toBeNull();
  });
});

describe('changed needs', () => {
  const figures = (gap: number) => ({ title: '', requirement: 100, covered: 100 - gap, gap });
  const changed = { id: 'N1', title: '', before: figures(40), now: figures(30) };
  const came = { id: 'N2', title: '', before: null, now: figures(25) };
  const went = { id: 'N3', title: '', before: figures(60), now: null };

  it('change by their gap; those that came or went, by all of it', () => {
    expect([changed, came, went].map(gapChange)).toEqual([-10, 25, -60]);
  });

  it('come in the order of the change, up or down', () => {
    expect(byGapChange([changed, came, went]).map(({ id }) => id)).toEqual(['N3', 'N2', 'N1']);
  });
});

describe('settings', () => {
  const settings = {
    allocationPolicy: 'priority',
    firstYear: 2025,
    lastYear: null,
    baseCurrency: 'USD',
    decimals: 0,
  } as Settings;
  const draft = draftOfSettings(settings);

  it('that were not changed are not written', () => {
    expect(settingChanges(settings, draft)).toEqual({});
  });

  it('are written where they differ; a blank year as none', () => {
    const changed = {
      ...draft,
      firstYear: ' ',
      lastYear: '2027',
      baseCurrency: 'eur',
      allocationPolicy: 'even' as const,
    };
    expect(settingChanges(settings, changed)).toEqual({
      firstYear: null,
      lastYear: 2027,
      baseCurrency: 'EUR',
      allocationPolicy: 'even',
    });
  });

  it('that cannot be are told by their field', () => {
    expect(wrongSettings(draft)).toEqual({});
    expect(wrongSettings({ ...draft, firstYear: '25', baseCurrency: 'US' })).toEqual({
      firstYear: 'wrongYear',
      baseCurrency: 'wrongCurrency',
    });
    expect(wrongSettings({ ...draft, lastYear: '2024' })).toEqual({ lastYear: 'reversed' });
    expect(wrongSettings({ ...draft, lastYear: '1944' })).toEqual({ lastYear: 'wrongYear' });
  });

  it('know whether a base currency can be converted into', () => {
    expect(hasRate('USD', [])).toBe(true);
    expect(hasRate('EUR', [])).toBe(false);
    expect(hasRate('EUR', [{ currency: 'EUR' }])).toBe(true);
  });
});

describe('preferences', () => {
  it('choose all sheets until one is left out, and all again when it comes back', () => {
    const less = chooseSheet(DEFAULT_PREFERENCES, 'donors', false);
    expect(chosenSheets(less)).not.toContain('donors');
    expect(chosenSheets(less)).toHaveLength(SHEET_IDS.length - 1);
    expect(chooseSheet(less, 'donors', true)).toEqual(DEFAULT_PREFERENCES);
  });

  it('come back from the workbook as they were kept', () => {
    const kept = { automatic: true, sheets: ['overview', 'donors'] as const };
    expect(parsePreferences(JSON.stringify(kept))).toEqual(kept);
  });

  it('are the defaults where the workbook holds something else', () => {
    for (const kept of [null, 7, 'x', '[]', '{"automatic":"yes","sheets":["none of ours"]}'])
      expect(parsePreferences(kept)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('a cell of a report', () => {
  const english = format('en', 0, 'UTC');
  it('is written as its column says', () => {
    expect(cellText(1234.5, 'money', english)).toBe('1,235');
    expect(cellText(0.5, 'percent', english)).toBe('50.0%');
    expect(cellText(1234, 'number', english)).toBe('1,234');
    expect(cellText(2025, 'text', english)).toBe('2025');
    expect(cellText('2026-06-30', 'date', english)).toBe('30 June 2026');
    expect(cellText(null, 'money', english)).toBe('');
  });
});
