import { ICommandService, UniverInstanceType } from '@univerjs/core';
import type { HostedExcel } from 'embedded-excel/browser';
import { newGridStyles } from './data/gridStyles';
import { workbookData } from './data/workbookData';
import type { GridContext } from './gridContext';
import { createUniver } from './univer/createUniver';

/** Univer with a workbook in it, and what the parts of the grid share. */
export function newContext(container: HTMLElement, excel: HostedExcel): { context: GridContext; dispose: () => void } {
  const { univer, api } = createUniver(container);
  const injector = univer.__getInjector();
  const drawing = { styles: newGridStyles(), met: new Map() };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(excel.workbook, drawing));
  drawing.styles.takeNew();
  const face = api.getActiveWorkbook()!;
  const context: GridContext = {
    excel,
    container,
    api,
    injector,
    commands: injector.get(ICommandService),
    face,
    book: face.getWorkbook(),
    drawing,
    ours: false,
  };
  return { context, dispose: () => univer.dispose() };
}

/** What lies around the canvas on which the cells are drawn; null while there is none. */
export const canvasOf = ({ container }: GridContext): HTMLElement | null =>
  container.querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]')?.parentElement ?? null;
