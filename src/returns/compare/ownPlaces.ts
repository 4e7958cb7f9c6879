import { error } from '../../register/issue';
import { statesNamed, type GivenPlace } from '../../register/places';
import { tables } from '../../register/schema';
import type { ReadRow } from '../readForm';
import { ownerValue } from './ownerValue';
import { returnIssue } from './returnIssue';
import { isNothing } from './sameValue';
import type { Sender } from './senders';

/** What may be wrong with the places of a State's need. */
export const ownPlaceIssues = { missing: error('own-state-missing') };

/**
 * A row of a needs form with the places that its sender means: blank ones are its own State, which is among others that
 * it names. Earlier forms have no column of them: then a new row is of its own State, and of an earlier row nothing is
 * said.
 */
export function withOwnPlaces(sender: Sender, row: ReadRow): ReadRow {
  if (sender.kind !== 'needs') return row;
  const places = row.values.get('places');
  if (isNothing(places)) {
    if (row.id !== null && !row.values.has('places')) return row;
    const values = new Map([['places', ownerValue(sender)] as const, ...row.values]);
    return { ...row, values: values.set('places', ownerValue(sender)) };
  }
  if (statesNamed(places as readonly GivenPlace[]).includes(sender.owner)) return row;
  const issue = returnIssue({
    ...ownPlaceIssues.missing,
    table: tables.needs.name,
    row: row.row,
    column: tables.needs.columns.places.header,
    found: { kind: 'value', value: String(row.found.get('places') ?? '') },
    wanted: { kind: 'ownState', name: sender.name },
  });
  return { ...row, issues: [...row.issues, issue] };
}
