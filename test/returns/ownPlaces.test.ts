import type { GivenPlace } from '../../src/register/places';
import { inStates } from '../fixtures/inStates';
import { changesOf, codesOf, compare, NEW, rowOf, type Values } from './comparing';

const NEED: Values = { title: 'Prisons', theme: 'Urban crime', currency: 'USD', requirement: 5, priority: 3 };
const of = (places?: readonly GivenPlace[]) =>
  rowOf({ kind: 'needs', rows: [{ values: places === undefined ? NEED : { places, ...NEED } }] });
const placeOf = (row: ReturnType<typeof of>) => changesOf(row).filter((change) => change.startsWith('Member State'));

describe('the places of a need that a State returns', () => {
  it('are its own where it names none, and where its form has no column of them', () => {
    expect(placeOf(of())).toEqual(['Member State: "" -> "Kenya"']);
    expect(placeOf(of([]))).toEqual(['Member State: "" -> "Kenya"']);
  });

  it('are all that it names, with their shares', () => {
    const places: GivenPlace[] = [
      { kind: 'state', name: 'KEN', share: 0.6 },
      { kind: 'region', name: 'Southern Africa', share: 0.4 },
    ];
    const row = of(places);
    expect(placeOf(row)).toEqual(['Member State: "" -> "Kenya 60%; Southern Africa 40%"']);
    expect([row.outcome, codesOf(row)]).toEqual(['new', []]);
  });

  it('have its own among them', () => {
    const row = of(inStates('UGA'));
    expect([row.outcome, codesOf(row)]).toEqual(['rejected', ['own-state-missing']]);
  });

  it('do not make a second row of one that is the same', () => {
    const form = { kind: 'needs', rows: [{ values: { places: inStates('KEN', 'UGA'), ...NEED } }] } as const;
    const [, second] = compare([
      { ...form, sha256: '1' },
      { ...form, sha256: '2' },
    ]);
    expect(second!.rows.map(({ outcome }) => outcome)).toEqual(['duplicate']);
  });
});

it('a pledge may name any places', () => {
  const row = rowOf({ rows: [{ values: { ...NEW, places: inStates('UGA') } }] });
  expect(row.outcome).toBe('new');
});
