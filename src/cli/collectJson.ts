import type { Acceptance, Accepted } from '../jobs/acceptReturns';
import type { EffectOfRows } from '../jobs/effectOfRows';
import type { CopiesMade } from '../jobs/markedCopies';
import { tellIssue, type IssueTold } from '../register/tellIssue';
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
    /** Rows that stay as they are, and are recorded as confirmed. */
    readonly confirmed: number;
    /** Formulas of the register in whose places entries were written. */
    readonly overwrittenFormulas: Accepted['overwrittenFormulas'];
  } | null;
  /** What accepting the rows does to the register's totals, in base currency; null where none is accepted. */
  readonly effect: JsonEffect | null;
  /** null without --copies. */
  readonly copies: {
    readonly made: readonly WrittenCopy[];
    readonly without: CopiesMade['without'];
  } | null;
}

/** An effect, for each total its figures before and after. */
interface JsonEffect extends Pick<EffectOfRows, 'baseCurrency' | 'figures'> {
  /** What is found wrong with the register then that is not now. */
  readonly issues: readonly IssueTold[];
}

/** What a collecting found and did. */
export interface Found {
  readonly collection: Collection;
  readonly date1904: boolean;
  /** null where nothing was to be written. */
  readonly accepted: Accepted | null;
  readonly acceptance: Acceptance;
  /** null where no row is accepted. */
  readonly effect: EffectOfRows | null;
  readonly outcome: CopiesMade | null;
  readonly written: readonly WrittenCopy[];
}

/** What `collect --json` prints. */
export function collectJson({
  collection,
  date1904,
  accepted,
  acceptance,
  effect,
  outcome,
  written,
}: Found): CollectJson {
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
          confirmed: accepted.confirmed,
          overwrittenFormulas: accepted.overwrittenFormulas,
        }
      : null,
    effect: effect && {
      baseCurrency: effect.baseCurrency,
      figures: effect.figures,
      issues: effect.issues.map(tellIssue),
    },
    copies: outcome && { made: written, without: outcome.without },
  };
}
