import type { Language } from '../words/languages';

/** A value in a report's cell; null is blank. Dates are ISO days in columns of kind date. */
export type ReportValue = string | number | null;

/** A ratio is money for one unit of something: it is printed with as many decimals as its size needs. */
export type ColumnFormat = 'text' | 'money' | 'percent' | 'number' | 'ratio' | 'date' | 'link';

/**
 * A live formula over the block's own cells: every row of a column has the same.
 * `[key]` names the cell of that column in the same row (in a total row's formula: of the total row); `[total:key]`
 * names the total row's cell of that column; `[above:key]` that column's cell in the row above; `[key where id=other]`
 * that column's cell in the row whose column `id` holds what column `other` holds in the same row. As in
 * `[requirement]-[covered]`, `IF([requirement]=0,"",[covered]/[requirement])` or `[gap]/[total:gap]`.
 */
export type Formula = string;

export interface ReportColumn {
  readonly key: string;
  readonly header: string;
  readonly format: ColumnFormat;
  /** Shown under the header: the currency, "share", ... */
  readonly unit?: string;
  /** In characters of the standard font: the most that its texts get before they are wrapped. */
  readonly width?: number;
  /** Where given, the sheet computes the column; the rows still carry its value, for previews and --json. */
  readonly formula?: Formula;
  /** What the total row holds: the sum of the column, a formula as above over the total row, or nothing. */
  readonly total?: 'sum' | { readonly formula: Formula };
  /** The printed total that the sum must equal; the check row shows the difference (R15). */
  readonly control?: number;
  /** How cells are made to be seen at a glance. */
  readonly shading?: 'bar' | 'scale' | 'gap';
}

/** A row's cells by column key. */
export type ReportRow = Readonly<Record<string, ReportValue>>;

/**
 * What the rows of a table are about, or the figures of a block: by it a figure is traced to the needs and pledges
 * behind it. A row says by its cell `of` which one it is about, of a theme and a region by the cells of these names;
 * which projects it is about, the table says by `projects`.
 */
export const SUBJECTS = [
  'totals',
  'need',
  'theme',
  'region',
  'themeAndRegion',
  'state',
  'modality',
  'year',
  'donor',
  'kind',
  'level',
  'strandedReason',
  'strandedPledge',
  'projects',
  'flexibleMoney',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface TableBlock {
  readonly type: 'table';
  /** Unique in its sheet; charts refer to it. */
  readonly id: string;
  /** Absent: its figures cannot be traced. */
  readonly about?: Subject;
  /** The identifiers of the projects behind each row; where there is one list alone, behind every row. */
  readonly projects?: readonly (readonly string[])[];
  readonly caption?: string;
  readonly columns: readonly ReportColumn[];
  /** A row may carry cells that no column shows: `of` is what it is about, by its key in the analysis. */
  readonly rows: readonly ReportRow[];
  /** The first cell of the total row; absent: no total row. */
  readonly totalLabel?: string;
  /** The first cell of the check row; absent: no check row. */
  readonly checkLabel?: string;
  /** Places of the rows that a reader looks for first. */
  readonly strongRows?: readonly number[];
  /** For cells of format link: the address in this workbook to which the cell of that row and column leads. */
  readonly links?: readonly { readonly row: number; readonly column: string; readonly to: string }[];
}

/** Headline figures: a label and a value each, with what the value is. */
export interface FiguresBlock {
  readonly type: 'figures';
  readonly id: string;
  /** Absent: its figures cannot be traced. */
  readonly about?: Subject;
  readonly caption?: string;
  readonly figures: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: ReportValue;
    readonly format: ColumnFormat;
    readonly unit?: string;
    /** `[key]` names the value of another figure of the block. */
    readonly formula?: Formula;
    readonly note?: string;
    /** A figure that a reader looks for first. */
    readonly strong?: boolean;
    /** A part of the figure above it. */
    readonly indent?: number;
  }[];
}

/** Two dimensions against each other; the cells are shaded by value. */
export interface HeatMapBlock {
  readonly type: 'heatMap';
  readonly id: string;
  readonly caption?: string;
  readonly rowHeader: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /**
   * The keys in the analysis that stand together in each row, and in each column; absent: its figures cannot be traced.
   */
  readonly rowKeys?: readonly (readonly string[])[];
  readonly columnKeys?: readonly (readonly string[])[];
  readonly format: ColumnFormat;
  readonly unit?: string;
  /** values[row][column]; null where there is nothing. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Adds a total column and a total row of live sums. */
  readonly totalLabel?: string;
  /** Low is good (a gap) or high is good (a coverage). */
  readonly good: 'low' | 'high';
}

export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  readonly title: string;
  /** A scatter chart has points, a curve lines, by the numbers of the column of its labels. */
  readonly kind: 'bar' | 'stackedBar' | 'column' | 'line' | 'scatter' | 'curve';
  /** The table block that it draws, the column of its labels (x), and those of its series. */
  readonly of: string;
  readonly labels: string;
  readonly series: readonly string[];
  readonly valueTitle: string;
  /** Of x, for a scatter chart or a curve. */
  readonly labelTitle?: string;
  /**
   * Of a scatter chart or a curve: runs of rows of the one column in `series`, each a series with a name of its own;
   * absent: all rows are one.
   */
  readonly parts?: readonly ChartPart[];
  /** Rows that it draws, from the first; absent: all. */
  readonly first?: number;
}

export interface ChartPart {
  readonly name: string;
  /** The place of its first row, from 0. */
  readonly from: number;
  readonly rows: number;
  /** Joined by a line, marked, or both. */
  readonly look: 'line' | 'points' | 'crosses' | 'both';
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly id: string;
  readonly caption?: string;
  readonly lines: readonly string[];
}

export type Block = TableBlock | FiguresBlock | HeatMapBlock | ChartBlock | ParagraphBlock;

export interface ReportSheet {
  /** Stable: marks the sheet in the workbook, whatever it is called there. */
  readonly id: string;
  /** The name of the worksheet, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** The header block below the title: session, as-of date, currency, how the sheet was made. */
  readonly header: readonly { readonly label: string; readonly value: ReportValue; readonly format: ColumnFormat }[];
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
}

/** The words of the report's language that belong to no block of a sheet. */
export interface ReportWords {
  /** Above the notes of a sheet. */
  readonly notes: string;
  /** The first cell of the row with the printed totals (R15). */
  readonly registerTotal: string;
  /** After a number of millions, as on the axis of a chart. */
  readonly millions: string;
  /** Between a label and its value, and between a caption and its unit. */
  readonly colon: string;
  readonly comma: string;
}

/** The session sheets as plain data: what is written to the workbook, previewed in the pane and printed as JSON. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
  readonly language: Language;
  readonly words: ReportWords;
  /** Decimals of money. */
  readonly decimals: number;
  /** Whether its texts run from right to left. */
  readonly rightToLeft: boolean;
}
