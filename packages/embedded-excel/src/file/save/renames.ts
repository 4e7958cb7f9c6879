import { printSheetName } from '../../model/address';
import { withRenamedColumns, type ColumnNames } from '../../model/columnReferences';
import { sameName } from '../../model/findSheet';
import { replaceParts } from '../../model/formulaParts';
import { columnNames } from '../../model/tableHeaders';
import { namesTable } from '../../model/tableReferences';
import type { Workbook } from '../../model/workbook';
import { unescapeText } from '../open/plainText';
import type { PackageEditor } from '../package/packageEditor';
import { elementsIn, rootOf, type XmlNode } from '../xml/tree';
import { setAttributes } from './changedSheet/editElement';
import { storedName } from './sheet/tablePart';
import { hasChangedHeaders } from './sheetTables';
import { columnRenames } from './tableColumns';

interface Rename {
  readonly before: string;
  readonly now: string;
}

/** The columns of a table that have other names, with its part and the name that it has in the file. */
interface RenamedColumns {
  readonly part: string;
  readonly table: string;
  readonly names: ColumnNames;
}

/** The sheets, tables and columns of tables of a file that have another name now. */
export interface Renames {
  readonly sheets: readonly Rename[];
  readonly tables: readonly Rename[];
  readonly columns: readonly RenamedColumns[];
}

/** Finds what has another name than in the file; called before anything of it is written. */
export function renamesOf(editor: PackageEditor, { sheets }: Workbook): Renames {
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
  };
}

/** A formula with the new names in it. @param within the part that it stands in */
function followed(formula: string, { sheets, tables, columns }: Renames, within: string): string {
  const named = columns.reduce(
    (text, { part, table, names }) => withRenamedColumns(text, table, names, part === within),
    formula,
  );
  return replaceParts(named, (part) => {
    const table = tables.find(({ before }) => namesTable(part, before));
    if (table) return table.now + part.text.slice(table.before.length);
    if (part.kind !== 'reference' || part.sheet === null) return undefined;
    const sheet = sheets.find(({ before }) => sameName(before, part.sheet!));
    return sheet && `${printSheetName(sheet.now)}!${part.reference}`;
  });
}

/** The elements of parts of a kind, by the content type of these, that hold formulas. */
const FORMULAS: readonly (readonly [type: RegExp, names: readonly string[]])[] = [
  [/drawingml\.chart|chartex/i, ['f']],
  [/spreadsheetml\.table\+xml/i, ['calculatedColumnFormula', 'totalsRowFormula']],
];

/**
 * Lets what the model does not have follow the new names: charts of all kinds, formulas of tables' columns, and where pivot tables take their figures from.
 * Source: ECMA-376 part 1, 18.5.1.1 (calculatedColumnFormula), 18.5.1.7 (totalsRowFormula), 18.10.1.95 (worksheetSource).
 */
export function followRenames(editor: PackageEditor, renames: Renames): void {
  if (renames.sheets.length + renames.tables.length + renames.columns.length === 0) return;
  for (const part of editor.parts()) {
    const type = editor.contentType(part);
    const names = FORMULAS.find(([kind]) => kind.test(type))?.[1];
    if (names) editor.edit(part, (root) => names.map((name) => followIn(root, name, renames, part)).includes(true));
    else if (/pivotCacheDefinition/i.test(type)) editor.edit(part, (root) => followSource(root, renames));
  }
}

function followIn(root: XmlNode, name: string, renames: Renames, part: string): boolean {
  let isChanged = false;
  for (const element of Array.from(root.getElementsByTagNameNS('*', name))) {
    const text = element.textContent ?? '';
    const next = followed(text, renames, part);
    if (next === text) continue;
    element.textContent = next;
    isChanged = true;
  }
  return isChanged;
}

/** A source in another file has a relationship, and names sheets of that. */
function followSource(root: XmlNode, { sheets, tables }: Renames): boolean {
  let isChanged = false;
  const follow = (element: XmlNode, attribute: string, renamed: readonly Rename[]): void => {
    const told = element.getAttribute(attribute);
    const rename = told === null ? undefined : renamed.find(({ before }) => sameName(before, unescapeText(told)));
    if (!rename) return;
    setAttributes(element, { [attribute]: storedName(rename.now) });
    isChanged = true;
  };
  for (const cache of elementsIn(root, 'cacheSource'))
    for (const source of elementsIn(cache, 'worksheetSource')) {
      if (Array.from(source.attributes).some(({ localName }) => localName === 'id')) continue;
      follow(source, 'sheet', sheets);
      follow(source, 'name', tables);
    }
  return isChanged;
}
