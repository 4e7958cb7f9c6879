import { LONGEST_TEXT, type FormColumnKey } from '../../forms/columns';
import { cellText } from '../../register/cells/cellText';
import { isErrorValue } from '../../register/cells/errorValue';
import { plainCharacters } from '../../register/cells/plainCharacters';
import { readChoice } from '../../register/cells/readChoice';
import { readCurrency } from '../../register/cells/readCurrency';
import { listIssues } from '../../register/cells/readList';
import { readStates } from '../../register/cells/readState';
import { cellIssues, readAs, unread, type CellReading, type Finding } from '../../register/cells/reading';
import { wantedOf } from '../../register/cells/wantedOf';
import { foldName } from '../../values/names';
import { error, warning, type IssueKind } from '../../register/issue';
import { referenceIssues } from '../../register/resolveReferences';
import type { Wanted } from '../../words/foundAndWanted';
import type { CellValue } from '../../register/rawTable';
import type { Column } from '../../register/schema/columns';
import type { Language } from '../../words/languages';
import type { ReadValue } from '../readForm';
import type { KnownNames, ReturnContext } from '../returnContext';
import { cleanText, inOneLine } from './cleanText';
import { formWord, type WordList } from './formWord';
import { listValues } from './listValues';
import { readLocalDate } from './localDate';
import { readLocalNumber } from './localNumber';
import { needFinder } from './needNamed';

/** What may be wrong with a cell of a form, beside what may be with one of a register. */
export const formCellIssues = {
  tooLong: error('text-too-long'),
  controlCharacter: warning('control-character'),
  needNotListed: error('need-not-listed'),
  categoryNotListed: error('category-not-listed'),
};

/** What reading the cells of a return depends on besides them. */
export interface ReturnedCells {
  readonly context: ReturnContext;
  readonly findNeed: (text: string) => string | undefined;
  readonly language: Language;
  readonly date1904: boolean;
}

export const returnedCells = (context: ReturnContext, language: Language, date1904: boolean): ReturnedCells => ({
  context,
  findNeed: needFinder(context.needs),
  language,
  date1904,
});

/**
 * What a cell is read as; undefined where it cannot be read. A value may have an error beside it: it could be read and
 * is not allowed.
 */
export interface FormCellReading {
  readonly value: ReadValue | undefined;
  readonly findings: readonly Finding[];
}

const WORDS: Readonly<Record<string, WordList>> = { answer: 'answers', kind: 'kinds', status: 'statuses' };
/** Of texts that the form does not limit itself. */
const LONGEST = 1000;
/** What a cell of Excel holds at most (Microsoft: "Excel specifications and limits"). */
const LONGEST_CELL = 32_767;

/**
 * Reads a cell that is not blank by the kind of its column, its words in any of the six languages.
 * @param key of the column: one of the form, or "answer"
 * @param currency of the cell's row; null where it has none
 */
export function readFormCell(
  cell: CellValue,
  key: string,
  column: Column<unknown>,
  cells: ReturnedCells,
  currency: string | null,
): FormCellReading {
  const { text, removed } = cleanText(cellText(cell));
  if (isErrorValue(text)) return readingOf(unread(cellIssues.errorValue, wantedOf(column)));
  const line = inOneLine(text);
  const longest = column.kind === 'text' ? (LONGEST_TEXT[key as FormColumnKey] ?? LONGEST) : LONGEST_CELL;
  const { value, findings } = readingOf(
    readClean(typeof cell === 'string' ? text : cell, key, column, cells, currency),
  );
  const ofText: Finding[] = [];
  if (line.length > longest) ofText.push({ ...formCellIssues.tooLong, wanted: { kind: 'shorterText', most: longest } });
  if (removed) ofText.push({ ...formCellIssues.controlCharacter, wanted: { kind: 'plainText' }, readAs: line });
  return { value, findings: [...ofText, ...findings] };
}

const readingOf = ({ value, finding }: CellReading<unknown>): FormCellReading => ({
  value: value as ReadValue | undefined,
  findings: finding === null ? [] : [finding],
});

function readClean(
  cell: CellValue,
  key: string,
  column: Column<unknown>,
  cells: ReturnedCells,
  currency: string | null,
): CellReading<unknown> {
  const { context, language, date1904 } = cells;
  const text = cellText(cell);
  const line = inOneLine(text);
  switch (column.kind) {
    case 'choice': {
      const word = formWord(WORDS[key]!, line, language);
      return word === undefined ? readChoice(line, column.allowed ?? []) : readAs(word);
    }
    case 'currency':
      return readCurrency(plainCharacters(line));
    case 'date':
      return readLocalDate(typeof cell === 'string' ? line : cell, date1904, language);
    case 'amount':
    case 'number':
    case 'share':
    case 'year':
      return readLocalNumber(typeof cell === 'string' ? line : cell, column, language, currency);
    case 'memberStates': {
      const { find } = context.states;
      return readStates(listValues(text, (name) => find(name) !== undefined).join(';') || text, find);
    }
    case 'list':
      return readNames(text, key, cells);
    default:
      if (column.refersTo === 'InKindRates')
        return readName(line, context.categories, formCellIssues.categoryNotListed, 'InKindRates');
      return column.refersTo === 'Themes'
        ? readName(line, context.themes, referenceIssues.theme, 'Themes')
        : readAs(line);
  }
}

/** A name in the register's spelling; as it stands, with a finding, where the register does not list it. */
function readName(text: string, known: KnownNames | null, issue: IssueKind, table: string): CellReading<string> {
  const spelled = known?.get(foldName(text));
  if (known === null || spelled !== undefined) return readAs(spelled ?? text);
  return { value: text, finding: { ...issue, wanted: { kind: 'oneListed', table } } };
}

interface Names {
  readonly find: (name: string) => string | undefined;
  readonly checked: boolean;
  readonly issue: IssueKind;
  readonly wanted: (unknown: readonly string[]) => Wanted;
}

function namesOf(key: string, { context, findNeed, language }: ReturnedCells): Names {
  const { needs, themes, findRegion } = context;
  switch (key) {
    case 'needs':
      return {
        find: findNeed,
        checked: needs !== null,
        issue: formCellIssues.needNotListed,
        wanted: (unknown) => ({ kind: 'listedInstead', header: 'Need ID', table: 'Needs', unknown }),
      };
    case 'regions': {
      const find = (name: string) => findRegion(name) ?? findRegion(formWord('regions', name, language) ?? '');
      const wanted = (unknown: readonly string[]): Wanted => ({ kind: 'regionsInstead', unknown });
      return { find, checked: true, issue: referenceIssues.region, wanted };
    }
    default: {
      const find = (name: string) => themes?.get(foldName(name));
      const wanted = (unknown: readonly string[]): Wanted => ({
        kind: 'listedInstead',
        header: 'Theme',
        table: 'Themes',
        unknown,
      });
      return { find, checked: themes !== null, issue: referenceIssues.theme, wanted };
    }
  }
}

/** Several names, each in the register's spelling, or as it stands where it is not known. */
function readNames(text: string, key: string, cells: ReturnedCells): CellReading<readonly string[]> {
  const { find, checked, issue, wanted } = namesOf(key, cells);
  const names = listValues(text, (name) => checked && find(name) !== undefined);
  if (names.length === 0) return unread(listIssues.empty, { kind: 'values' });
  const unknown = checked ? names.filter((name) => find(name) === undefined) : [];
  const value = [...new Set(names.map((name) => find(name) ?? name))];
  return unknown.length === 0 ? readAs(value) : { value, finding: { ...issue, wanted: wanted(unknown) } };
}
