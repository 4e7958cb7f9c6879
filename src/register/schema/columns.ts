import type { GivenPlace } from '../places';
import type { DuePart, YearPart } from '../schedule';

/** What a cell of a column of each kind is read as. Dates are ISO days ("2020-12-31"). */
export interface ValueOfKind {
  readonly identifier: string;
  readonly text: string;
  readonly list: readonly string[];
  readonly choice: string;
  readonly memberState: string;
  readonly places: readonly GivenPlace[];
  readonly currency: string;
  readonly amount: number;
  readonly number: number;
  readonly share: number;
  readonly year: number;
  readonly date: string;
  readonly yesNo: boolean;
  readonly instalments: readonly DuePart[];
  readonly years: readonly YearPart[];
  readonly amounts: readonly number[];
  readonly any: string | number | boolean;
}

export type ColumnKind = keyof ValueOfKind;

/** One column of a register table: how it is found, what it may hold, and what it means. */
export interface Column<T> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly about: string;
  /** Other headers by which the column is known. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  /** What a blank cell means; undefined: nothing. */
  readonly fallback?: NonNullable<T>;
  /** The words that a choice allows, in the order in which they are offered. */
  readonly allowed?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** True where a number must be whole. */
  readonly whole?: boolean;
  /** True where a rule of the table says when the cell of a required column may be blank. */
  readonly blankByRule?: boolean;
  /** Of places: true where one that is not known stays, with a warning, so that an earmark does not come to mean more. */
  readonly keepsUnknown?: boolean;
  /** The table whose identifiers (or names) this column's values come from. */
  readonly refersTo?: string;
}

type Options = Partial<
  Pick<Column<unknown>, 'synonyms' | 'least' | 'most' | 'whole' | 'blankByRule' | 'keepsUnknown' | 'refersTo'>
>;

const column = <T>(kind: ColumnKind, header: string, about: string, options: Options = {}): Column<T | null> => ({
  header,
  kind,
  about,
  required: false,
  ...options,
  synonyms: options.synonyms ?? [],
});

/** Makes a column one that every row must fill. */
export const required = <T>(optional: Column<T | null>): Column<T> => ({ ...optional, required: true });

/** Gives a column the meaning of its blank cells. */
export const defaulting = <T>(fallback: NonNullable<T>, optional: Column<T | null>): Column<T> => ({
  ...optional,
  fallback,
});

/** What a row is known by; unique in its table. */
export const identifier = (header: string, about: string, options?: Options): Column<string> =>
  required(column<string>('identifier', header, about, options));

export const text = (header: string, about: string, options?: Options) =>
  column<string>('text', header, about, options);

/** Several texts in one cell, apart by semicolons. A blank cell is an empty list. */
export const list = (header: string, about: string, options?: Options) =>
  defaulting<readonly string[]>([], column<readonly string[]>('list', header, about, options));

export const choice = <const C extends string>(
  header: string,
  allowed: readonly C[],
  about: string,
  options?: Options,
): Column<C | null> => ({ ...column<C>('choice', header, about, options), allowed });

/** A Member State by name or ISO 3166 code; read as its ISO 3166 alpha-3 code. */
export const memberState = (header: string, about: string, options?: Options) =>
  column<string>('memberState', header, about, options);

/** One or several places: Member States, regions, groups of States, the whole world; a share may follow each. */
export const places = (header: string, about: string, options?: Options) =>
  column<readonly GivenPlace[]>('places', header, about, options);

/** An ISO 4217 code. */
export const currency = (header: string, about: string, options?: Options) =>
  column<string>('currency', header, about, options);

/** Money, never negative, in the currency of its row. */
export const amount = (header: string, about: string, options?: Options) =>
  column<number>('amount', header, about, { least: 0, ...options });

/** Money that may be below zero: a correction or a refund. */
export const signedAmount = (header: string, about: string, options?: Options) =>
  column<number>('amount', header, about, options);

export const number = (header: string, about: string, options?: Options) =>
  column<number>('number', header, about, options);

/** A share from 0 to 1; "45%" is 0.45. */
export const share = (header: string, about: string, options?: Options) =>
  column<number>('share', header, about, { least: 0, most: 1, ...options });

export const year = (header: string, about: string, options?: Options) =>
  column<number>('year', header, about, { least: 1945, most: 2200, whole: true, ...options });

/** A day; read as ISO text. */
export const date = (header: string, about: string, options?: Options) =>
  column<string>('date', header, about, options);

export const yesNo = (header: string, about: string, options?: Options) =>
  column<boolean>('yesNo', header, about, options);

/** Amounts by the day on which they fall due. A blank cell is none. */
export const instalments = (header: string, about: string, options?: Options) =>
  defaulting<readonly DuePart[]>([], column<readonly DuePart[]>('instalments', header, about, options));

/** Amounts by year. A blank cell is none. */
export const years = (header: string, about: string, options?: Options) =>
  defaulting<readonly YearPart[]>([], column<readonly YearPart[]>('years', header, about, options));

/** Several amounts, each above zero. A blank cell is none. */
export const amounts = (header: string, about: string, options?: Options) =>
  defaulting<readonly number[]>([], column<readonly number[]>('amounts', header, about, options));

/** A cell whose type depends on its row: the Value column of Settings. */
export const any = (header: string, about: string, options?: Options) =>
  column<string | number | boolean>('any', header, about, options);
