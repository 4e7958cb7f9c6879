import { findColumns } from '../../src/register/findColumns';
import { foldName } from '../../src/values/names';
import { tables } from '../../src/register/schema';
import { needs } from '../../src/register/schema/needs';
import { pledges } from '../../src/register/schema/pledges';

const placesOf = (headers: string[]) => Object.fromEntries(findColumns(headers, pledges.columns).places);

describe('columns', () => {
  it('are found in any order, without regard to letter case and spaces', () => {
    expect(placesOf(['AMOUNT', ' Pledge   ID ', 'pledged on'])).toEqual({ amount: 0, id: 1, pledgedOn: 2 });
  });

  it('are found by synonyms; line breaks in a header are spaces', () => {
    expect(placesOf(['Contributor', 'Amount\npledged'])).toEqual({ donor: 0, amount: 1 });
  });

  it('leave unknown headers alone', () => {
    expect(findColumns(['Colour', '', 7], pledges.columns)).toMatchObject({ places: new Map(), clashes: [] });
  });

  it('are missed where they are required', () => {
    expect(findColumns(['Need ID', 'Country', 'Title', 'Theme', 'Currency'], needs.columns).missing).toEqual([
      'requirement',
    ]);
  });

  it('prefer their own header to a synonym, and an earlier synonym to a later one, wherever they stand', () => {
    expect(findColumns(['Contributor', 'Donor'], pledges.columns)).toMatchObject({
      places: new Map([['donor', 1]]),
      clashes: [{ key: 'donor', read: 1, unread: 0, ambiguous: false }],
    });
    expect(findColumns(['Source', 'Contributor'], pledges.columns).places.get('donor')).toBe(1);
  });

  it('are ambiguous where two headers are the same', () => {
    expect(findColumns(['Amount', 'amount '], pledges.columns).clashes).toEqual([
      { key: 'amount', read: 0, unread: 1, ambiguous: true },
    ]);
  });

  it('never share a header within a table of the schema', () => {
    for (const { name, columns } of Object.values(tables)) {
      const headers = Object.values(columns).flatMap(({ header, synonyms }) => [header, ...synonyms].map(foldName));
      expect([name, headers.length - new Set(headers).size]).toEqual([name, 0]);
    }
  });
});
