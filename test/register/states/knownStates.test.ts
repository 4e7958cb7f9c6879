import { knownStates } from '../../../src/register/states/knownStates';
import { regionFinder } from '../../../src/register/states/regionNames';
import type { State } from '../../../src/register/schema/states';

const row = (iso3: string, name: string, region: string, group: State['group'] = null): State => ({
  iso3,
  name,
  region,
  group,
  at: { table: 'States', row: 1, sheet: 'States', sheetRow: 2, sheetColumn: 1 },
});

describe('the States table', () => {
  const { states, find } = knownStates([
    row('ken', 'Kenya', 'East and Southern Africa'),
    row('EGY', 'Egypt', 'Arab States', 'developing'),
    row('NGA', 'Federal Republic of Nigeria', 'Africa'),
    row('XKX', 'Kosovo', 'Europe'),
  ]);

  it('gives names and regions, and its own codes', () => {
    expect(states.get('KEN')).toMatchObject({ iso3: 'KEN', name: 'Kenya', region: 'East and Southern Africa' });
    expect(find('Kosovo')).toBe('XKX');
    expect(find('federal republic of nigeria')).toBe('NGA');
  });

  it('leaves built-in names of its States findable, and other States unknown', () => {
    expect(find('Nigeria')).toBe('NGA');
    expect(find('eg')).toBe('EGY');
    expect(find('Uganda')).toBeUndefined();
  });

  it('keeps built-in regions, but not by a name that the table gives its own meaning', () => {
    expect(states.get('EGY')!.regions).toEqual(['Arab States', 'developing', 'Northern Africa', 'African States']);
    expect(states.get('NGA')!.regions).toContain('Africa');
  });
});

it('is the built-in data where the table has no rows', () => {
  expect(knownStates([]).find('Uganda')).toBe('UGA');
});

it('finds regions in any letter case and by their everyday names', () => {
  const find = regionFinder(['Africa', 'least developed', 'Latin America and the Caribbean']);
  expect(find(' AFRICA ')).toBe('Africa');
  expect(find('LDCs')).toBe('least developed');
  expect(find('Latin America')).toBe('Latin America and the Caribbean');
  expect(find('East Africa')).toBeUndefined();
});
