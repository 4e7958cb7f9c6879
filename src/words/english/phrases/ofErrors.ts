/** Where a row of a returned file stands. */
interface Returned {
  readonly file: string;
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
}

interface Cell {
  readonly id: string;
  readonly header: string;
}

/** What was found where something could not be done. */
export const foundInErrors = {
  address: ({ address }: { readonly address: string }) => `"${address}"`,
  noSheet: ({ sheet }: { readonly sheet: string }) => `no sheet ${sheet}`,
  hiddenSheet: ({ sheet }: { readonly sheet: string }) => `the sheet ${sheet}, which is hidden`,
  tablesTaken: ({ tables }: { readonly tables: readonly string[] }) =>
    `the ${tables.length === 1 ? 'table' : 'tables'} ${tables.join(', ')}, which the workbook already has`,
  logWithout: ({ sheet, headers }: { readonly sheet: string; readonly headers: readonly string[] }) =>
    `a table Log on the sheet ${sheet} without the columns ${headers.join(', ')}`,
  noTableAdded: ({ table }: { readonly table: string }) => `no table ${table} after it was added`,
  noRoomBelow: ({ table }: { readonly table: string }) => `no blank cells below the table ${table}`,
  rowsOfTable: ({ table, rows }: { readonly table: string; readonly rows: number }) =>
    `${rows} rows in the table ${table}`,
  rowsAfterAdding: ({ table, rows }: { readonly table: string; readonly rows: number }) =>
    `${rows} rows in the table ${table} after rows were added`,
  otherRows: ({ table }: { readonly table: string }) =>
    `other rows in the table ${table} than before: it was sorted, or rows were deleted and added`,
  filteredTable: ({ table }: { readonly table: string }) => `a filter on the table ${table}`,
  filteredCells: ({ sheet }: { readonly sheet: string }) => `a filter on cells of the sheet ${sheet}, beside its table`,
  sheetsNotKept: ({ sheets }: { readonly sheets: readonly string[] }) =>
    `no copy of the sheets that stood there before (${sheets.join(', ')})`,
  sheetsLeft: ({ sheets }: { readonly sheets: readonly string[] }) =>
    `the sheets ${sheets.join(', ')}, which Excel would not let be removed`,
  sheetsDeleted: ({ sheets }: { readonly sheets: readonly string[] }) => `no more sheets ${sheets.join(', ')}`,
  tableSheets: ({ sheets }: { readonly sheets: readonly string[] }) =>
    `sheets that were made for this: ${inShort(sheets)}, which Excel would not let be removed`,
  notRemoved: ({ what }: { readonly what: readonly string[] }) => what.join('; '),
  stillWritten: ({ places }: { readonly places: readonly Place[] }) =>
    `what was written may still stand in ${inShort(places)}`,
  otherContent: ({ places }: { readonly places: readonly string[] }) => `something else in ${inShort(places)} by now`,
  notTaken: ({ places }: { readonly places: readonly string[] }) =>
    `something else than what was written in ${inShort(places)}`,
  columnsFilled: ({ columns }: { readonly columns: readonly string[] }) =>
    `the formula of one cell in the whole of ${columns.map((column) => `column ${column}`).join(', ')}`,
  writtenInPart: ({ collection, places }: InPart) => `collection ${collection} written in part: ${inShort(places)}`,
  undoneInPart: ({ collection, places }: InPart) => `collection ${collection} undone in part: ${inShort(places)}`,
  emptyLog: 'no collection in the Log',
  allUndone: 'a Log of which every collection is undone',
  undone: ({ collection }: { readonly collection: string }) => `the collection ${collection}, which is undone`,
  notInLog: ({ collection }: { readonly collection: string }) => `no collection ${collection} in the Log`,
  noTableOf: ({ table }: { readonly table: string }) => `no table ${table}`,
  noSuchRow: ({ table, id }: { readonly table: string; readonly id: string }) => `no row ${id} in the table ${table}`,
  changedCell: ({
    now,
    before,
    ...of
  }: Cell & { readonly now: string; readonly before: string; readonly in: Returned }) =>
    `${shown(now)} in ${of.header} of ${of.id}, which held ${shown(before)} (${returned(of.in)})`,
  changedFormula: ({ now, formula, header, id }: Cell & { readonly now: string | null; readonly formula: string }) =>
    `${now ?? 'a value'} in ${header} of ${id}, which held ${formula}`,
  identifierTaken: ({ id, table, ...of }: { readonly id: string; readonly table: string; readonly in: Returned }) =>
    `the identifier ${id} in the table ${table} already (${returned(of.in)})`,
  noReturnedRow: ({ file, row }: { readonly file: number; readonly row: number }) => `row ${row} of file ${file}`,
  waitingRow: ({ of }: { readonly of: Returned }) => `${returned(of)}, of which nobody knows whose it is`,
  rejectedRow: ({ of }: { readonly of: Returned }) => `${returned(of)}, which is rejected`,
  rowOfNoForm: ({ of }: { readonly of: Returned }) => `${returned(of)}, which is of no form`,
  rowsForOne: ({ rows, id }: { readonly rows: readonly Returned[]; readonly id: string }) =>
    `${rows.map(returned).join(' and ')}, both for ${id}`,
  donor: ({ name }: { readonly name: string }) => `no donor “${name}”`,
  state: ({ name }: { readonly name: string }) => `no Member State “${name}”`,
  noIdentity: 'a register without a Register ID, a day of creation and a session title',
  settingValue: ({ setting, value }: { readonly setting: string; readonly value: string }) =>
    `${value} for the setting ${setting}`,
  unknownSetting: ({ setting }: { readonly setting: string }) => `${setting}, which is no setting`,
};

/** What is wanted where something could not be done. */
export const wantedInErrors = {
  address: 'the address of a cell with its sheet, as Pledges!G12',
  sheetOfWorkbook: 'a sheet of this workbook',
  visibleSheet: 'a visible sheet: unhide it first',
  otherNames: 'a workbook without tables of these names',
  registerWithout: ({ table }: { readonly table: string }) => `a register without the table ${table}`,
  ownLog: 'a table Log as Pledgebook makes it, or none of this name',
  nobodyElse: 'a workbook that nobody else changes',
  room: ({ rows }: { readonly rows: number }) => `room for ${rows} more rows`,
  rowsBefore: ({ rows }: { readonly rows: number }) => `the ${rows} rows that it had before`,
  sameRows: 'the rows that it had before',
  rowsAlone: ({ rows }: { readonly rows: number }) => `${rows} rows: a table that nobody else changes`,
  columns: ({ headers }: { readonly headers: readonly string[] }) => `the columns ${headers.join(' and ')}`,
  noFilter: 'no filter on its sheet: select a cell of what is filtered and clear the filter (Data, Clear)',
  rememberedRun: 'sheets of a run that the workbook remembers',
  noLeftovers: 'none of them left',
  allSheets: 'all the sheets that were written',
  workbookBefore: 'a workbook as it was before',
  contentBefore: 'what stood there before',
  contentAsRead: 'what they held when they were read',
  nobodyEdits: 'cells that nobody edits while they are written',
  formulaInOneCell: 'an Excel that writes a formula into one cell',
  allOrNone: 'all of it, or none',
  acceptedReturns: 'a register with accepted returns',
  standingCollection: 'a collection that is not undone yet',
  registerAsCompared: 'the register as it was when the returns were compared; collect them again',
  formulaAsCompared: 'the formula that was there when the returns were compared; collect them again',
  rowsOfCollection: 'rows of files that are in the collection',
  rowsNotRejected: 'rows that are not rejected',
  rowsOfForms: 'rows of forms',
  oneInConflict: 'one of the rows that are in conflict',
  party: ({ of, near, such }: Party) => {
    const what = of === 'pledges' ? 'a donor of the register' : 'a Member State by name or ISO 3166 code';
    if (near.length > 0) return `${what}; the nearest: ${near.join(', ')}`;
    return such.length === 0 ? `${what}; it has none` : `${what}, such as ${such.join(', ')}`;
  },
  registerId: 'a text in the setting Register ID of the table Settings, that no other register has',
};

interface Party {
  readonly of: 'pledges' | 'needs';
  /** Known names that are like the one that was given. */
  readonly near: readonly string[];
  /** Some known names. */
  readonly such: readonly string[];
}

/** Where something was written: a cell or a sheet by its address or name, or rows of a table. */
export type Place = string | { readonly kind: 'deletedRows' | 'loggedRows'; readonly of: string };

interface InPart {
  readonly collection: string;
  readonly places: readonly Place[];
}

function placed(place: Place): string {
  if (typeof place === 'string') return place;
  return place.kind === 'deletedRows'
    ? `rows that were deleted from the table ${place.of}`
    : `the table Log: rows of collection ${place.of}, of which nothing is in the register`;
}

/** Cells of one sheet that are named. */
const SHOWN = 5;

/** The sheet of a cell; another place as it is. */
const sheetOf = (place: string): string => place.slice(0, place.lastIndexOf('!') + 1) || place;

/** Each sheet is named, and of its cells the first, and how many more. */
function inShort(places: readonly Place[]): string {
  const all = places.map(placed);
  return [...new Set(all.map(sheetOf))]
    .map((sheet) => all.filter((place) => sheetOf(place) === sheet))
    .map((some) =>
      some.length <= SHOWN ? some.join(', ') : `${some.slice(0, SHOWN).join(', ')} and ${some.length - SHOWN} more`,
    )
    .join('; ');
}

const shown = (value: string): string => (value === '' ? 'nothing' : `"${value}"`);

const returned = ({ file, sheet, row }: Returned): string => `${file}, ${sheet}, row ${row}`;
