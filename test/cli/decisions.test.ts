import { join } from 'node:path';
import type { CollectJson } from '../../src/cli/collectJson';
import { runMain } from './runMain';

/** The returns of test/fixtures/returns, collected into the register of which they are. */
const returned = (name: string): string => join(__dirname, '../fixtures/returns', name);
const register = returned('register.xlsx');

async function collect(name: string, ...words: string[]): Promise<CollectJson> {
  const { code, stdout, stderr } = await runMain(
    ...['collect', returned(name), '--register', register, '--json', '-', ...words],
  );
  expect([code, stdout === '' ? stderr : '']).toEqual([0, '']);
  return JSON.parse(stdout) as CollectJson;
}

const outcomes = ({ files }: CollectJson): string[] =>
  files[0]!.rows.map(({ id, outcome }) => `${id ?? 'none'} ${outcome}`);

describe('a form on which the name was overtyped', () => {
  it('waits: Country B on the form of Country A', async () => {
    const json = await collect('others_name.xlsx');
    expect(json.files[0]).toMatchObject({ status: 'unknown sender', sender: null });
    expect(new Set(json.files[0]!.rows.map(({ outcome }) => outcome))).toEqual(new Set(['decision']));
    expect(json.files[0]!.issues[0]!.found).toBe(
      'a form of Government of Country B, another name than the form was made for (Government of Country A)',
    );
  });

  it('is whose a person says that it is', async () => {
    const json = await collect('others_name.xlsx', '--sender', 'others_name.xlsx=Government of Country B');
    expect(json.files[0]).toMatchObject({ status: 'problems', sender: 'Government of Country B' });
    const [added] = json.files[0]!.rows.filter(({ outcome }) => outcome === 'new');
    expect(added!.changes).toContainEqual({ column: 'Donor', before: null, after: 'Government of Country B' });
    expect(outcomes(json).filter((row) => row.endsWith('rejected'))).toHaveLength(6);
  });

  it('is not said of a file that is not there', async () => {
    const words = ['collect', returned('others_name.xlsx'), '--register', register, '--sender', 'b.xlsx=Norway'];
    const { code, stderr } = await runMain(...words);
    expect([code, stderr]).toEqual([3, expect.stringContaining('FILE=NAME with a file that is collected')]);
  });
});

describe('what would harm', () => {
  it('is to be decided on: a paid pledge that is no longer paid', async () => {
    const json = await collect('paid_to_pledged.xlsx');
    expect(json.files[0]!.status).toBe('problems');
    expect(outcomes(json)).toContain('P-001 decision');
    const { issues, changes } = json.files[0]!.rows.find(({ id }) => id === 'P-001')!;
    expect(changes).toEqual([
      { column: 'Status', before: 'paid', after: 'pledged' },
      { column: 'Amount', before: 280000, after: 1 },
    ]);
    expect(issues).toMatchObject([
      {
        code: 'paid-lowered',
        found:
          'a paid pledge, 280,000 USD paid, that is now 1 USD pledged; ' +
          'accepted, what is received of it goes from 280,000 USD to 0 USD',
      },
    ]);
    // Nothing is taken by default.
    expect(json.effect).toBeNull();
  });

  it.each([
    ['paid_by_word.xlsx', ['P-027 decision paid-by-word', 'P-061 decision paid-by-word']],
    ['total_filled_down.xlsx', ['P-061 new', 'P-062 new', 'P-063 decision total-as-row']],
    [
      'calendars.xlsx',
      [
        'P-061 decision unlikely-date far-year',
        'P-062 decision date-as-text far-year',
        'P-063 decision date-as-text far-year',
      ],
    ],
  ])('is to be decided on: %s', async (name, expected) => {
    const json = await collect(name);
    const rows = json.files[0]!.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'decision');
    expect(rows.map(({ id, outcome, issues }) => [id, outcome, ...issues.map(({ code }) => code)].join(' '))).toEqual(
      expected,
    );
  });

  it('is accepted row by row only, and what it does is told before: P-027 becomes paid by word', async () => {
    const json = await collect('paid_by_word.xlsx', '--also', 'paid_by_word.xlsx#Pledges!10');
    // P-027 is 200,000 USD, pledged; the reference year has no support costs on what is received.
    const { firm, received, pledged, outstanding, gap } = json.effect!.figures;
    expect(json.effect!.baseCurrency).toBe('USD');
    expect(firm.after - firm.before).toBeCloseTo(200000, 6);
    expect(received.after - received.before).toBeCloseTo(200000, 6);
    expect(pledged.after - pledged.before).toBeCloseTo(-200000, 6);
    expect(outstanding.after - outstanding.before).toBeCloseTo(0, 6);
    expect(gap.after).toBeLessThanOrEqual(gap.before);
  });
});

const NONE = { confirmed: 0, amended: 0, withdrawn: 0, unanswered: 0, missing: [] };

describe('the answers of earlier rows', () => {
  it('are counted, and the rows that did not come back are named', async () => {
    const some = await collect('answered_only_some.xlsx');
    expect(some.files[0]!.answers).toEqual({ ...NONE, confirmed: 1, unanswered: 5 });
    const deleted = await collect('rows_deleted.xlsx');
    expect(deleted.files[0]!.answers).toEqual({ ...NONE, confirmed: 4, missing: ['P-006', 'P-027'] });
  });

  it('that are confirmed with other amounts are in conflict, and not taken by default', async () => {
    const json = await collect('ids_sorted_wrong.xlsx');
    expect(outcomes(json).filter((row) => row.endsWith('conflict'))).toHaveLength(5);
    expect(json.files[0]!.rows.filter(({ outcome }) => outcome === 'changed')).toEqual([]);
    expect(json.effect).toBeNull();
  });

  it('that are amended without an amendment are in conflict with their cells; a person may take one as confirmed', async () => {
    const json = await collect('find_replace_all.xlsx');
    const those = json.files[0]!.rows.filter(({ issues }) =>
      issues.some(({ code }) => code === 'answer-against-cells'),
    );
    expect(those.map(({ outcome, against }) => `${outcome}: ${against}`)).toEqual(
      those.map(() => 'conflict: its own answer'),
    );
    expect(those.length).toBeGreaterThan(0);
    expect(json.files[0]!.status).toBe('problems');
  });

  it('“withdrawn” in cells merged over three rows is asked of each, and none is taken by default', async () => {
    const json = await collect('merged_withdrawn.xlsx');
    const those = json.files[0]!.rows.filter(({ issues }) => issues.some(({ code }) => code === 'merged-cells'));
    expect(those.map(({ id, outcome, answer }) => [id, outcome, answer])).toEqual([
      ['P-006', 'decision', 'withdrawn'],
      ['P-014', 'decision', 'withdrawn'],
      ['P-027', 'decision', 'withdrawn'],
    ]);
    expect(those[0]!.issues.find(({ code }) => code === 'merged-cells')).toMatchObject({
      found: '“withdrawn” in merged cells over rows 8 to 10 (Answer)',
      wanted: 'a decision: is it meant for each of these rows? Accept those for which it is',
    });
    expect(json.files[0]!.answers).toMatchObject({ confirmed: 3, withdrawn: 3, unanswered: 0 });
    expect(json.effect).toBeNull();
  });
});
