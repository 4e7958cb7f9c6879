import {
  FILE_STATUSES,
  OUTCOMES,
  type CollectedFile,
  type CollectedRow,
  type Collection,
  type FileStatus,
  type Outcome,
} from '../../../returns/collection';

export interface ShownRow {
  /** In CollectedFile.rows. */
  readonly place: number;
  readonly row: CollectedRow;
}

export interface ShownFile {
  /** In Collection.files. */
  readonly place: number;
  readonly file: CollectedFile;
  /** Those that the filter lets through; what is unchanged comes last. */
  readonly rows: readonly ShownRow[];
}

export interface StatusGroup {
  readonly status: FileStatus;
  readonly files: readonly ShownFile[];
}

/** Which rows are shown: those that somebody has to look at, all, or those of one outcome. */
export type ShownOutcome = Outcome | 'to decide' | 'all';

const isShown = ({ outcome }: CollectedRow, shown: ShownOutcome): boolean =>
  shown === 'all' || (shown === 'to decide' ? outcome !== 'unchanged' : outcome === shown);

/** Whether an earlier row has no answer, or did not come back: its sender may have to be asked. */
const hasOpenRows = ({ answers }: CollectedFile): boolean =>
  answers !== undefined && (answers.unanswered > 0 || answers.missing.length > 0);

/**
 * Whether a file of which no row is shown is listed: of one outcome only those that have it; to be decided on is also
 * what is wrong with a file, that it has no rows, or that earlier rows have no answer.
 */
const isListed = (file: CollectedFile, shown: ShownOutcome): boolean =>
  shown === 'all' || (shown === 'to decide' && (file.rows.length === 0 || file.issues.length > 0 || hasOpenRows(file)));

/** What stops a file as a whole comes after what can be accepted. */
export function groupFiles({ files }: Collection, outcome: ShownOutcome): StatusGroup[] {
  const shown = files.flatMap((file, place): ShownFile[] => {
    const rows = file.rows.flatMap((row, at) => (isShown(row, outcome) ? [{ place: at, row }] : []));
    const isUnchanged = ({ row }: ShownRow): boolean => row.outcome === 'unchanged';
    const ordered = [...rows.filter((one) => !isUnchanged(one)), ...rows.filter(isUnchanged)];
    return rows.length > 0 || isListed(file, outcome) ? [{ place, file, rows: ordered }] : [];
  });
  return FILE_STATUSES.flatMap((status) => {
    const ofStatus = shown.filter(({ file }) => file.status === status);
    return ofStatus.length === 0 ? [] : [{ status, files: ofStatus }];
  });
}

/** How many rows have each outcome; all of them, in the order in which they are shown. */
export function countOutcomes({ files }: Collection): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  for (const { rows } of files) for (const { outcome } of rows) counts.set(outcome, counts.get(outcome)! + 1);
  return counts;
}
