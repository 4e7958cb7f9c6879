import { checkWritable, formatAt } from 'embedded-excel/model';
import type { CellEditor } from '../editor/cellEditor';
import { cellPlace } from '../editor/cellPlace';
import { editText } from '../editor/editText';
import type { Grid } from '../grid';
import type { GridContext } from '../gridContext';
import { selected } from '../select';

interface Done {
  /**
   * Enters a text into the cell that was edited; another may be active by then. Settled when it is there, or is not to
   * be.
   */
  readonly enter: Grid['enter'];
  moveOn: (down: number, right: number) => void;
}

/** What the text box has at first: what stands in the cell, nothing, or what was typed there before. */
export type StartOfEditing = 'content' | 'nothing' | { readonly typed: string };

/**
 * Opens the text box over the active cell; what is being typed just now follows what it has at first. Excel is in
 * cell-edit mode until what was typed is entered, or given up.
 * @throws ExcelRefusal AccessDenied where the cell is locked
 */
export function startEditing(
  context: GridContext,
  editor: CellEditor,
  canvas: HTMLElement | null,
  from: StartOfEditing,
  { enter, moveOn }: Done,
): void {
  const { sheet, row, column } = selected(context);
  const place = cellPlace(context.injector, context.book, row, column);
  if (!place || !canvas || editor.isOpen()) return;
  checkWritable(sheet, { row, column, rows: 1, columns: 1 });
  const box = canvas.getBoundingClientRect();
  const left = sheet.rightToLeft ? box.right - place.left - place.width : box.left + place.left;
  const before = editText(sheet, row, column, context.excel.workbook.date1904);
  const { font } = formatAt(sheet.grid, row, column);
  const endEdit = context.excel.beginEdit();
  const family = `${JSON.stringify(font.name)}, Carlito, sans-serif`;
  editor.open({
    text: from === 'content' ? before : from === 'nothing' ? '' : from.typed,
    place: { ...place, left, top: box.top + place.top },
    from: sheet.rightToLeft ? 'right' : 'left',
    font: `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${family}`,
    cancel: endEdit,
    commit: (text, key, back) => {
      if (text === before) endEdit();
      else void enter({ sheet, row, column }, text).finally(endEdit);
      const step = back ? -1 : 1;
      if (key === 'Enter') moveOn(step, 0);
      else if (key === 'Tab') moveOn(0, step);
    },
  });
}
