import { error, warning } from '../issue';
import type { GivenPlace } from '../places';
import type { CellValue } from '../rawTable';
import type { KnownPlaces } from '../states/knownPlaces';
import { foldName } from '../../values/names';
import { cellText } from './cellText';
import { partPlaces } from './partPlaces';
import { listIssues } from './readList';
import { stateIssues } from './readState';
import { readAs, unread, type CellReading } from './reading';
import { shareBeside } from './shareBeside';

/** What may be wrong with places, beside what may be with Member States. */
export const placeIssues = { unknown: warning('unknown-place'), share: error('not-a-share') };

/**
 * Reads one or several places, each with the share that is written beside it (R5). A place that is named twice is one,
 * and its shares add up.
 * @param keepsUnknown whether a place that is not known stays, with a warning, so that an earmark matches no need
 * instead of more of them; else it is an error
 */
export function readPlaces(
  cell: CellValue,
  { find, near }: Pick<KnownPlaces, 'find' | 'near'>,
  keepsUnknown = false,
): CellReading<readonly GivenPlace[]> {
  const parts = partPlaces(cellText(cell), find);
  if (parts.length === 0) return unread(listIssues.empty, { kind: 'values' });
  const places: GivenPlace[] = [];
  const unknown: string[] = [];
  for (const part of parts) {
    const whole = find(part);
    const beside = whole ? null : shareBeside(part);
    const known = whole ?? find(beside?.name ?? part);
    if (beside?.share === null && known) return unread(placeIssues.share, { kind: 'placeShare', part });
    const share = beside?.share ?? null;
    const name = share === null ? part : beside!.name;
    if (!known) unknown.push(name);
    places.push({ ...(known ?? { kind: 'region', name }), share });
  }
  if (unknown.length === 0) return readAs(together(places));
  const wanted = {
    kind: 'placesInstead',
    unknown: parts.length === 1 ? [] : unknown,
    near: unknown.length === 1 ? near(unknown[0]!) : [],
  } as const;
  if (!keepsUnknown) return unread(stateIssues.unknown, wanted);
  return { value: together(places), finding: { ...placeIssues.unknown, wanted } };
}

/** Each place once: what is written beside it adds up. */
function together(places: readonly GivenPlace[]): readonly GivenPlace[] {
  const found = new Map<string, GivenPlace>();
  for (const place of places) {
    const key = `${place.kind} ${foldName(place.name)}`;
    const earlier = found.get(key);
    const shares = [earlier?.share, place.share].filter((share) => typeof share === 'number');
    const share = shares.length === 0 ? null : Number(shares.reduce((sum, one) => sum + one, 0).toPrecision(15));
    found.set(key, earlier ? { ...earlier, share } : place);
  }
  return [...found.values()];
}
