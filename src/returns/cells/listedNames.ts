import type { NameList } from '../../forms/columns';
import { listIssues } from '../../register/cells/readList';
import { readAs, unread, type CellReading } from '../../register/cells/reading';
import { error, type IssueKind } from '../../register/issue';
import { referenceIssues } from '../../register/resolveReferences';
import { foldName } from '../../values/names';
import type { Wanted } from '../../words/foundAndWanted';
import type { KnownNames } from '../returnContext';
import { formWord } from './formWord';
import { listValues } from './listValues';
import type { ReturnedCells, ReturnedColumn } from './returnedCells';

/** What may be wrong with a name that a list of the register should hold, beside what may be in a register. */
export const listedNameIssues = { need: error('need-not-listed'), category: error('category-not-listed') };

/** What the register knows of the names that a column may hold. */
interface Names {
  /** The name in the register's spelling; undefined where it does not know it. */
  readonly find: (name: string) => string | undefined;
  /** Null where nobody keeps the list: every name is taken as it stands. */
  readonly unknown: Unknown | null;
}

/** What is told of names that should be known, and are not. */
interface Unknown {
  readonly issue: IssueKind;
  /** What is wanted in place of one name, and of some among several. */
  readonly one: (unknown: string) => Wanted;
  readonly several: (unknown: readonly string[]) => Wanted;
}

const listedIn = (table: string, header: string, issue: IssueKind): Unknown => ({
  issue,
  one: () => ({ kind: 'oneListed', table }),
  several: (unknown) => ({ kind: 'listedInstead', header, table, unknown }),
});

const spelledIn =
  (names: KnownNames | null): Names['find'] =>
  (name) =>
    names?.get(foldName(name));

const UNCHECKED: Names = { find: () => undefined, unknown: null };

const NAMES: Readonly<Record<NameList, (cells: ReturnedCells) => Names>> = {
  needs: ({ context: { needs }, findNeed }) => ({
    find: findNeed,
    unknown: needs && listedIn('Needs', 'Need ID', listedNameIssues.need),
  }),
  regions: ({
    context: {
      places: { findRegion },
    },
    language,
  }) => ({
    find: (name) => findRegion(name) ?? findRegion(formWord('regions', name, language) ?? ''),
    unknown: {
      issue: referenceIssues.region,
      one: (unknown) => ({ kind: 'regionsInstead', unknown: [unknown] }),
      several: (unknown) => ({ kind: 'regionsInstead', unknown }),
    },
  }),
  themes: ({ context: { themes } }) => ({
    find: spelledIn(themes),
    unknown: themes && listedIn('Themes', 'Theme', referenceIssues.theme),
  }),
  modalities: () => UNCHECKED,
  categories: ({ context: { categories } }) => ({
    find: spelledIn(categories),
    unknown: categories && listedIn('InKindRates', 'Category', listedNameIssues.category),
  }),
};

const namesOf = ({ list }: ReturnedColumn, cells: ReturnedCells): Names =>
  list === undefined || list === 'priorities' ? UNCHECKED : NAMES[list](cells);

/** Reads a name in the register's spelling; as it stands, with a finding, where the register does not list it. */
export function readName(text: string, column: ReturnedColumn, cells: ReturnedCells): CellReading<string> {
  const { find, unknown } = namesOf(column, cells);
  const spelled = find(text);
  if (unknown === null || spelled !== undefined) return readAs(spelled ?? text);
  return { value: text, finding: { ...unknown.issue, wanted: unknown.one(text) } };
}

/** Reads several names, each in the register's spelling, or as it stands where it is not known. */
export function readNames(text: string, column: ReturnedColumn, cells: ReturnedCells): CellReading<readonly string[]> {
  const { find, unknown } = namesOf(column, cells);
  const names = listValues(text, (name) => unknown !== null && find(name) !== undefined);
  if (names.length === 0) return unread(listIssues.empty, { kind: 'values' });
  const value = [...new Set(names.map((name) => find(name) ?? name))];
  const others = names.filter((name) => find(name) === undefined);
  if (unknown === null || others.length === 0) return readAs(value);
  return { value, finding: { ...unknown.issue, wanted: unknown.several(others) } };
}
