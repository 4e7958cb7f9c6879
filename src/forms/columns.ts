import type { tables } from '../register/schema';
import type { Column } from '../register/schema/columns';

/** Lists of names of which a column of texts offers one, or several. */
export type NameList = 'needs' | 'regions' | 'themes' | 'modalities' | 'categories';

/** What a form says of a column besides the register's schema, which says what the column holds. */
export interface OnForm<Words extends string = string> {
  /**
   * Characters: of the column at least, of a word before it is broken at most, and of the column where the page has
   * room for more.
   */
  readonly width: readonly [least: number, most: number, drawnOut?: number];
  /** What the drop-down offers, where the kind of the column does not say it already. */
  readonly list?: NameList | 'priorities';
  /** Of a choice: which of the form's words stand for those of the register; the drop-down offers them. */
  readonly words?: Words;
  /** The words of the register that the drop-down leaves out. */
  readonly notOffered?: readonly string[];
  /** The column whose cell in the same row says which part of the list is offered. */
  readonly narrowedBy?: 'kind' | 'places' | 'needs';
  /** The column of years that the year of this one is not before. */
  readonly notBefore?: string;
  /** The column that says what a blank cell of this one means, in a row in kind without an amount (R4). */
  readonly impliedBy?: 'category';
  /** The least number that is taken, where the register takes less: corrections are entered in the register. */
  readonly least?: number;
  /** Characters that a text has at most; LONGEST_TEXT where it is not given. */
  readonly longest?: number;
  /** Identifiers, and amounts by day or year: 2026-01 is no date, and 2026: 40 no time. */
  readonly asTyped?: true;
  /** Texts of a list that are long; others stand in the middle. */
  readonly align?: 'Left';
  /** What is said of a number that is refused, where it is not what is said of amounts. */
  readonly refusal?: 'priority';
  /** Of what a blank cell means who sends the form: it need not be filled in, though every row of the register has it. */
  readonly blankIsSender?: true;
  /** The prompt, where it is not the one of the column's key. */
  readonly promptedBy?: 'placesOfNeed';
  /** Anything may be entered: the prompt does not help a sender to correct it. */
  readonly isRemark?: true;
}

/** Of a choice the words must be named; a list is one of texts, or of numbers. */
type OnFormOf<Value> = OnForm &
  ([Value] extends [number]
    ? { readonly list?: 'priorities' }
    : [Value] extends [string]
      ? string extends Value
        ? { readonly list?: NameList }
        : { readonly words: string; readonly notOffered?: readonly Value[] }
      : { readonly list?: NameList });

type ColumnsOf<Table extends keyof typeof tables> = {
  readonly [Key in keyof (typeof tables)[Table]['columns']]?: (typeof tables)[Table]['columns'][Key] extends Column<
    infer Value
  >
    ? OnFormOf<NonNullable<Value>>
    : never;
};

/**
 * The columns of each form, in their order: those of the register's table that its sender fills in, by their keys in
 * the schema. This table, and their words, are all that a form has to know of them.
 */
export const FORM_COLUMNS = {
  pledges: {
    pledgedOn: { width: [10.2, 10.2] },
    // Who withdraws a pledge says so by the answer.
    status: { width: [6, 13], words: 'statuses', notOffered: ['withdrawn'] },
    kind: { width: [5.5, 10], words: 'kinds' },
    currency: { width: [5.5, 10], impliedBy: 'category' },
    amount: { width: [12.6, 22], least: 0 },
    category: { width: [8, 10.5, 14], list: 'categories', narrowedBy: 'kind' },
    quantity: { width: [6.5, 12] },
    needs: { width: [6, 13], list: 'needs', narrowedBy: 'places', asTyped: true },
    places: { width: [8.5, 12, 15], narrowedBy: 'needs' },
    regions: { width: [8.5, 12.5, 15], list: 'regions', narrowedBy: 'needs' },
    themes: { width: [9, 12.5, 16], list: 'themes', narrowedBy: 'needs' },
    firstYear: { width: [5, 9] },
    lastYear: { width: [5, 9], notBefore: 'firstYear' },
    instalments: { width: [10, 12, 20], asTyped: true },
    condition: { width: [8.5, 11, 20] },
    notes: { width: [8.5, 11, 24], isRemark: true },
  },
  needs: {
    places: { width: [9, 12, 20], promptedBy: 'placesOfNeed', blankIsSender: true },
    title: { width: [30, 30, 46], longest: 250 },
    theme: { width: [13, 16, 22], list: 'themes', align: 'Left' },
    modality: { width: [11, 14, 20], list: 'modalities', align: 'Left' },
    priority: { width: [6, 10], list: 'priorities', refusal: 'priority' },
    currency: { width: [5.5, 10] },
    requirement: { width: [13, 22] },
    firstYear: { width: [5, 9] },
    lastYear: { width: [5, 9], notBefore: 'firstYear' },
    years: { width: [10, 12, 20], asTyped: true },
    inKindShare: { width: [7, 11] },
    requestedOn: { width: [10.2, 12] },
    notes: { width: [8.5, 11.5, 24], isRemark: true },
  },
} as const satisfies { readonly [Table in 'pledges' | 'needs']: ColumnsOf<Table> };

type Columns = typeof FORM_COLUMNS;

/** Donors fill in pledges, Member States fill in needs. */
export type FormKind = keyof Columns;

export type FormColumnKey = { [Form in keyof Columns]: keyof Columns[Form] }[keyof Columns];

type WordsOf<Entry> = Entry extends { readonly words: infer Words extends string } ? Words : never;

/** The words of forms that stand for those of a choice, and what its drop-down offers. */
export type ChoiceList = { [Form in keyof Columns]: WordsOf<Columns[Form][keyof Columns[Form]]> }[keyof Columns];

/** The column of what a row is worth. */
export const MONEY_COLUMN = { pledges: 'amount', needs: 'requirement' } as const satisfies Readonly<
  Record<FormKind, FormColumnKey>
>;

/** How many characters a cell of free text takes at most, where its column does not say it. */
export const LONGEST_TEXT = 1000;

/** The keys of a form's columns, in their order. */
export const formKeys = (kind: FormKind): FormColumnKey[] => Object.keys(FORM_COLUMNS[kind]) as FormColumnKey[];
