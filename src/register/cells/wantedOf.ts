import type { Wanted } from '../../words/foundAndWanted';
import type { Column } from '../schema/columns';

/** What a cell of a column is to hold: what its kind holds, and what the column means. */
export function wantedOf({ about, kind }: Pick<Column<unknown>, 'about' | 'kind'>): Wanted {
  switch (kind) {
    case 'amount':
    case 'number':
    case 'share':
    case 'year':
    case 'date':
      return { kind: 'meaning', holds: kind, about };
    default:
      return { kind: 'meaning', holds: null, about };
  }
}
