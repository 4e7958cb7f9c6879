import { tables } from '../../register/schema';
import type { CollectedFile } from '../collection';
import type { ReadRow } from '../readForm';
import { nameInLog, type LoggedEntry } from './logEntry';

/** The register's row that was taken over from a row of this very file; undefined where there is none. */
export function takenFromFile(
  logged: readonly LoggedEntry[],
  { kind, sha256 }: Pick<CollectedFile, 'kind' | 'sha256'>,
): (row: ReadRow) => string | undefined {
  const ofFile = logged.filter(
    (one) => one.sha256 === sha256 && one.undoneAt === '' && kind !== null && one.table === tables[kind].name,
  );
  return ({ sheet, row }) => ofFile.find((one) => one.sheet === nameInLog(sheet) && one.row === row)?.id;
}
