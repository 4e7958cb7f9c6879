import { keyOfPlace } from '../../forms/rowKey';
import type { CellValue } from '../../register/rawTable';
import { tables } from '../../register/schema';
import { grouped } from '../../values/grouped';
import { foldName } from '../../values/names';
import type { LoggedEntry } from './logEntry';
import { foldContent } from './sameContent';

/** What a row of what is new says, by the register's headers; blank cells are not in it. */
export type RowContent = ReadonlyMap<string, CellValue>;

/** A row of the register that was taken over from a row of what is new, as the Log tells it. */
export interface TakenRow {
  readonly id: string;
  /** By what its form knows the row. */
  readonly key: string;
  /** Whether the form bore no key, so that it is known by its place. */
  readonly byPlace: boolean;
  /** Of its form. */
  readonly reference: string;
  /** Where in its form it stood: as Excel numbers it. */
  readonly row: number;
  /** What was taken over from the row, each time that it was; its identifier apart. */
  readonly said: readonly RowContent[];
  /** The very files from which it was taken. */
  readonly from: readonly Pick<LoggedEntry, 'sha256' | 'sheet' | 'row'>[];
}

/** The rows of a table that were added from returned forms and are not undone, with what their senders changed since. */
export function takenRows(logged: readonly LoggedEntry[], kind: 'pledges' | 'needs'): TakenRow[] {
  const { name, columns } = tables[kind];
  const standing = logged.filter(({ table, undoneAt }) => table === name && undoneAt === '');
  const byId = grouped(standing, ({ id }) => foldName(id));
  return [...byId.values()].flatMap((entries): TakenRow[] => {
    const first = entries.find(({ outcome }) => outcome === 'new');
    if (!first) return [];
    const ofPlace = keyOfPlace(first.reference, first.row);
    const key = first.key === '' ? ofPlace : first.key;
    const own = entries.filter((one) => one.outcome === 'new' || one.key === key);
    const times = [...grouped(own, ({ collection }) => collection).values()].sort((one, other) =>
      one[0]!.acceptedAt < other[0]!.acceptedAt ? -1 : 1,
    );
    const said: RowContent[] = [];
    for (const time of times) {
      const content = new Map(said.at(-1));
      for (const { column, after } of time)
        if (after === '') content.delete(column);
        else if (column !== columns.id.header) content.set(column, after);
      said.push(content);
    }
    const { id, reference, row } = first;
    return [{ id, key, byPlace: key === ofPlace, reference, row, said, from: times.map(([one]) => one!) }];
  });
}

/** Whether two rows say the same. */
export const saysSame = (one: RowContent, other: RowContent): boolean =>
  one.size === other.size &&
  [...one].every(([header, value]) => other.has(header) && foldContent(other.get(header)!) === foldContent(value));
