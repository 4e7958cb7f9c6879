import type { Language } from '../words/languages';
import type { ChoiceList, FormColumnKey, FormKind } from './columns';
import type { ColumnOfForm } from './columnOfForm';
import type { FormWords } from '../words/formWords';

export type { FormKind };
export const FORM_KINDS = ['pledges', 'needs'] as const satisfies readonly FormKind[];

/** What its sender says of a row that the register has already. */
export const ANSWERS = ['confirmed', 'amended', 'withdrawn'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A cell as the form shows it: words in the form's language, days as ISO text where the column is one of dates. */
export type FormCell = string | number | null;

/** What can be wrong: a cell of a column, the answer, the row as a whole. */
export type ProblemPlace = FormColumnKey | 'answer' | 'row';

export interface FormRow {
  /** The identifier in the register; null for a row that is new. */
  readonly id: string | null;
  /** Of a new row that came back: by what it is known. Other new rows get theirs when the form is drawn. */
  readonly key?: string;
  readonly answer: Answer | null;
  /** What stands at the answer's place and is none: in a copy that goes back to its sender. */
  readonly foundAnswer?: string;
  readonly cells: Readonly<Partial<Record<FormColumnKey, FormCell>>>;
  /** What is wrong with cells, in the form's language: in a copy that goes back to its sender. */
  readonly problems: Readonly<Partial<Record<ProblemPlace, string>>>;
}

/** What may be entered into the cells of a column, and how a reader is told. */
export interface FormColumn extends ColumnOfForm {
  readonly header: string;
  /** Shown while a cell is selected: what is wanted. */
  readonly prompt: string;
  /** Shown when Excel refuses what was entered. */
  readonly alert: string;
  /** Every row that is filled in must have it. */
  readonly required: boolean;
}

/** A need that still wants money, as a donor chooses it. Amounts in base currency. */
export interface OpenNeed {
  readonly id: string;
  readonly title: string;
  /** In the form's language. */
  readonly state: string;
  readonly region: string;
  readonly theme: string;
  readonly modality: string;
  readonly priority: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly requirement: number;
  readonly covered: number;
  readonly gap: number;
}

export interface FormCurrency {
  readonly code: string;
  /** One unit of it in base currency, at the newest rate on or before the form's day (R1). */
  readonly inBase: number;
}

/** What goods and services are worth (R4). */
export interface FormCategory {
  readonly name: string;
  readonly unit: string;
  readonly currency: string;
  readonly unitValue: number;
}

/** What the drop-downs offer; words in the form's language, those of each choice among them. */
export interface FormLists extends Readonly<Record<ChoiceList, readonly string[]>> {
  /** Sorted by State, then identifier, so that those of one State stand together. */
  readonly needs: readonly OpenNeed[];
  /** Needs that earlier rows name and that are not open: not offered, but shown by their titles. */
  readonly otherNeeds: readonly Pick<OpenNeed, 'id' | 'title'>[];
  readonly states: readonly string[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly modalities: readonly string[];
  readonly currencies: readonly FormCurrency[];
  readonly categories: readonly FormCategory[];
}

/** A workbook for a donor or a Member State to fill in, as data. */
export interface Form {
  readonly kind: FormKind;
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** As formReference writes it; printed on every page. */
  readonly reference: string;
  /** Tells forms of one reference apart, so that their new rows are not taken for the same: the moment of its making. */
  readonly edition: string;
  /** The donor or Member State, as the form shows it. */
  readonly party: string;
  /**
   * The name of the programme, below the title of the form, as the register's settings have it; null where they have
   * none.
   */
  readonly programme: string | null;
  /** The register's session title; null where it has none. */
  readonly session: string | null;
  /** Where it is to be sent when it is filled in, and by which ISO day; null where the register's settings say nothing. */
  readonly returnAddress: string | null;
  readonly returnBy: string | null;
  /** ISO day on which the form was made. */
  readonly asOf: string;
  /** ISO day as of which the gaps of its open needs are: the register's reporting date. */
  readonly figuresAsOf: string;
  readonly baseCurrency: string;
  readonly words: FormWords;
  /** Those of both tables, in their order; a register that lacks a column has none of it on its forms. */
  readonly columns: readonly FormColumn[];
  /** What the register has of this donor or State, to confirm or amend. */
  readonly earlier: readonly FormRow[];
  /** `earlier` as it was sent; in a copy that goes back, `earlier` has what its sender entered. */
  readonly asSent: readonly FormRow[];
  /** New rows that are filled in already: in a copy that goes back. */
  readonly entered: readonly FormRow[];
  /** How many rows there are for what is new, those of `entered` among them. */
  readonly newRows: number;
  readonly lists: FormLists;
}
