import type { ExcelCheck, ProbeResult } from './checkExcel';

const OUTCOMES = { differs: 'DIFFERS', absent: 'NOT THERE', expected: 'AS EXPECTED' } as const;

const line = ({ name, reliesOn, detail }: ProbeResult): string =>
  `- ${name}: ${reliesOn}${detail === '' ? '' : `\n    ${detail}`}`;

/**
 * What a person sends to the developers: which Excel it is, and what came of the check. In English, for those who read
 * it.
 * @param about which Excel it is, in lines
 */
export function excelCheckText({ results, left }: ExcelCheck, about: readonly string[]): string {
  const groups = (['differs', 'absent', 'expected'] as const).map((outcome) => ({
    outcome,
    found: results.filter((result) => result.outcome === outcome),
  }));
  return [
    'Pledgebook: Check this Excel',
    ...about,
    groups.map(({ outcome, found }) => `${OUTCOMES[outcome]}: ${found.length}`).join(', '),
    ...(left.length === 0 ? [] : ['', 'COULD NOT BE REMOVED', ...left.map((what) => `- ${what}`)]),
    ...groups.flatMap(({ outcome, found }) => (found.length === 0 ? [] : ['', OUTCOMES[outcome], ...found.map(line)])),
    '',
  ].join('\n');
}
