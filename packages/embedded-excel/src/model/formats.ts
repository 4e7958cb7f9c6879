import type { Area } from './workbook';

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; names and values as the Excel JavaScript API spells them. Immutable and shared between cells. */
export interface CellFormat {
  /**
   * The number of the file's format that this one was made from: what the model does not know of it stays as it is
   * there.
   */
  readonly xf?: number;
  readonly numberFormat: string;
  /** "#RRGGBB", or "" for no fill. */
  readonly fill: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell's text was entered after an apostrophe, and would be taken for something else without it. */
  readonly quotePrefix: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** Where a conditional format or a validation came from; those of the file are kept as they stand there. */
export type Origin = 'file' | 'made';

/** As `Excel.ConditionalFormat` describes it. */
export interface ConditionalFormat {
  readonly id: string;
  /**
   * A conditional format of the file is `made` once its rule or looks are changed, or cells are taken out of it; it may
   * move and change its priority without.
   */
  origin: Origin;
  area: Area;
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /**
   * The rule in the API's own shape. ColorScale: `{ criteria: { minimum, midpoint?, maximum } }`. CellValue:
   * `{ rule: { operator, formula1, formula2? } }`. Custom: `{ rule: { formula } }`. DataBar: `{ positiveFormat,
   * negativeFormat, showDataBarOnly, barDirection, axisFormat, axisColor, lowerBoundRule, upperBoundRule }`.
   */
  rule: Record<string, unknown>;
  /** The format of cells that meet it: fill.color, font.color, font.bold. */
  format: { fill?: string; fontColor?: string; bold?: boolean };
  /** Where its rule stands in the file, as far as it came from there. */
  readonly inFile?: RuleInFile;
}

/** How a rule of a file is found in it again. */
export interface RuleInFile {
  /**
   * Its place among the rules of the sheet, from 0: among those that every version of Excel reads, or those that Excel
   * 2010 added.
   */
  readonly at: number;
  /** As the file counts it; a rule of several areas has one for all of them. */
  readonly priority: number;
  /** By which what Excel 2010 added to it refers to it; null where it has none. */
  readonly id: string | null;
  /** Whether it stands only among what Excel 2010 added. */
  readonly isLater: boolean;
}

/** As `Excel.DataValidation` describes it. */
export interface Validation {
  /** A validation of the file is `made` once its rule or its words are changed; its area may change without. */
  readonly origin: Origin;
  /**
   * Its place among those of the file, from 0: among those that every version of Excel reads, or those that Excel 2010
   * added.
   */
  readonly inFile?: { readonly at: number; readonly isLater: boolean };
  area: Area;
  /** `Excel.DataValidationRule`. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}
