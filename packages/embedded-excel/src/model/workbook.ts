import type { ConditionalFormat, Validation } from './formats';
import type { Chart } from './chart';
import type { FunctionCalls } from './functionCalls';
import type { Grid } from './grid';
import type { ProtectionOptions } from './protectionOptions';
import type { RowShift } from './rowSpans';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A rectangle of cells; all indexes count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook in memory: what the embedded Excel answers from, and what is saved. */
export interface Workbook {
  /** The file it was opened from; null for a new one. What it holds and the model does not know is kept from here. */
  readonly source: Uint8Array | null;
  /** What kind of file that is; null for a new one. */
  facts: FileFacts | null;
  date1904: boolean;
  /** What the file says of itself. */
  properties: FileProperties;
  /** Sheets in tab order. */
  sheets: Sheet[];
  /** What else has a tab in the file that it was opened from, and stays there. */
  otherSheets: readonly OtherSheet[];
  names: Name[];
  /** The add-in whose document settings are kept, by the identifier in its manifest, in lower case. */
  readonly addIn: string;
  /** Document settings of the add-in, by key. */
  settings: Map<string, unknown>;
  /** Excel refuses to add, delete, rename, move or hide sheets while the structure is protected. */
  structureProtected: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** The file asks for all formulas to be computed when it is opened. Source: ECMA-376 part 1, 18.2.2 (calcPr). */
  fullCalcOnLoad: boolean;
  /** The sheet that is shown, by id. */
  activeSheet: string;
  /** The custom functions of the add-in, and the calls of them; null where there are none. */
  calls: FunctionCalls | null;
  /** Makes ids of sheets, tables, charts, ... that are never used twice. */
  nextId: number;
}

export interface FileFacts {
  /** By its content type, whatever its name says: a workbook or a template, each with macros or without. */
  readonly kind: 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
  /** In the strict form of Open XML (ISO/IEC 29500-1), which has other namespaces. */
  readonly strict: boolean;
  /** It has a digital signature, which any change makes void: saving takes it out. */
  readonly signed: boolean;
}

export interface FileProperties {
  /** The moment when it was made, as ISO text; null where the file does not say. */
  readonly created: string | null;
  readonly author: string;
  readonly title: string;
}

/** A tab that is no worksheet. Its name is taken as a worksheet's is. */
export interface OtherSheet {
  readonly name: string;
  /** A chart, a dialog or a macro sheet; a module of Excel 5 leaves a tab without a part ("none"). */
  readonly kind: 'chart' | 'dialog' | 'macro' | 'none' | 'unknown';
  readonly visibility: Visibility;
  /** Its place among all tabs of the file, from 0. */
  readonly place: number;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  /** Its name in the file it was opened from; null for a sheet made since. */
  readonly sourceName: string | null;
  visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rightToLeft: boolean;
  readonly grid: Grid;
  merges: Area[];
  /** Column index -> width in points. */
  columnWidths: Map<number, number>;
  /** Row index -> height in points. */
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  /** How many rows and columns stay in view; 0 for none. */
  frozen: { rows: number; columns: number };
  tables: Table[];
  charts: Chart[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  hyperlinks: Hyperlink[];
  /**
   * The filter over cells that are no table, as the file has it; it is neither set nor cleared here. Null where there
   * is none.
   */
  filter: SheetFilter | null;
  /** Names that belong to this sheet. */
  names: Name[];
  page: PageLayout;
  protected: boolean;
  /** What stays allowed while it is protected. */
  protection: ProtectionOptions;
  /**
   * How rows have moved since the file was opened, the first first: what the model does not have of the file moves so
   * when it is saved.
   */
  readonly shifts: RowShift[];
  /**
   * Whether the file has things on it that refer to cells and that the model does not have: small charts in cells,
   * icons with points, areas to consolidate.
   */
  hasOwnReferences: boolean;
  /**
   * What was changed in a sheet that came from the file, so that saving writes this and leaves the rest: layout,
   * tables, ...
   */
  readonly changed: Set<SheetPart>;
}

export type SheetPart =
  | 'view'
  | 'merges'
  | 'columns'
  | 'rows'
  | 'tables'
  | 'charts'
  | 'conditionalFormats'
  | 'validations'
  | 'hyperlinks'
  | 'names'
  | 'page'
  | 'protection';

export interface Name {
  name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Table {
  readonly id: number;
  /** The part of the file that it stands in; undefined for one made since. */
  readonly part?: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  /** The names of its columns that the file has for it, where it shows no headers. */
  readonly hiddenHeaders: readonly string[];
  showTotals: boolean;
  /** "TableStyleMedium2", or "" for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** Whether its filter has criteria. They stay in the file as they are: what would write the table anew is refused. */
  readonly isFiltered: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /**
   * By what its rows were sorted since the file was opened, nothing where that was cleared; undefined while it is as
   * the file says.
   */
  sorted?: readonly SortKey[] | undefined;
}

/** A column by which a table is sorted, counted from its first. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

export interface SheetFilter {
  /** Whether it has criteria. */
  readonly isFiltered: boolean;
}

export interface Hyperlink {
  area: Area;
  /** A place in this workbook ("'Sheet 1'!A1"), or else an address. */
  documentReference?: string;
  address?: string;
  screenTip?: string;
  /**
   * Its place among those of the sheet in the file, from 0; undefined for one made since. It may move and follow the
   * name of a sheet, and stays what it is in the file.
   */
  readonly inFile?: number;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** As Excel names it: "A4", "Letter", ... */
  paperSize: string;
  /** Either a scale in percent, or the pages to fit (0: as many as it takes). */
  zoom: { scale: number } | { pagesWide: number; pagesTall: number };
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** "1:5" as indexes from 0, inclusive; null for none. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  printArea: Area[];
  /** In Excel's codes: &P page, &N pages, &A sheet, &F file, &D date. */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** The first row of each page that begins where it was told to. */
  rowBreaks?: number[];
}
