/** What went wrong, and what to do next. */
export interface ErrorWords {
  readonly title: string;
  readonly next: string;
}

const AGAIN = 'Nothing was changed. Try again in a moment.';
const RELOAD = 'Save the workbook, reload it, and open Pledgebook again.';

/** What is said of errors, in English: of those of Excel by what they mean, of our own by the name of their class. */
export const errors = {
  excel: {
    tooLarge: {
      title: 'That is more than Excel takes at once.',
      next: 'Nothing was changed. Try again with fewer sheets, or use Excel for Windows or Mac, which takes more than the web.',
    },
    busy: { title: 'Excel is busy or cannot be reached.', next: AGAIN },
    expired: { title: 'The connection of Pledgebook to this workbook has ended.', next: RELOAD },
    gone: {
      title:
        'Something that Pledgebook was using is no longer in the workbook: it was deleted or renamed meanwhile, perhaps by another person.',
      next: 'Nothing of yours was changed. Look at the register again, then repeat what you did.',
    },
    changedMeanwhile: {
      title: 'Another edit came in between.',
      next: 'Nothing was changed. Wait until other people have finished their edits, then try again.',
    },
    /**
     * Microsoft, TableRowCollection.deleteRowsAt: InsertDeleteConflict "if the table on which the method is called has
     * a filter applied".
     */
    filtered: {
      title: 'Rows cannot be added or deleted there: a filter of the table is on, or another edit came in between.',
      next: 'Clear the filter of the table (Data, Clear), wait until other people have finished their edits, then try again.',
    },
    oldExcel: {
      title: 'This Excel is too old for what was asked.',
      next: 'Update Excel, or open the workbook in Excel on the web.',
    },
    denied: {
      title:
        'Excel does not let Pledgebook change this: a sheet or the structure of the workbook is protected, or you may only read it.',
      next: 'Nothing was changed. Take the protection off (Review, Unprotect sheet or Protect workbook), or save a copy that you may edit, and try again.',
    },
    readOnly: {
      title: 'The workbook is open for reading only.',
      next: 'Nothing was changed. Choose Edit workbook, or save a copy, and try again.',
    },
    editing: {
      title: 'A cell is being edited.',
      next: 'Nothing was changed. Finish it with Enter, or leave it with Esc, and try again.',
    },
    unknown: {
      title: 'Something unexpected went wrong.',
      next: 'Try again. If it comes back, tell whoever installed Pledgebook for you the code and what you did.',
    },
    mergedRangeConflict: {
      title: 'Cells are merged where Pledgebook wants to write.',
      next: 'Nothing was changed. Unmerge them, and try again.',
    },
    itemAlreadyExists: {
      title: 'The workbook already has something of this name.',
      next: 'Nothing was changed. Rename it, and try again.',
    },
    nonBlankCellOffSheet: {
      title: 'There is no room for more rows.',
      next: 'Nothing was changed. Clear the cells below the table, and try again.',
    },
    // Also for names of a sheet while another workbook is in front: OfficeDev/office-js, issue 6365.
    invalidSelection: {
      title: 'The selection is not a cell, or another workbook is in front.',
      next: 'Nothing was changed. Keep this workbook in front, select one cell, and try again.',
    },
    unsupportedSheet: {
      title: 'This kind of sheet cannot be used.',
      next: 'Choose a worksheet with cells.',
    },
  },

  own: {
    AbortError: { title: 'Cancelled.', next: 'Nothing was changed.' },
    MissingTableError: {
      title: 'This workbook does not contain a register yet.',
      next: 'Insert the sample or blank tables, or show Pledgebook which of your tables are needs and pledges.',
    },
    NoSuchPlaceError: {
      title: 'The cell cannot be shown.',
      next: 'Look at the register again: the sheet was renamed, hidden or deleted.',
    },
    TableTakenError: {
      title: 'The workbook has tables of these names already.',
      next: 'Nothing was changed. Use a new workbook, or rename your tables.',
    },
    TableChangedError: {
      title: 'The table is not as it was, or has no room.',
      next: 'Nothing was changed. Look at the register again, and repeat what you did; where there was no room, clear the cells below the table first.',
    },
    TableFilteredError: {
      title: 'A filter is on, so that Excel could write into other rows than those meant.',
      next: 'Nothing was changed. Select a cell of what is filtered, clear the filter (Data, Clear), and repeat what you did.',
    },
    SettingError: {
      title: 'The setting does not take this value.',
      next: 'Nothing was changed. Enter a value as expected.',
    },
    NothingToRestoreError: {
      title: 'The earlier sheets were not kept, so that they cannot come back.',
      next: 'The present sheets stay. Refresh them when the register changes.',
    },
    LeftoverError: {
      title: 'Writing failed, and some unfinished sheets are left over.',
      next: 'The register is untouched. Run again, and they are cleared away.',
    },
    OldSheetsLeftError: {
      title: 'The new sheets are written, but some of the old ones are still there.',
      next: 'Run again, and they are cleared away.',
    },
    SheetsGoneError: {
      title: 'The new sheets are written, but somebody deleted some of them meanwhile.',
      next: 'Run again, and they are written anew.',
    },
    ScratchLeftError: {
      title: 'The check ended early, and some of what it had made could not be removed.',
      next: 'Your own sheets are untouched. Delete by hand the sheets whose names begin with "Pledgebook tries".',
    },
    StaleCollectionError: {
      title: 'The register was changed after the returns were compared with it.',
      next: 'Nothing was changed. Collect the files again, and accept what is then shown.',
    },
    RowsRefusedError: {
      title: 'Some of the rows cannot be accepted.',
      next: 'Nothing was changed. Of two rows in conflict choose one; rejected rows go back to their sender.',
    },
    UnfinishedAcceptanceError: {
      title: 'Writing failed half way, and Excel would not let it be taken back.',
      next: 'The Log says what was written. Undo this collection before you try again.',
    },
    NothingToUndoError: {
      title: 'There is no collection to undo.',
      next: 'Nothing was changed.',
    },
    UnknownPartyError: {
      title: 'The register does not know this donor or Member State.',
      next: 'Nothing was made. Choose one from the list, or add it to the register.',
    },
    NoIdentityError: {
      title: 'This register has no identifier of its own.',
      next: 'Nothing was made. Add the setting Register ID to the Settings table, with any text that no other register has.',
    },
    NoWorkerError: {
      title: 'The computation could not start in this window.',
      next: 'Close the pane, open it again and try once more. Where that does not help, the administrator must let the add-in use web workers.',
    },
    WorkbookFileError: {
      title: 'The file cannot be read as a workbook.',
      next: 'Open it in Excel, save it as an Excel workbook (.xlsx) without a password, and give that file.',
    },
    UnfinishedTablesError: {
      title: 'Writing failed, and some sheets are left over.',
      next: 'Repeat what you did: what is unfinished is cleared away.',
    },
    UnfinishedWriteError: {
      title: 'Writing failed, and Excel would not let all of it be put back.',
      next: 'Repeat what you did, or enter again what stood there before.',
    },
    UnfinishedUndoError: {
      title: 'Undoing stopped half way, and Excel would not let it be put back.',
      next: 'Undo this collection once more: it goes on where it stopped.',
    },
    CellsChangedError: {
      title: 'Somebody has changed cells that were to be written.',
      next: 'Nothing was changed. Look at the register again, and repeat what you did.',
    },
    WriteLostError: {
      title: 'Excel did not take what was written: a cell was being edited.',
      next: 'Nothing was changed. Finish the cell with Enter, or leave it with Esc, and repeat what you did.',
    },
    ColumnFilledError: {
      title: 'Excel fills the whole column of a table with a formula that belongs into one cell.',
      next: 'Nothing was changed. Switch this off (File, Options, Proofing, AutoCorrect Options, "Fill formulas in tables to create calculated columns"), and repeat what you did.',
    },
    NoOptimumError: {
      title: 'The best buys could not be found.',
      next: 'Nothing was changed. Choose another best-buy budget, and tell whoever installed Pledgebook for you which register this was.',
    },
  },
} as const satisfies Readonly<Record<'excel' | 'own', Readonly<Record<string, ErrorWords>>>>;
