import type { ColumnNames } from '../../../model/columnReferences';
import type { RowShift } from '../../../model/rowSpans';
import { columnNames } from '../../../model/tableHeaders';
import type { Workbook } from '../../../model/workbook';
import { unescapeText } from '../../open/plainText';
import type { PackageEditor } from '../../package/packageEditor';
import { rootOf } from '../../xml/tree';
import { hasChangedHeaders } from '../sheetTables';
import { columnRenames } from '../tableColumns';

export interface Rename {
  readonly before: string;
  readonly now: string;
}

/** The columns of a table that have other names, with its part and the name that it has in the file. */
interface RenamedColumns {
  readonly part: string;
  readonly table: string;
  readonly names: ColumnNames;
}

/** What of a file has another name or another place now. Sheets go by their names in the file. */
export interface FileChanges {
  readonly sheets: readonly Rename[];
  readonly tables: readonly Rename[];
  readonly columns: readonly RenamedColumns[];
  /** The sheets on which rows have moved. */
  readonly shifts: readonly { readonly sheet: string; readonly shifts: readonly RowShift[] }[];
}

export const isEmpty = ({ sheets, tables, columns, shifts }: FileChanges): boolean =>
  sheets.length + tables.length + columns.length + shifts.length === 0;

/** Finds what has another name or place than in the file; called before anything of it is written. */
export function fileChanges(editor: PackageEditor, { sheets }: Workbook): FileChanges {
  const changed = ({ before, now }: Rename): boolean => before !== now;
  const tableName = (part: string): string => {
    const root = rootOf(editor.tree(part));
    return unescapeText(root.getAttribute('displayName') ?? root.getAttribute('name') ?? '');
  };
  const changedTables = sheets
    .filter((sheet) => sheet.changed.has('tables') || hasChangedHeaders(sheet))
    .flatMap((sheet) =>
      sheet.tables.flatMap((table) => (table.part === undefined ? [] : [{ sheet, table, part: table.part }])),
    );
  return {
    sheets: sheets
      .flatMap(({ sourceName, name }) => (sourceName === null ? [] : [{ before: sourceName, now: name }]))
      .filter(changed),
    tables: changedTables.map(({ part, table }) => ({ before: tableName(part), now: table.name })).filter(changed),
    columns: changedTables
      .map(({ sheet, table, part }) => ({
        part,
        table: tableName(part),
        names: columnRenames(rootOf(editor.tree(part)), table, columnNames(sheet, table)),
      }))
      .filter(({ names }) => names.size > 0),
    shifts: sheets.flatMap(({ sourceName, shifts }) =>
      sourceName === null || shifts.length === 0 ? [] : [{ sheet: sourceName, shifts }],
    ),
  };
}
