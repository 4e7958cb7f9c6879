import type { FormKind } from '../forms/form';
import type { Issue } from '../register/issue';
import type { CellValue } from '../register/rawTable';
import type { CollectedFile, CollectedRow, Collection, Outcome } from './collection';
import { betweenReturns } from './compare/betweenReturns';
import { asSentOf, compareEarlier } from './compare/compareEarlier';
import { rowTaken } from './compare/compareKnown';
import { compareNew, enteredIn, seenRows, withIdentifier, type SeenRows } from './compare/compareNew';
import { againstRow, type Draft } from './compare/draft';
import { earlierAnswers } from './compare/earlierAnswers';
import { fileStanding } from './compare/fileStanding';
import { groundOf, type Ground } from './compare/ground';
import { keyOf, knownRows } from './compare/knownRows';
import { nextIds } from './compare/nextIds';
import { nothingFilledIn } from './compare/nothingFilledIn';
import { oneRowTwice } from './compare/oneRowTwice';
import { withOwnPlaces } from './compare/ownPlaces';
import { cellOf } from './compare/registerRows';
import { hasError } from './compare/returnIssue';
import { identifiersReferredTo } from './compare/identifiersReferredTo';
import type { FileStanding } from './compare/standing';
import { decisionsOn } from './decide/decided';
import type { RegisterSide } from './registerSide';
import type { ReturnGiven } from './returnGiven';

const FIRST_IDS: Readonly<Record<FormKind, string>> = { pledges: 'P-', needs: 'N-' };

/**
 * Compares returned forms with the register, and with one another, in the order in which they were given; the same
 * returns to the same register always give the same. Nothing is written.
 */
export function compareReturns(side: RegisterSide, returns: readonly ReturnGiven[]): Collection {
  const ground = groundOf(side);
  const ids = identifiersFor(ground, returns);
  const seen = seenRows(ground);
  const firsts = new Map<string, number>();
  const standings = returns.map((given, index): FileStanding & { readonly first: number | null } => {
    const first = given.sha256 === '' ? undefined : firsts.get(given.sha256);
    if (first === undefined) firsts.set(given.sha256, index);
    return { ...fileStanding(ground, given, first === undefined ? null : returns[first]!.file), first: first ?? null };
  });
  const compared = returns.map((given, index) => draftsOf(ground, given, standings[index]!, seen));
  const once = new Map(zip(compared.flat(), oneRowTwice(compared.flat())));
  const judged = compared.map((ofFile) => ofFile.map((draft) => once.get(draft)!));
  const drafts = withIdentifiers(ground, judged, ids);
  const settled = new Map(zip(drafts.flat(), betweenReturns(drafts.flat())));
  const decide = decisionsOn(ground);
  const rows = drafts.map((ofFile, index) => {
    const ofReturn = ofFile.map((draft) => settled.get(draft)!);
    return decide(standings[index]!, ofReturn).map(rowOf);
  });
  return {
    files: returns.map((given, index) => {
      const standing = standings[index]!;
      const { first, compared: withRegister } = standing;
      if (first !== null) return fileOf(given, standing, asDuplicates(rows[first]!, returns[first]!.file), []);
      const further = withRegister ? nothingFilledIn(withRegister.form, drafts[index]!) : [];
      return fileOf(given, standing, rows[index]!, further);
    }),
  };
}

const zip = <T>(ones: readonly T[], others: readonly T[]): [T, T][] => ones.map((one, index) => [one, others[index]!]);

type Identifiers = Readonly<Record<FormKind, () => CellValue>>;

/**
 * No identifier is given that a returned row bears already, be it the register's or not, nor one that a row of another
 * table refers to: what is told there of a row that is gone is not told of a new one.
 */
function identifiersFor({ rows, side }: Ground, returns: readonly ReturnGiven[]): Identifiers {
  const inReturns = returns.flatMap(({ form }) => form?.rows.flatMap(({ id }) => id ?? []) ?? []);
  const of = (kind: FormKind): (() => CellValue) => {
    const source = rows[kind]?.source;
    return nextIds(source?.raw.rows.map((cells) => cellOf(source, cells, 'id')) ?? [], FIRST_IDS[kind], [
      ...inReturns,
      ...identifiersReferredTo(side, kind),
    ]);
  };
  return { pledges: of('pledges'), needs: of('needs') };
}

function draftsOf(
  ground: Ground,
  { file, sha256, form }: ReturnGiven,
  { status, compared, sender, first }: FileStanding & { readonly first: number | null },
  seen: SeenRows,
): Draft[] {
  if (!form || first !== null) return [];
  const { kind } = form.reference;
  if (!compared || !sender) {
    const waits = status === 'unknown sender';
    return form.rows.map((row) => notCompared({ file, kind, row, waits: waits && !hasError(row.issues) }));
  }
  const asSent = asSentOf(form);
  const rows = form.rows.map((row) => withOwnPlaces(sender, row));
  const fresh = rows.filter(({ id }) => id === null);
  const entered = new Map(fresh.map((row) => [row, enteredIn(ground, compared.rows, sender, row)]));
  const known = knownRows(
    ground.takenFrom(sender),
    { sha256, form: { ...form, rows } },
    [...entered.values()],
    (taken) => rowTaken(ground, compared.rows, sender, taken) !== undefined,
  );
  const drafts = rows.map((row) => {
    if (row.id !== null) return compareEarlier(ground, compared.rows, sender, { file, asSent, row });
    const given = { file, key: keyOf(form, row), entered: entered.get(row)!, known: known.get(row), seen };
    const draft = compareNew(ground, compared.rows, sender, given);
    if (draft.outcome === 'new') seen.add(sender, row, againstRow(draft));
    return draft;
  });
  return ground.withoutKnownConfirmations(sha256, drafts);
}

/**
 * Gives new rows their identifiers, and after them those in conflict and duplicates: where none of these is accepted
 * there is no gap. Rows in conflict over one row have one, as only one of them can be taken over.
 */
function withIdentifiers({ rows }: Ground, drafts: readonly Draft[][], ids: Identifiers): Draft[][] {
  const ofRow = new Map<string, CellValue>();
  const idFor = ({ kind, key, outcome }: Draft): CellValue => {
    if (outcome !== 'conflict') return ids[kind]();
    const row = `${kind} ${key}`;
    const id = ofRow.get(row) ?? ids[kind]();
    ofRow.set(row, id);
    return id;
  };
  const given = (outcome: Draft['outcome'], those: readonly Draft[][]): Draft[][] =>
    those.map((ofFile) =>
      ofFile.map((draft) =>
        draft.outcome === outcome && draft.row.id === null && draft.id === '' && draft.changes.length > 0
          ? withIdentifier(draft, rows[draft.kind]!, idFor(draft))
          : draft,
      ),
    );
  return given('duplicate', given('conflict', given('new', drafts)));
}

/** A row of a file that cannot be compared: it waits until somebody says whose it is, or is rejected. */
const notCompared = ({ waits, ...of }: Pick<Draft, 'file' | 'kind' | 'row'> & { readonly waits: boolean }): Draft => ({
  ...of,
  id: of.row.id ?? '',
  outcome: waits ? 'decision' : 'rejected',
  changes: [],
  against: [],
  issues: of.row.issues,
});

const rowOf = ({ row, id, outcome, key, taken, changes, confirms, against, issues }: Draft): CollectedRow => ({
  sheet: row.sheet,
  row: row.row,
  id,
  outcome,
  ...(key !== undefined && { key }),
  ...(taken !== undefined && { taken }),
  answer: row.answer,
  changes,
  ...(confirms && { confirms }),
  against: against.length === 0 ? null : against.map(({ where }) => where).join('; '),
  conflictsWith: outcome === 'conflict' ? [...new Set(against.map(({ of }) => of))] : [],
  issues,
});

const asDuplicates = (rows: readonly CollectedRow[], file: string): CollectedRow[] =>
  rows.map(({ confirms: _, ...row }) => ({
    ...row,
    outcome: 'duplicate',
    changes: [],
    against: `${file}, ${row.sheet}, row ${row.row}`,
    conflictsWith: [],
    issues: [],
  }));

const IS_PROBLEM: ReadonlySet<Outcome> = new Set(['rejected', 'conflict', 'decision']);

function fileOf(
  { file, sha256, form, reference }: ReturnGiven,
  { status, sender, issues, mayBeOf }: FileStanding,
  rows: readonly CollectedRow[],
  further: readonly Issue[],
): CollectedFile {
  const all = [...issues, ...(status === 'duplicate file' ? [] : (form?.issues ?? [])), ...further];
  const answers = form && status !== 'duplicate file' ? earlierAnswers(form) : null;
  const hasProblems = hasError(all) || rows.some(({ outcome }) => IS_PROBLEM.has(outcome));
  return {
    file,
    sha256,
    status: status === 'ready' && hasProblems ? 'problems' : status,
    kind: reference?.kind ?? null,
    language: reference?.language ?? null,
    reference: form?.referenceText ?? null,
    sender: sender?.name ?? null,
    rows,
    issues: all,
    ...(answers && { answers }),
    ...(mayBeOf && { mayBeOf }),
  };
}
