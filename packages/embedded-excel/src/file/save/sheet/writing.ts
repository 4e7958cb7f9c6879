import type { CellFormat, ConditionalFormat } from '../../../model/formats';
import type { FunctionCalls } from '../../../model/functionCalls';
import type { Area } from '../../../model/workbook';

/** What writing a cell needs from the rest of the file. */
export interface CellWriting {
  /**
   * The number of a look in the file's styles (`cellXfs`). It is never asked for that of a cell which nobody has
   * formatted: this is 0.
   */
  readonly styleOf: (format: CellFormat) => number;
  /** The custom functions that formulas may call. */
  readonly calls: FunctionCalls | null;
}

/** What writing a whole sheet needs from the rest of the file. */
export interface SheetWriting extends CellWriting {
  /** The number of what a conditional format changes, in the file's styles (`dxfs`). */
  readonly differenceOf: (format: ConditionalFormat['format']) => number;
  /** The identifier of a data bar, "{...}": the same wherever it is asked for, and no other of the workbook has it. */
  readonly ruleId: (format: ConditionalFormat) => string;
  /**
   * Gives the sheet a relationship.
   * @param type in full: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
   * @param external whether the target lies outside the file
   * @returns its id
   */
  readonly relation: (type: string, target: string, external?: boolean) => string;
  /** Takes a relationship of the sheet away, by its id. */
  readonly forget: (id: string) => void;
  /**
   * Gives a formula of the sheet's part, which the model does not have, the names and places of now; null where all are
   * as they were.
   */
  readonly follow: ((formula: string) => string) | null;
  /** Whether it is the sheet that is shown. */
  readonly isActive: boolean;
  /** What is selected on it; undefined where nobody has selected anything. */
  readonly selection: Area | undefined;
  /** The id of the relationship to its drawing; null where it has none. */
  readonly drawing: string | null;
  /** The ids of the relationships to its tables. */
  readonly tables: readonly string[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
}
