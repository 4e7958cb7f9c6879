import { CustomCommandExecutionError } from '@univerjs/core';
import type { ICellData, ICommandInfo } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from '@univerjs/sheets';
import { areaBetween, checkUnprotected, setColumnWidth, setRowHeight, type Sheet } from 'embedded-excel/model';
import { areaOf, points } from '../data/sheetData';
import { followCells } from '../follow/followCells';
import { followLayout } from '../follow/followLayout';
import { sheetById, type GridContext } from '../gridContext';
import type { Entries } from './entries';

/** What the grid may change at the person's hand: it is taken over into the workbook. */
const TAKEN = new Set([SetRangeValuesMutation.id, SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id]);
/** What it changes by itself to draw: heights of rows that have none of their own. */
const DRAWING = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);

/** What was entered into a cell by a key, by filling or by clearing; null where only its look was changed. */
function inputOf(cell: ICellData | null): string | null {
  if (!cell) return '';
  if (!('v' in cell) && !('f' in cell) && !('p' in cell)) return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return String(cell.f ?? cell.v ?? text ?? '');
}

function takeCells(context: GridContext, sheet: Sheet, cellValue: object, entries: Entries): void {
  const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, ICellData | null>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      input: inputOf(cell),
    })),
  );
  if (cells.length === 0) return;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const area = areaBetween(least(rows), least(columns), most(rows), most(columns));
  const inputs = Array.from({ length: area.rows }, () => new Array<string | null>(area.columns).fill(null));
  for (const { row, column, input } of cells) inputs[row - area.row]![column - area.column] = input;
  // Looks are not the person's to change here: those of the workbook come back.
  followCells(context, sheet, area);
  if (cells.some(({ input }) => input !== null)) void entries.enter(sheet, area, inputs);
}

function takeSizes(context: GridContext, sheet: Sheet, { id, params }: Readonly<ICommandInfo>): void {
  try {
    checkUnprotected(sheet);
    if (id === SetWorksheetColWidthMutation.id) {
      const { ranges, colWidth } = params as ISetWorksheetColWidthMutationParams;
      for (const range of ranges)
        if (typeof colWidth === 'number') setColumnWidth(sheet, areaOf(range), points(colWidth));
    } else {
      const { ranges, rowHeight } = params as ISetWorksheetRowHeightMutationParams;
      for (const range of ranges)
        if (typeof rowHeight === 'number') setRowHeight(sheet, areaOf(range), points(rowHeight));
    }
  } finally {
    followLayout(context, sheet);
  }
}

/**
 * Takes what the person does in the grid itself over into the workbook: clearing and filling cells, dragging the edges
 * of columns and rows. Everything else that would change the grid alone is refused, so that it never shows what the
 * workbook does not hold.
 */
export function takeGridChanges(context: GridContext, entries: Entries, trouble: (error: unknown) => void): void {
  context.commands.beforeCommandExecuted(({ id }) => {
    if (context.ours || !id.startsWith('sheet.mutation.') || TAKEN.has(id) || DRAWING.has(id)) return;
    trouble(new Error('The workbench does not do this; it changes values, formulas, widths and heights.'));
    throw new CustomCommandExecutionError(id);
  });
  context.commands.onCommandExecuted((command, options) => {
    if (context.ours || options?.fromFormula || !TAKEN.has(command.id)) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = sheetById(context, subUnitId);
    if (!sheet) return;
    try {
      if (command.id === SetRangeValuesMutation.id) takeCells(context, sheet, cellValue ?? {}, entries);
      else takeSizes(context, sheet, command);
    } catch (error) {
      trouble(error);
    }
  });
}
