import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sessionReport } from '../../src/report/sessionReport';
import { asText } from './asText';
import { analysis, issues, register } from './sample';

const EXPECTED = join(__dirname, 'expected');

/**
 * Each sheet of the hand-worked register (sample.ts) against the text kept in test/report/expected. The amounts in
 * these files were checked by hand against the working in sample.ts. To keep a wanted change: UPDATE_SHEETS=1 npx jest
 * test/report, then review the difference.
 */
describe('the session sheets of a hand-worked register', () => {
  const report = sessionReport(register, analysis, issues);

  test('come in the order in which a delegation reads them', () => {
    expect(report.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['overview', 'Overview'],
      ['gap-by-need', 'Gap by need'],
      ['gap-by-theme-and-region', 'Gap by theme and region'],
      ['gaps-explained', 'Gaps explained'],
      ['donors', 'Funding by donor'],
      ['statement', 'Statement of contributions'],
      ['stranded-funds', 'Stranded funds'],
      ['requests', 'Requests to donors'],
      ['data-issues', 'Data issues'],
    ]);
  });

  test.each(report.sheets.map((sheet) => [sheet.id, sheet] as const))('%s is as kept', (id, sheet) => {
    const file = join(EXPECTED, `${id}.txt`);
    const text = asText(sheet);
    if (process.env['UPDATE_SHEETS'] === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('are the same on every run', () => {
    expect(sessionReport(register, analysis, issues)).toEqual(report);
  });
});
