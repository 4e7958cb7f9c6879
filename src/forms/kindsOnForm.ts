import type { ColumnKind, ValueOfKind } from '../register/schema/columns';
import { writtenInstalments, writtenYears } from '../register/schedule';
import { writtenPlaces } from '../register/writtenPlaces';
import { choiceWords } from '../words/choiceWords';
import type { FormWords } from '../words/formWords';
import { LONGEST_TEXT, type ChoiceList, type NameList } from './columns';
import type { ColumnOfForm } from './columnOfForm';
import type { FormCell } from './form';
import type { Shown } from './shown';

/** Lists that a drop-down offers, besides the words of choices. */
export type OfferedList = NameList | 'states' | 'currencies' | 'priorities';
export type ListName = OfferedList | ChoiceList;

/** What the cells of a column take. */
export type Takes =
  | { readonly what: 'text'; readonly longest: number }
  | { readonly what: 'one'; readonly of: ListName }
  /** Values of a list, apart by semicolons; others are asked about, and not refused. */
  | { readonly what: 'several'; readonly of: ListName }
  | { readonly what: 'yesNo' }
  | { readonly what: 'number'; readonly least?: number; readonly most?: number; readonly whole: boolean }
  | { readonly what: 'day' };

/** What is said of an entry that is refused. */
export type Alert = Exclude<keyof FormWords['alerts'], 'title'>;

/** What a form does with the columns of one kind. */
export interface KindOnForm<Value> {
  /** What a cell holds that is filled in. */
  readonly holds: 'text' | 'number' | 'day';
  readonly takes: (column: ColumnOfForm) => Takes;
  readonly alert: (column: ColumnOfForm) => Alert;
  /** What a cell shows of a value that the register has. */
  readonly shown: (value: Value, column: ColumnOfForm, shown: Shown) => FormCell;
}

/** How a name of a list is shown in the form's language. */
const NAMES: Readonly<Record<NameList, (name: string, shown: Shown) => string>> = {
  needs: (id) => id,
  regions: (region, shown) => shown.region(region),
  themes: (theme) => theme,
  modalities: (modality) => modality,
  categories: (category) => category,
};

const shownName = (name: string, { list }: ColumnOfForm, shown: Shown): string =>
  list === undefined || list === 'priorities' ? name : NAMES[list](name, shown);

/** Several values in one cell; read back at the semicolons. */
const together = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

const freeText = ({ longest = LONGEST_TEXT }: ColumnOfForm): Takes => ({ what: 'text', longest });

const TEXT: KindOnForm<string> = {
  holds: 'text',
  takes: (column) => (column.list === undefined ? freeText(column) : { what: 'one', of: column.list }),
  alert: ({ list }) => (list === undefined ? 'text' : 'choice'),
  shown: shownName,
};

const NUMBER: KindOnForm<number> = {
  holds: 'number',
  takes: ({ list, schema: { least, most, whole = false } }) =>
    list === undefined
      ? { what: 'number', ...(least !== undefined && { least }), ...(most !== undefined && { most }), whole }
      : { what: 'one', of: list },
  alert: ({ refusal }) => refusal ?? 'amount',
  shown: (value) => value,
};

/** Amounts by day or by year, as a text. */
const PARTS = { holds: 'text', takes: freeText, alert: (): Alert => 'text' } as const;

/** A part a line: cells are narrow. */
const linesOf = (text: string): string | null => (text === '' ? null : text.replaceAll('; ', '\n'));

const yesNoWord = (value: boolean, { words }: Shown): string => words.checks[value ? 'yes' : 'no'];

/** What a form does with each kind of column that the register's schema knows. */
const KINDS: { readonly [Kind in ColumnKind]: KindOnForm<ValueOfKind[Kind]> } = {
  identifier: TEXT,
  text: TEXT,
  any: {
    ...TEXT,
    shown: (value, column, shown) =>
      typeof value === 'boolean'
        ? yesNoWord(value, shown)
        : typeof value === 'string'
          ? shownName(value, column, shown)
          : value,
  },
  list: {
    holds: 'text',
    takes: (column) => (column.list === undefined ? freeText(column) : { what: 'several', of: column.list }),
    alert: ({ list }) => (list === undefined ? 'text' : 'several'),
    shown: (values, column, shown) => together(values.map((one) => shownName(one, column, shown))),
  },
  choice: {
    holds: 'text',
    takes: ({ words }) => ({ what: 'one', of: words! }),
    alert: () => 'choice',
    shown: (value, { words }, shown) => choiceWords(shown.words, words!)[value]!,
  },
  memberState: {
    holds: 'text',
    takes: () => ({ what: 'one', of: 'states' }),
    alert: () => 'choice',
    shown: (iso3, _, shown) => shown.state(iso3),
  },
  places: {
    holds: 'text',
    takes: () => ({ what: 'several', of: 'states' }),
    alert: () => 'several',
    shown: (places, _, shown) => (places.length === 0 ? null : writtenPlaces(places, shown.state, shown.region)),
  },
  instalments: { ...PARTS, shown: (parts) => linesOf(writtenInstalments(parts)) },
  years: { ...PARTS, shown: (parts) => linesOf(writtenYears(parts)) },
  amounts: { ...PARTS, shown: (amounts) => together(amounts.map(String)) },
  currency: {
    holds: 'text',
    takes: () => ({ what: 'one', of: 'currencies' }),
    alert: () => 'choice',
    shown: (code) => code,
  },
  amount: NUMBER,
  number: NUMBER,
  share: { ...NUMBER, alert: () => 'share' },
  year: { ...NUMBER, alert: () => 'year' },
  date: { holds: 'day', takes: () => ({ what: 'day' }), alert: () => 'date', shown: (day) => day },
  yesNo: {
    holds: 'text',
    takes: () => ({ what: 'yesNo' }),
    alert: () => 'choice',
    shown: (value, _, shown) => yesNoWord(value, shown),
  },
};

/** What a form does with columns of a kind. */
export const kindOnForm = (kind: ColumnKind): KindOnForm<never> => KINDS[kind];

/** What the cells of a column take. */
export const takenBy = (column: ColumnOfForm): Takes => kindOnForm(column.schema.kind).takes(column);

/** Whether cells of a kind are days. */
export const holdsDays = ({ kind }: { readonly kind: ColumnKind }): boolean => kindOnForm(kind).holds === 'day';

/**
 * What a cell shows of a value as the register's records have it.
 * @param value undefined and null where it has none
 */
export const shownValue = (value: unknown, column: ColumnOfForm, shown: Shown): FormCell =>
  value === undefined || value === null ? null : kindOnForm(column.schema.kind).shown(value as never, column, shown);
