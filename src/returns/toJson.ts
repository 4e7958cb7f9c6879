import type { WrittenThing } from '../words/english/phrases/ofReturns';
import { holdsDays } from '../forms/kindsOnForm';
import { serialToIso } from '../values/days';
import type { Issue } from '../register/issue';
import { tellIssue, type IssueTold } from '../register/tellIssue';
import type { CellValue } from '../register/rawTable';
import type { ColumnKind } from '../register/schema/columns';
import type { CellChange, CollectedFile, CollectedRow, Collection, EarlierAnswers } from './collection';

/** A cell that a row would change or fill; days as ISO text. */
export interface JsonChange {
  /** Header of the column in the schema. */
  readonly column: string;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
  /** The register's formula that it would replace. */
  readonly formula?: string;
}

export type JsonRow = Pick<CollectedRow, 'sheet' | 'row' | 'outcome' | 'answer' | 'against'> & {
  readonly issues: readonly IssueTold[];
  /** In the register; null for a row that would get none. */
  readonly id: string | null;
  readonly changes: readonly JsonChange[];
  /** Whether it was taken over into the register. */
  readonly accepted: boolean;
};

export type JsonFile = Pick<
  CollectedFile,
  'file' | 'status' | 'kind' | 'language' | 'sender' | 'reference' | 'sha256'
> & {
  /** null where there were no earlier rows. */
  readonly answers: EarlierAnswers | null;
  readonly issues: readonly IssueTold[];
  /** What its sender wrote where nothing is read. */
  readonly written: readonly WrittenThing[];
  readonly rows: readonly JsonRow[];
};

const writtenIn = (issues: readonly Issue[]): readonly WrittenThing[] =>
  issues.flatMap(({ found }) => (found.kind === 'writtenOutside' ? found.things : []));

/**
 * Returned files as `collect --json` prints them.
 * @param isAccepted whether the row was taken over, by the places of its file and of itself in the collection
 * @param date1904 of the register
 */
export const collectionJson = (
  { files }: Collection,
  isAccepted: (file: number, row: number) => boolean,
  date1904: boolean,
): JsonFile[] =>
  files.map(({ file, status, kind, language, sender, reference, sha256, rows, issues, answers }, place) => ({
    file,
    status,
    kind,
    language,
    sender,
    reference,
    sha256,
    answers: answers ?? null,
    rows: rows.map(({ sheet, row, id, outcome, answer, changes, against, issues: ofRow }, at) => ({
      sheet,
      row,
      id: id === '' ? null : id,
      outcome,
      answer,
      against,
      changes: changes.map((change) => jsonChange(change, date1904)),
      issues: ofRow.map(tellIssue),
      accepted: isAccepted(place, at),
    })),
    issues: issues.map(tellIssue),
    written: writtenIn(issues),
  }));

const jsonChange = ({ header, before, after, kind, formula }: CellChange, date1904: boolean): JsonChange => {
  const shown = (value: CellValue): CellValue | null => (value === '' ? null : dayOf(value, kind, date1904));
  return { column: header, before: shown(before), after: shown(after), ...(formula !== undefined && { formula }) };
};

/** A day of a cell as ISO text; anything else as it is. */
export const dayOf = (value: CellValue, kind: ColumnKind, date1904: boolean): CellValue =>
  holdsDays({ kind }) && typeof value === 'number' ? (serialToIso(value, date1904) ?? value) : value;
