/** What a workbook in the embedded Excel is opened or made for. */
export interface WorkbookOptions {
  /**
   * The identifier in the add-in's manifest, a GUID: the settings that a file keeps belong to an add-in
   * (`Office.context.document.settings`).
   */
  readonly addIn?: string;
  /** What a new workbook says that it was made by. */
  readonly author?: string;
}

/** Whose settings they are where nobody says: nobody else's. */
export const NO_ADD_IN = '00000000-0000-0000-0000-000000000000';

export const NO_AUTHOR = 'Embedded Excel';
