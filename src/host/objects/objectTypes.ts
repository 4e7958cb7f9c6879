import type { ObjectTypes } from '../protocol/hostObject';
import { application } from './application';
import { functionResult, functions } from './functions';
import { namedItem } from './namedItem';
import { namedItemCollection } from './names';
import { range } from './range';
import { table } from './table';
import { tableColumn, tableColumnCollection, tableRowCollection } from './tableColumns';
import { tableCollection } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every kind of object that the embedded Excel serves. */
export const OBJECT_TYPES: ObjectTypes = {
  Workbook: workbook,
  Application: application,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  Range: range,
};
