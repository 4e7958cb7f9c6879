/** A cell as Excel's `Range.values` gives it; '' for a blank one, "#N/A" and the like for errors. */
export type CellValue = string | number | boolean;

/** An Excel table as it stands in the workbook, before anything is made of it. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  /** Row of the header on the worksheet, 1 for the first. */
  readonly headerRow: number;
  /** Column of the first header on the worksheet, 1 for A. */
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
  /** The rows of the body, without the total row; each as long as the headers. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** All Excel tables of a workbook, and what their serial dates count from. */
export interface RawWorkbook {
  readonly tables: readonly RawTable[];
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
}
