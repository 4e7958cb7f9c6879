import { foldName } from '../../values/names';
import { error, warning, type Issue } from '../../register/issue';
import type { CellChange } from '../collection';
import type { ReadForm, ReadRow, ReadValue } from '../readForm';
import { changeOf, isIssue, type CellToChange } from './changeOf';
import type { Against, Draft } from './draft';
import type { Ground } from './ground';
import { registerValue, type RegisterRow, type RegisterRows } from './registerRows';
import { hasError, returnIssue } from './returnIssue';
import { sameValue } from './sameValue';
import type { Sender } from './senders';

/** What may be wrong with a row that the form was sent with. */
export const earlierIssues = {
  notTheirs: error('identifier-not-theirs'),
  answerAgainstCells: warning('answer-against-cells'),
};

/**
 * With what a row is in conflict whose cells the register has changed since the form was made, to other values than its
 * sender.
 */
const CHANGED_SINCE: Against = { of: 'register', where: 'the register, changed since the form was made' };

/**
 * With what a row is in conflict that is confirmed or withdrawn and has other entries all the same, or is amended and has
 * none: nobody knows which is meant.
 */
const ITS_ANSWER: Against = { of: 'answer', where: 'its own answer' };

/** The earlier rows of a form as it was sent, by their folded identifiers; null where the file no longer says it. */
export type AsSent = ReadonlyMap<string, ReadonlyMap<string, ReadValue>> | null;

export const asSentOf = ({ asSent }: ReadForm): AsSent =>
  asSent && new Map([...asSent].map(([id, values]) => [foldName(id), values]));

interface Compared {
  readonly toChange: readonly CellToChange[];
  readonly inConflict: boolean;
  /** Whether the sender changed a cell; null where the file does not say how it was sent. */
  readonly touched: boolean | null;
}

/**
 * Compares a row that the form had when it was sent with the register's row, three ways: a cell that its sender left as
 * it was is no change, even where the register has changed it since; one that both changed to different values is a
 * conflict.
 * @param sender whose form it is
 */
export function compareEarlier(
  ground: Ground,
  rows: RegisterRows,
  sender: Sender,
  { file, asSent, row }: { readonly file: string; readonly asSent: AsSent; readonly row: ReadRow },
): Draft {
  const draft = { file, kind: sender.kind, row, id: row.id ?? '', changes: [], against: [], issues: row.issues };
  const registered = rows.byId.get(foldName(draft.id));
  if (!registered || !ground.senders.isOf(registered, sender))
    return { ...draft, outcome: 'rejected', issues: [...row.issues, notTheirs(rows, sender, row, registered)] };
  const sent = asSent?.get(foldName(draft.id)) ?? null;
  return compareWith(ground, rows, { ...draft, id: registered.id }, { registered, sent, since: CHANGED_SINCE });
}

/** A row of the register, and what its sender is known to have said of it. */
export interface Before {
  readonly registered: RegisterRow;
  /** null where nobody knows. */
  readonly sent: ReadonlyMap<string, ReadValue> | null;
  /** With what the row is in conflict where the register has changed since. */
  readonly since: Against;
}

/** Compares a row with the register's row that it is about, three ways. */
export function compareWith(
  ground: Ground,
  rows: RegisterRows,
  known: Omit<Draft, 'outcome'>,
  { registered, sent, since }: Before,
): Draft {
  const { row } = known;
  if (hasError(row.issues)) return { ...known, outcome: 'rejected' };
  const compared = compareCells(rows, registered, row, sent);
  const { toChange, inConflict } = row.answer === 'withdrawn' ? withdrawing(rows, registered, row, sent) : compared;
  const ofAnswer = answerIssues(rows, row, compared);
  const issues: Issue[] = [...row.issues, ...ofAnswer];
  const changes: CellChange[] = [];
  for (const one of toChange.map((cell) => changeOf(ground, rows, cell)))
    if (isIssue(one)) issues.push(one);
    else changes.push(one);
  if (hasError(issues)) return { ...known, outcome: 'rejected', issues };
  if (changes.length === 0) return unchanged({ ...known, changes, issues }, ofAnswer);
  const against = [...(inConflict ? [since] : []), ...(ofAnswer.length > 0 ? [ITS_ANSWER] : [])];
  return { ...known, outcome: against.length > 0 ? 'conflict' : 'changed', changes, issues, against };
}

/** A row that changes nothing: confirmed, not answered, or answered as if something were amended. */
function unchanged(known: Omit<Draft, 'outcome'>, ofAnswer: readonly Issue[]): Draft {
  if (ofAnswer.length > 0) return { ...known, outcome: 'conflict', confirms: true, against: [ITS_ANSWER] };
  return { ...known, outcome: 'unchanged', ...(known.row.answer === 'confirmed' && { confirms: true }) };
}

function compareCells(
  rows: RegisterRows,
  before: RegisterRow,
  { values, row }: ReadRow,
  sent: ReadonlyMap<string, ReadValue> | null,
): Compared {
  const toChange: CellToChange[] = [];
  let inConflict = false;
  let touched = false;
  for (const [key, value] of values) {
    const column = rows.source.schema.columns[key]!;
    const base = sent?.get(key);
    if (base !== undefined && !sameValue(column, base, value)) touched = true;
    const now = registerValue(rows, before, key);
    if (sameValue(column, now, value) || sameValue(column, base, value)) continue;
    inConflict ||= base !== undefined && !sameValue(column, base, now);
    toChange.push({ key, value, before, row });
  }
  return { toChange, inConflict, touched: sent === null ? null : touched };
}

/** A row that is withdrawn changes its status, and nothing else. */
function withdrawing(
  rows: RegisterRows,
  before: RegisterRow,
  { row }: ReadRow,
  sent: ReadonlyMap<string, ReadValue> | null,
): Pick<Compared, 'toChange' | 'inConflict'> {
  const column = rows.source.schema.columns.status!;
  const now = registerValue(rows, before, 'status');
  if (sameValue(column, now, 'withdrawn')) return { toChange: [], inConflict: false };
  const base = sent?.get('status');
  return {
    toChange: [{ key: 'status', value: 'withdrawn', before, row }],
    inConflict: base !== undefined && !sameValue(column, base, now),
  };
}

/** What of an answer does not go with the cells. */
function answerIssues(rows: RegisterRows, { answer, row }: ReadRow, { toChange, touched }: Compared): Issue[] {
  const headers = toChange.map(({ key }) => rows.source.schema.columns[key]!.header);
  const others = headers.filter(
    (header) => answer !== 'withdrawn' || header !== rows.source.schema.columns.status!.header,
  );
  const at = { ...earlierIssues.answerAgainstCells, table: rows.source.schema.name, row };
  if ((answer === 'confirmed' || answer === 'withdrawn') && others.length > 0)
    return [
      returnIssue({
        ...at,
        found: { kind: 'answerAndEntries', answer, headers: others },
        wanted: { kind: answer === 'confirmed' ? 'answerAmended' : 'cellsAsTheyWere' },
      }),
    ];
  if (answer === 'amended' && touched === false)
    return [returnIssue({ ...at, found: { kind: 'amendedNothing' }, wanted: { kind: 'amendment' } })];
  return [];
}

function notTheirs(
  { source }: RegisterRows,
  { kind, name }: Sender,
  { id, row }: ReadRow,
  registered: RegisterRow | undefined,
): Issue {
  const header = source.schema.columns.id!.header;
  return returnIssue({
    ...earlierIssues.notTheirs,
    table: source.schema.name,
    row,
    column: header,
    found: registered ? { kind: 'ofAnother', id, form: kind } : { kind: 'notInRegister', id },
    wanted: { kind: 'identifierOf', header, party: name },
  });
}
