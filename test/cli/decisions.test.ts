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
