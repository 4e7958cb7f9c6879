import type { Acceptance, Accepted } from '../jobs/acceptReturns';
import type { CopiesMade } from '../jobs/markedCopies';
import type { Collection } from '../returns/collection';
import { collectionJson, type JsonFile } from '../returns/toJson';

export interface WrittenCopy {
  /** Its path. */
  readonly file: string;
  /** The name of the returned file. */
  readonly of: string;
}

/** What `--json` prints. */
export interface CollectJson {
  readonly files: readonly JsonFile[];
  /** null where nothing was taken over: nothing was accepted, or there is no --out. */
  readonly accepted: {
    /** By what the Log knows it. */
    readonly collection: string;
    readonly by: string;
    /** ISO day. */
    readonly receivedOn: string;
    /** Rows of the register that were added, and changed. */
    readonly added: number;
    readonly changed: number;
    /** Formulas of the register in whose places entries were written. */
    readonly overwrittenFormulas: Accepted['overwrittenFormulas'];
  } | null;
  /** null without --copies. */
  readonly copies: {
    readonly made: readonly WrittenCopy[];
    readonly without: CopiesMade['without'];
  } | null;
}

/** What a collecting found and did. */
export interface Found {
  readonly collection: Collection;
  readonly date1904: boolean;
  /** null where nothing was to be written. */
  readonly accepted: Accepted | null;
  readonly acceptance: Acceptance;
  readonly outcome: CopiesMade | null;
  readonly written: readonly WrittenCopy[];
}

/** What `collect --json` prints. */
export function collectJson({ collection, date1904, accepted, acceptance, outcome, written }: Found): CollectJson {
  const taken = new Set((accepted ? acceptance.rows : []).map(({ file, row }) => `${file} ${row}`));
  const { acceptedBy: by, receivedOn } = acceptance;
  return {
    files: collectionJson(collection, (file, row) => taken.has(`${file} ${row}`), date1904),
    accepted: accepted?.collectionId
      ? {
          collection: accepted.collectionId,
          by,
          receivedOn,
          added: accepted.added,
          changed: accepted.changed,
          overwrittenFormulas: accepted.overwrittenFormulas,
        }
      : null,
    copies: outcome && { made: written, without: outcome.without },
  };
}
