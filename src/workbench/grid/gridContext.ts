import type { ICommandService, Injector, Workbook as GridWorkbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { HostedExcel } from 'embedded-excel/browser';
import type { Sheet } from 'embedded-excel/model';
import type { Drawing } from './data/cellData';

/** What the parts of the grid share. */
export interface GridContext {
  readonly excel: HostedExcel;
  readonly container: HTMLElement;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Univer's workbook: its face for programs, and what stands behind it. */
  readonly face: FWorkbook;
  readonly book: GridWorkbook;
  readonly drawing: Drawing;
  /** Whether a change of the grid is ours: made to follow the workbook, and not by the person. */
  ours: boolean;
}

/** Does something to the grid that is not to come back as an act of the person. */
export function quietly(context: GridContext, work: () => void): void {
  const before = context.ours;
  context.ours = true;
  try {
    work();
  } finally {
    context.ours = before;
  }
}

/** Carries out a command of the grid's own on a sheet. */
export function change(context: GridContext, id: string, sheetId: string, params: object): void {
  const all = { unitId: context.book.getUnitId(), subUnitId: sheetId, ...params };
  quietly(context, () => void context.commands.syncExecuteCommand(id, all, { onlyLocal: true }));
}

export const sheetById = ({ excel }: GridContext, id: string): Sheet | undefined =>
  excel.workbook.sheets.find((sheet) => sheet.id === id);

export const shownSheet = (context: GridContext): Sheet => sheetById(context, context.excel.workbook.activeSheet)!;
