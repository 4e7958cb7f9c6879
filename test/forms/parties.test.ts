import { partiesOf, partyFinder, UnknownPartyError } from '../../src/forms/parties';
import type { Rows } from '../register/rawWorkbook';
import { sampleSource, sourceOf } from './sources';

const PLEDGES: Rows = [
  ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
  ['P10', 'NORWAY', 44000, 'paid', 'USD', 1],
  ['P2', 'norway ', 44000, 'withdrawn', 'USD', 2],
  ['P3', 'Åland fund', 44000, 'pledged', 'USD', 3],
  ['P4', '', 44000, 'pledged', 'USD', 4],
];
const DONORS: Rows = [
  ['Donor', 'Type'],
  ['Norway', 'government'],
  ['Sweden', 'government'],
];
const NEEDS: Rows = [
  ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement', 'Status'],
  ['N1', 'Kenya', 'One', 'Urban crime', 'USD', 1000, 'approved'],
  ['N2', 'KEN', 'Two', 'Urban crime', 'USD', 1000, 'closed'],
  ['N3', 'Fiji', 'Three', 'Urban crime', 'USD', 1000, 'withdrawn'],
];
const source = sourceOf({ Needs: NEEDS, Pledges: PLEDGES, Donors: DONORS });

it('every donor of Donors and Pledges once, in the spelling of Donors, with how much its form lists; a pledge without a donor is nobody’s', () => {
  expect(partiesOf('pledges', source)).toEqual([
    { key: 'Åland fund', name: 'Åland fund', earlier: 1 },
    { key: 'Norway', name: 'Norway', earlier: 1 },
    { key: 'Sweden', name: 'Sweden', earlier: 0 },
  ]);
});

it('every State that has stated a need, also where none of them counts any longer', () => {
  expect(partiesOf('needs', source)).toEqual([
    { key: 'FJI', name: 'Fiji', earlier: 0 },
    { key: 'KEN', name: 'Kenya', earlier: 1 },
  ]);
});

it('a donor is found in any letter case', () => {
  expect(partyFinder('pledges', source)('  NORway')).toMatchObject({ name: 'Norway', earlier: 1 });
});

it('a State is found by name in any official language or by code, with or without needs', () => {
  const find = partyFinder('needs', source);
  expect(['Kenya', 'ke', 'Кения'].map((name) => find(name).key)).toEqual(['KEN', 'KEN', 'KEN']);
  expect(find('Pérou')).toEqual({ key: 'PER', name: 'Peru', earlier: 0 });
});

it('a donor that is not there is an error that names the nearest, unless it is said to be new', () => {
  const find = partyFinder('pledges', sampleSource());
  expect(() => find('Goverment of Country A')).toThrow(UnknownPartyError);
  expect(() => find('Goverment of Country A')).toThrow(
    /no donor “Goverment of Country A”\..*: a donor of the register; the nearest: Government of Country A,/,
  );
  expect(find('  Republic of  Somewhere ', true)).toEqual({
    key: 'Republic of Somewhere',
    name: 'Republic of Somewhere',
    earlier: 0,
  });
  expect(find('government of country a', true).name).toBe('Government of Country A');
  expect(() => find(' ', true)).toThrow(UnknownPartyError);
});

it('a State that is not there is an error that names the nearest', () => {
  expect(() => partyFinder('needs', source)('Keniya')).toThrow(/no Member State “Keniya”.*nearest: .*Kenya/);
  expect(() => partyFinder('needs', source)('Atlantis')).toThrow(/a Member State by name or ISO 3166 code/);
});

it('a register with its own table of States knows no others', () => {
  const own = sourceOf({
    States: [
      ['ISO3', 'Member State', 'Region'],
      ['KEN', 'Republic of Kenya', 'East'],
    ],
  });
  expect(partyFinder('needs', own)('Kenya').name).toBe('Republic of Kenya');
  expect(() => partyFinder('needs', own)('Peru')).toThrow(UnknownPartyError);
});
