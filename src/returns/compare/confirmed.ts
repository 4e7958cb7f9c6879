import { tables } from '../../register/schema';
import { foldName } from '../../values/names';
import type { RegisterSide } from '../registerSide';
import type { Draft } from './draft';

/** The drafts of a file, without the confirmations that the Log has from this very file already. */
export type WithoutKnownConfirmations = (sha256: string, drafts: readonly Draft[]) => Draft[];

export function withoutKnownConfirmations({ logged = [] }: RegisterSide): WithoutKnownConfirmations {
  const keyOf = (sha256: string, table: string, id: string): string => JSON.stringify([sha256, table, foldName(id)]);
  const known = new Set(
    logged.flatMap(({ sha256, table, id, outcome, undoneAt }) =>
      outcome === 'confirmed' && undoneAt === '' ? keyOf(sha256, table, id) : [],
    ),
  );
  return (sha256, drafts) =>
    drafts.map((draft) => {
      const { confirms, ...others } = draft;
      return confirms && known.has(keyOf(sha256, tables[draft.kind].name, draft.id)) ? others : draft;
    });
}
