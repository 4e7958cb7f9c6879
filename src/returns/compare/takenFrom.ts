import type { FormKind } from '../../forms/form';
import { foldName } from '../../values/names';
import { grouped } from '../../values/grouped';
import { takenRows, type TakenRow } from '../log/takenRows';
import type { RegisterSide } from '../registerSide';
import { contentOf } from './contentOf';
import { ownerValue } from './ownerValue';
import { columnsOf, OWNER } from './registerRows';
import type { Sender } from './senders';

/** What was taken over from rows of what is new that a sender returned before. */
export type TakenFrom = (sender: Sender) => readonly TakenRow[];

/** By what the Log tells of whose the rows were when they were added. */
export function takenFrom(side: RegisterSide): TakenFrom {
  const ofKind = (kind: FormKind): ReadonlyMap<string, readonly TakenRow[]> => {
    const { header } = columnsOf(kind)[OWNER[kind]]!;
    return grouped(takenRows(side.logged ?? [], kind), ({ said }) => foldName(String(said[0]!.get(header) ?? '')));
  };
  const known = { pledges: ofKind('pledges'), needs: ofKind('needs') };
  return ({ kind, owner }) => {
    const content = contentOf(columnsOf(kind)[OWNER[kind]]!, ownerValue({ kind, owner }), side);
    return known[kind].get(foldName(String(content ?? ''))) ?? [];
  };
}
