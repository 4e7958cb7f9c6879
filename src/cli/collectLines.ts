import type { Accepted } from '../jobs/acceptReturns';
import type { CopiesMade } from '../jobs/markedCopies';
import type { Issue } from '../register/issue';
import type { CellValue } from '../register/rawTable';
import {
  isAddition,
  OUTCOMES,
  type CellChange,
  type CollectedFile,
  type CollectedRow,
  type Collection,
  type EarlierAnswers,
  type FileStatus,
} from '../returns/collection';
import { dayOf } from '../returns/toJson';
import { whatIsWrong } from './issueLines';
import { printable } from './printable';

/**
 * What came back, in lines: of each file what it is, from whom, and how many of its rows are new, changed and so on;
 * below it what is wrong, and what would change, the old beside the new.
 * @param date1904 of the register
 */
export const collectLines = ({ files }: Collection, date1904: boolean): string =>
  files
    .map((file) =>
      linesOf(file, date1904)
        .map((line) => `${printable(line)}\n`)
        .join(''),
    )
    .join('');

/** Other files are listed as a whole, and not row by row. */
const COMPARED: ReadonlySet<FileStatus> = new Set(['ready', 'problems', 'older template']);

function linesOf(file: CollectedFile, date1904: boolean): string[] {
  const { file: name, status, sender, rows, issues, answers } = file;
  const counts = countsOf(rows);
  const head = [status, sender, counts].filter((part) => part !== null && part !== '');
  return [
    `${name}: ${head.join('; ')}`,
    ...(answers ? [`  ${answersLine(answers)}`] : []),
    ...issues.map((issue) => `  ${issueLine(issue, null)}`),
    ...(COMPARED.has(status) ? rows : []).flatMap((row) => rowLines(row, date1904).map((line) => `  ${line}`)),
  ];
}

/** "earlier rows: 2 confirmed, 3 without an answer, 1 not returned (P-014)". */
function answersLine({ confirmed, amended, withdrawn, unanswered, missing }: EarlierAnswers): string {
  const parts = [
    ...Object.entries({ confirmed, amended, withdrawn, 'without an answer': unanswered }),
    ['not returned', missing.length] as const,
  ];
  const told = parts.filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
  return `earlier rows: ${told.join(', ')}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`;
}

/** "2 new, 1 rejected". */
const countsOf = (rows: readonly CollectedRow[]): string =>
  OUTCOMES.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome === 'decision' ? 'to be decided' : outcome}`)
    .join(', ');

function rowLines(row: CollectedRow, date1904: boolean): string[] {
  const { sheet, row: number, id, outcome, against, changes, issues } = row;
  const place = `${sheet}, row ${number}`;
  const shown = (value: CellValue, { kind }: CellChange): string =>
    value === '' ? 'blank' : String(dayOf(value, kind, date1904));
  const lines = issues.map((issue) => issueLine(issue, place));
  if (outcome === 'duplicate')
    return [`duplicate  ${isAddition(row) || id === '' ? place : `${id} (${place})`}: of ${against}`, ...lines];
  const opposed = against === null ? '' : `: against ${against}`;
  const isToDecide = outcome === 'decision';
  if (isAddition(row))
    return [
      `${isToDecide ? 'to decide, new' : outcome}  ${id} (${place})${opposed}`,
      `  ${changes
        .filter(({ after }) => after !== id)
        .map((change) => `${change.header}: ${shown(change.after, change)}`)
        .join('; ')}`,
      ...lines,
    ];
  if (outcome !== 'changed' && outcome !== 'conflict' && outcome !== 'decision') return lines;
  return [
    `${isToDecide ? 'to decide, changed' : outcome}  ${id} (${place})${opposed}`,
    ...changes.map(
      (change) =>
        `  ${change.header}: ${shown(change.before, change)}${formulaOf(change)} -> ${shown(change.after, change)}`,
    ),
    ...lines,
  ];
}

const formulaOf = ({ formula }: CellChange): string => (formula === undefined ? '' : ` (the formula ${formula})`);

function issueLine(issue: Issue, place: string | null): string {
  const { severity, cell, row, column } = issue;
  const where = cell ?? place ?? (row === null ? null : `row ${row}`);
  const at = [where, column].filter((part) => part !== null).join(' ');
  return `${severity}  ${at === '' ? '' : `${at}: `}${whatIsWrong(issue)}`;
}

/** "3 files, 2 of them not ready. 4 new, 1 rejected." */
export function totalLine({ files }: Collection): string {
  const notReady = files.filter(({ status }) => status !== 'ready').length;
  const counts = countsOf(files.flatMap(({ rows }) => rows));
  const others =
    notReady === 0 ? '' : `, ${notReady === files.length ? 'none' : `${files.length - notReady}`} of them ready`;
  return `${counted(files.length, 'file')}${others}. ${counts === '' ? 'No rows' : counts}.\n`;
}

/**
 * What was written into the register, or that nothing was; and how many rows that are new or changed are left out.
 * @param accepted null without --out
 * @param rows how many were to be accepted
 */
export function acceptedLine(
  out: string | undefined,
  accepted: Accepted | null,
  rows: readonly { readonly file: number; readonly row: number }[],
  { files }: Collection,
): string {
  const taken = new Set(rows.map(({ file, row }) => `${file} ${row}`));
  const left = files
    .flatMap((file, at) => file.rows.filter((_, row) => !taken.has(`${at} ${row}`)))
    .filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
  const without = left === 0 ? '' : `Left out, though new or changed: ${counted(left, 'row')}.\n`;
  if (out === undefined || accepted === null)
    return `A dry run: nothing was taken over. With --out ${counted(rows.length, 'row')} would be.\n${without}`;
  const { collectionId, added, changed, confirmed, overwrittenFormulas } = accepted;
  const formulas = overwrittenFormulas
    .map(
      ({ cell, id, column, formula }) =>
        `${printable(`A formula was overwritten: ${cell} (${id}, ${column}) held ${formula}`)}\n`,
    )
    .join('');
  if (collectionId === null) return `Nothing was accepted; the register as it was: ${out}\n${without}`;
  return `Collection ${collectionId}: ${counted(added, 'row')} added, ${changed} changed, ${confirmed} confirmed, each recorded in the table Log: ${out}\n${formulas}${without}`;
}

export const copiesLines = (
  made: readonly { readonly file: string; readonly of: string }[],
  without: CopiesMade['without'],
): string =>
  [
    ...made.map(({ file, of }) => `A copy of ${of} to send back: ${file}`),
    ...without.map(({ file, why }) => `No copy of ${file}: ${why}`),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');

export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
