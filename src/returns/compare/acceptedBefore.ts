import { tables } from '../../register/schema';
import { foldWords } from '../../register/foldWords';
import { nameInLog } from '../log/logEntry';
import type { ReadRow } from '../readForm';
import type { RegisterSide } from '../registerSide';
import type { RegisterRows } from './registerRows';
import type { Sender } from './senders';

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** The row of the register that a new row of the very same file, byte for byte, was accepted as before; null where there is none, or it is gone. */
export type FindAccepted = (rows: RegisterRows, sender: Sender, sha256: string, row: ReadRow) => string | null;

/** By what the Log tells: such a row has come in whatever somebody has corrected in the register since. */
export function acceptedBefore({ logged = [] }: RegisterSide): FindAccepted {
  const ids = new Map<string, string>();
  for (const { outcome, undoneAt, table, sha256, sheet, row, id } of logged)
    if (outcome === 'new' && undoneAt === '') ids.set(keyOf(table, sha256, sheet, row), id);
  return ({ byId }, { kind }, sha256, { sheet, row }) => {
    const id = ids.get(keyOf(tables[kind].name, sha256, nameInLog(sheet), row));
    return id === undefined ? null : (byId.get(foldWords(id))?.id ?? null);
  };
}
