import type { ChoiceList } from '../../forms/columns';
import { CHOICE_LISTS } from '../../forms/columnOfForm';
import { ANSWERS, type Form, type FormLists } from '../../forms/form';
import type { ListName, OfferedList } from '../../forms/kindsOnForm';
import { isOffered, PRIORITIES } from '../../forms/offered';
import { fixedAddress, type Area } from '../../values/cellAddress';
import type { PlannedCell } from '../sheet/sheetPlan';

/**
 * What the columns of the hidden sheet hold, from row 2 on, below their keys; `none` holds nothing, for drop-downs that
 * offer nothing.
 */
export const LIST_KEYS = [
  'reference',
  'none',
  'answers',
  ...CHOICE_LISTS,
  'modalities',
  'priorities',
  'states',
  'regions',
  'themes',
  'currencies.code',
  'currencies.inBase',
  'categories.name',
  'categories.unit',
  'categories.currency',
  'categories.unitValue',
  'categories.inBase',
  'needs.id',
  'needs.title',
  'needs.state',
  'needs.region',
  'needs.theme',
  'needs.modality',
  'needs.priority',
  'needs.firstYear',
  'needs.lastYear',
  'needs.requirement',
  'needs.covered',
  'needs.gap',
  'titles.id',
  'titles.title',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

const FIRST_ROW = 2;

/** The cells of a list that a drop-down offers, and those that say of each open need what the list says of it. */
interface ListCells {
  readonly all: ListKey;
  /** null where a need says nothing of it. */
  readonly ofNeeds: ListKey | null;
}

const LIST_CELLS: Readonly<Record<OfferedList, ListCells>> = {
  needs: { all: 'needs.id', ofNeeds: 'needs.id' },
  states: { all: 'states', ofNeeds: 'needs.state' },
  regions: { all: 'regions', ofNeeds: 'needs.region' },
  themes: { all: 'themes', ofNeeds: 'needs.theme' },
  modalities: { all: 'modalities', ofNeeds: 'needs.modality' },
  priorities: { all: 'priorities', ofNeeds: 'needs.priority' },
  currencies: { all: 'currencies.code', ofNeeds: null },
  categories: { all: 'categories.name', ofNeeds: null },
};

/** Where what a drop-down offers stands among the lists. */
export const listCells = (list: ListName): ListCells =>
  isOffered(list) ? LIST_CELLS[list] : { all: list, ofNeeds: null };

/** Where each list stands on the hidden sheet. */
export interface ListPlaces {
  /** How many values a list has. */
  readonly count: (key: ListKey) => number;
  /** A list's cells, one blank cell where it is empty: "'Lists'!$H$2:$H$9". */
  readonly cells: (key: ListKey) => string;
  /** One cell of it, counted from 0: "'Lists'!$H$2". */
  readonly cell: (key: ListKey, index: number) => string;
}

/** A sheet's name as formulas have it, with its exclamation mark. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** Finds the lists of a form in formulas. */
export function listPlaces(form: Form): ListPlaces {
  const prefix = sheetPrefix(form.words.sheets.lists);
  const values = listValues(form);
  const count = (key: ListKey): number => values[key].length;
  const areaOf = (key: ListKey): Area => ({
    row: FIRST_ROW,
    column: LIST_KEYS.indexOf(key) + 1,
    rows: Math.max(1, count(key)),
    columns: 1,
  });
  return {
    count,
    cells: (key) => prefix + fixedAddress(areaOf(key)),
    cell: (key, index) => {
      const { row, column } = areaOf(key);
      return prefix + fixedAddress({ row: row + index, column, rows: 1, columns: 1 }).split(':')[0]!;
    },
  };
}

const texts = (values: readonly string[]): PlannedCell[] => values.map((text) => (text === '' ? null : { text }));

const choices = (lists: FormLists): Readonly<Record<ChoiceList, readonly PlannedCell[]>> =>
  Object.fromEntries(CHOICE_LISTS.map((list) => [list, texts(lists[list])])) as Record<ChoiceList, PlannedCell[]>;

/** What every list holds. */
export function listValues({ lists, reference, words }: Form): Readonly<Record<ListKey, readonly PlannedCell[]>> {
  const { currencies, categories, needs } = lists;
  const titled = [...needs, ...lists.otherNeeds];
  return {
    reference: texts([reference]),
    none: [],
    answers: texts(ANSWERS.map((answer) => words.answers[answer])),
    ...choices(lists),
    modalities: texts(lists.modalities),
    priorities: PRIORITIES,
    states: texts(lists.states),
    regions: texts(lists.regions),
    themes: texts(lists.themes),
    'currencies.code': texts(currencies.map(({ code }) => code)),
    'currencies.inBase': currencies.map(({ inBase }) => inBase),
    'categories.name': texts(categories.map(({ name }) => name)),
    'categories.unit': texts(categories.map(({ unit }) => unit)),
    'categories.currency': texts(categories.map(({ currency }) => currency)),
    'categories.unitValue': categories.map(({ unitValue }) => unitValue),
    'categories.inBase': categories.map(() => null),
    'needs.id': texts(needs.map(({ id }) => id)),
    'needs.title': texts(needs.map(({ title }) => title)),
    'needs.state': texts(needs.map(({ state }) => state)),
    'needs.region': texts(needs.map(({ region }) => region)),
    'needs.theme': texts(needs.map(({ theme }) => theme)),
    'needs.modality': texts(needs.map(({ modality }) => modality)),
    'needs.priority': needs.map(({ priority }) => priority),
    'needs.firstYear': needs.map(({ firstYear }) => firstYear),
    'needs.lastYear': needs.map(({ lastYear }) => lastYear),
    'needs.requirement': needs.map(({ requirement }) => requirement),
    'needs.covered': needs.map(({ covered }) => covered),
    'needs.gap': needs.map(({ gap }) => gap),
    'titles.id': texts(titled.map(({ id }) => id)),
    'titles.title': texts(titled.map(({ title }) => title)),
  };
}
