/**
 * Ways in which some Excel is known to be worse than documented. Each can be switched on for tests; numbers are issues
 * of OfficeDev/office-js.
 */
export interface Quirks {
  /**
   * A formula that is written into a table fills the other cells of its column where these are blank, or have one
   * formula throughout: Excel's AutoCorrect option "Fill formulas in tables to create calculated columns" (2093, 5909,
   * 6745).
   */
  readonly fillsColumns?: boolean;
  /**
   * Another workbook is in front: the names of a worksheet (6365), and what is selected (561, 5319), are refused with
   * InvalidSelection. Names of the workbook are not.
   */
  readonly isBehindAnother?: boolean;
  /** A chart sheet is shown, or several sheets are selected as a group: no sheet is the active one (2266, 2444). */
  readonly hasNoActiveSheet?: boolean;
  /** The sheet that is shown cannot be renamed by an add-in, as in Excel on the web (3218: "Invalid sheet"). */
  readonly keepsNameOfActiveSheet?: boolean;
  /**
   * A table whose rows were all deleted has a blank row for entry that counts as none; the first row that is added
   * takes its place.
   */
  readonly keepsInsertRow?: boolean;
}
