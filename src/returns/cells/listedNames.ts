import type { NameList } from '../../forms/columns';
import { readAs, unread, type CellReading, type Finding } from '../../register/cells/reading';
import { foldName } from '../../values/names';
import type { KnownNames } from '../returnContext';
import { formWord } from './formWord';
import { listValues } from './listValues';
import type { ReturnedCells, ReturnedColumn } from './returnedCells';

/** What the register knows of the names that a column may hold. */
interface Names {
  /** The name in the register's spelling; undefined where it does not know it. */
  readonly find: (name: string) => string | undefined;
  /** Whether a name that is not known is one that should be. */
  readonly checked: boolean;
  readonly code: Finding['code'];
  /** What is wanted of one name, and of several. */
  readonly wanted: { readonly one: string; readonly several: string };
}

const known = (
  names: KnownNames | null,
  find: Names['find'],
  code: Finding['code'],
  [table, about]: readonly [table: string, about: string],
): Names => ({
  find,
  checked: names !== null,
  code,
  wanted: { one: `one that ${table} lists`, several: `${about} that ${table} lists` },
});

const spelledIn =
  (names: KnownNames | null): Names['find'] =>
  (name) =>
    names?.get(foldName(name));

/** A list that nobody keeps: every name is taken as it stands. */
const UNCHECKED: Names = {
  find: () => undefined,
  checked: false,
  code: 'unknown-choice',
  wanted: { one: '', several: '' },
};

const NAMES: Readonly<Record<NameList, (cells: ReturnedCells) => Names>> = {
  needs: ({ context: { needs }, findNeed }) => known(needs, findNeed, 'need-not-listed', ['Needs', 'a Need ID']),
  regions: ({ context: { findRegion }, language }) => {
    const wanted = 'a region or group of States of the register';
    return {
      find: (name) => findRegion(name) ?? findRegion(formWord('regions', name, language) ?? ''),
      checked: true,
      code: 'unknown-region',
      wanted: { one: wanted, several: wanted },
    };
  },
  themes: ({ context: { themes } }) => known(themes, spelledIn(themes), 'unknown-theme', ['Themes', 'a Theme']),
  modalities: () => UNCHECKED,
  categories: ({ context: { categories } }) =>
    known(categories, spelledIn(categories), 'category-not-listed', ['InKindRates', 'a category']),
};

const namesOf = ({ list }: ReturnedColumn, cells: ReturnedCells): Names =>
  list === undefined || list === 'priorities' ? UNCHECKED : NAMES[list](cells);

/** Reads a name in the register's spelling; as it stands, with a finding, where the register does not list it. */
export function readName(text: string, column: ReturnedColumn, cells: ReturnedCells): CellReading<string> {
  const { find, checked, code, wanted } = namesOf(column, cells);
  const spelled = find(text);
  if (!checked || spelled !== undefined) return readAs(spelled ?? text);
  return { value: text, finding: { code, wanted: wanted.one } };
}

/** Reads several names, each in the register's spelling, or as it stands where it is not known. */
export function readNames(text: string, column: ReturnedColumn, cells: ReturnedCells): CellReading<readonly string[]> {
  const { find, checked, code, wanted } = namesOf(column, cells);
  const names = listValues(text, (name) => checked && find(name) !== undefined);
  if (names.length === 0) return unread('empty-list', 'values separated by semicolons, or a blank cell');
  const unknown = checked ? names.filter((name) => find(name) === undefined) : [];
  const value = [...new Set(names.map((name) => find(name) ?? name))];
  const finding: Finding = {
    code,
    wanted: `${wanted.several}, instead of ${unknown.join('; ')}; separate several with semicolons`,
  };
  return unknown.length === 0 ? readAs(value) : { value, finding };
}
