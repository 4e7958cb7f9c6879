import { LONGEST_TEXT } from '../forms/columns';
import { plainCharacters } from '../register/cells/plainCharacters';
import { readAmounts } from '../register/cells/readAmounts';
import { readChoice } from '../register/cells/readChoice';
import { readCurrency } from '../register/cells/readCurrency';
import { readPlaces } from '../register/cells/readPlaces';
import { readInstalments, readYears, type PartReaders } from '../register/cells/readSchedule';
import { readState } from '../register/cells/readState';
import { readYesNo } from '../register/cells/readYesNo';
import { readAs, type CellReading } from '../register/cells/reading';
import type { CellValue } from '../register/rawTable';
import { writtenInstalments, writtenYears } from '../register/schedule';
import { writtenPlaces } from '../register/writtenPlaces';
import type { ColumnKind, ValueOfKind } from '../register/schema/columns';
import { isoToSerial } from '../values/days';
import { formWord } from './cells/formWord';
import { readName, readNames } from './cells/listedNames';
import { readLocalDate } from './cells/localDate';
import { readLocalNumber } from './cells/localNumber';
import type { ReturnedCells, ReturnedColumn } from './cells/returnedCells';
import type { RegisterSide } from './registerSide';

/** A cell that is to be read, without characters that nobody sees. */
export interface CellToRead {
  readonly cell: CellValue;
  /** As text, with its line ends, and in one line. */
  readonly text: string;
  readonly line: string;
  readonly column: ReturnedColumn;
  readonly cells: ReturnedCells;
  /** Of the cell's row; null where it has none. */
  readonly currency: string | null;
}

/** What is done with the cells of a kind of column when they come back. */
interface KindReturned<Value, Read = Value> {
  /** What a cell means, its words in any of the six languages. */
  readonly read: (given: CellToRead) => CellReading<Read>;
  /** A value as the register's cells hold it; null for a day that the register's date system does not reach. */
  readonly content: (value: Value, side: RegisterSide) => CellValue | null;
  /** Whether its texts are words to choose, in which letter case says nothing. */
  readonly isWord: boolean;
  /** Characters that a cell takes at most. */
  readonly longest: number;
}

/** What a cell of Excel holds at most (Microsoft: "Excel specifications and limits"). */
const LONGEST_CELL = 32_767;

const asItIs = (value: CellValue): CellValue => value;

const stateName = (iso3: string, { states }: RegisterSide): string => states.states.get(iso3)?.name ?? iso3;

const NUMBER: KindReturned<number> = {
  read: ({ cell, line, column, cells, currency }) =>
    readLocalNumber(typeof cell === 'string' ? line : cell, column.schema, cells.language, currency),
  content: asItIs,
  isWord: false,
  longest: LONGEST_CELL,
};

/** Days and amounts as they are typed in the language of the form. */
const localParts = ({ language, date1904 }: ReturnedCells, currency: string | null): PartReaders => ({
  day: (text) => readLocalDate(text, date1904, language),
  number: (text, column) => readLocalNumber(text, column, language, currency),
});

/** What is done with each kind of column that the register's schema knows. */
const KINDS: { readonly [Kind in ColumnKind]: KindReturned<ValueOfKind[Kind]> } = {
  identifier: { read: ({ line }) => readAs(line), content: asItIs, isWord: true, longest: LONGEST_CELL },
  text: {
    read: ({ line, column, cells }) => readName(line, column, cells),
    content: asItIs,
    isWord: false,
    longest: LONGEST_TEXT,
  },
  any: {
    read: ({ cell, line }) => readAs(typeof cell === 'string' ? line : cell),
    content: asItIs,
    isWord: false,
    longest: LONGEST_CELL,
  },
  list: {
    read: ({ text, column, cells }) => readNames(text, column, cells),
    content: (names) => names.join('; '),
    isWord: true,
    longest: LONGEST_CELL,
  },
  choice: {
    read: ({ line, column: { schema, words }, cells }) => {
      const word = formWord(words!, line, cells.language);
      return word === undefined ? readChoice(line, schema.allowed ?? []) : readAs(word);
    },
    content: asItIs,
    isWord: true,
    longest: LONGEST_CELL,
  },
  memberState: {
    read: ({ line, cells }) => readState(line, cells.context.states.find),
    content: stateName,
    isWord: true,
    longest: LONGEST_CELL,
  },
  places: {
    // Who fills in a form can correct an unknown place.
    read: ({ text, cells }) => readPlaces(text, cells.context.places),
    content: (places, side) => writtenPlaces(places, (iso3) => stateName(iso3, side)),
    isWord: true,
    longest: LONGEST_CELL,
  },
  instalments: {
    read: ({ text, cells, currency }) => readInstalments(text, localParts(cells, currency)),
    content: writtenInstalments,
    isWord: false,
    longest: LONGEST_TEXT,
  },
  years: {
    read: ({ text, cells, currency }) => readYears(text, localParts(cells, currency)),
    content: writtenYears,
    isWord: false,
    longest: LONGEST_TEXT,
  },
  amounts: {
    read: ({ cell, line }) => readAmounts(typeof cell === 'string' ? line : cell),
    content: (amounts) => amounts.join('; '),
    isWord: false,
    longest: LONGEST_TEXT,
  },
  currency: {
    read: ({ line }) => readCurrency(plainCharacters(line)),
    content: asItIs,
    isWord: true,
    longest: LONGEST_CELL,
  },
  amount: NUMBER,
  number: NUMBER,
  share: NUMBER,
  year: NUMBER,
  date: {
    read: ({ cell, line, cells }) =>
      readLocalDate(typeof cell === 'string' ? line : cell, cells.date1904, cells.language),
    content: (day, { date1904 }) => isoToSerial(day, date1904),
    isWord: false,
    longest: LONGEST_CELL,
  },
  yesNo: {
    read: ({ cell, line, cells }) => {
      const word = typeof cell === 'string' ? formWord('yesNo', line, cells.language) : undefined;
      return word === undefined ? readYesNo(typeof cell === 'string' ? line : cell) : readAs(word === 'yes');
    },
    content: asItIs,
    isWord: true,
    longest: LONGEST_CELL,
  },
};

/** What is done with the cells of a kind of column when they come back. */
export const kindReturned = (kind: ColumnKind): KindReturned<never, ValueOfKind[ColumnKind]> => KINDS[kind];
