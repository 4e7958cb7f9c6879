import { readPlaces } from '../../register/cells/readPlaces';
import { statesNamed } from '../../register/places';
import { knownPlaces } from '../../register/states/knownPlaces';
import type { FormKind } from '../../forms/form';
import { foldName } from '../../values/names';
import { grouped } from '../../values/grouped';
import { takenRows, type TakenRow } from '../log/takenRows';
import type { RegisterSide } from '../registerSide';
import { columnsOf, OWNER } from './registerRows';
import type { Sender } from './senders';

/** What was taken over from rows of what is new that a sender returned before. */
export type TakenFrom = (sender: Sender) => readonly TakenRow[];

/** By what the Log tells of whose the rows were when they were added; a need of several States is everyone's of them. */
export function takenFrom(side: RegisterSide): TakenFrom {
  const places = knownPlaces(side.states);
  const ownersIn: Readonly<Record<FormKind, (said: string) => readonly string[]>> = {
    pledges: (donor) => [foldName(donor)],
    needs: (said) => statesNamed(readPlaces(said, places).value ?? []),
  };
  const ofKind = (kind: FormKind): ReadonlyMap<string, readonly { readonly row: TakenRow }[]> => {
    const { header } = columnsOf(kind)[OWNER[kind]]!;
    const taken = takenRows(side.logged ?? [], kind).flatMap((row) =>
      ownersIn[kind](String(row.said[0]!.get(header) ?? '')).map((owner) => ({ row, owner })),
    );
    return grouped(taken, ({ owner }) => owner);
  };
  const known = { pledges: ofKind('pledges'), needs: ofKind('needs') };
  return ({ kind, owner }) => (known[kind].get(kind === 'needs' ? owner : foldName(owner)) ?? []).map(({ row }) => row);
}
