import type { HostedExcel } from 'embedded-excel/browser';
import { checkWritable, intersection, usedArea } from 'embedded-excel/model';
import type { CellEditor } from '../editor/cellEditor';
import { swapArrows, swapWheel } from '../rightToLeft';
import type { Selected } from '../select';
import { copyCells, pastedCells } from './clipboard';
import type { Entries } from './entries';

interface Acts {
  readonly excel: HostedExcel;
  readonly editor: CellEditor;
  entries: () => Entries;
  edit: (from: 'content' | 'nothing') => void;
  /**
   * Opens the list of the active cell: the entries that it takes, or the ways to sort its table. @returns whether it
   * has one
   */
  openList: () => boolean;
  selected: () => Selected;
  trouble: (error: unknown) => void;
}

/** Blanks the cells of a selection that hold something. @throws ExcelRefusal AccessDenied */
function clear({ sheet, area }: Selected, entries: Entries): void {
  checkWritable(sheet, area);
  const used = usedArea(sheet.grid, true);
  const cells = used && intersection(used, area);
  if (!cells) return;
  const row = new Array<string>(cells.columns).fill('');
  void entries.enter(
    sheet,
    cells,
    Array.from({ length: cells.rows }, () => row),
  );
}

/** What a key with Ctrl does here, where it is not left to the grid. */
function withControl({ key, shiftKey }: KeyboardEvent, entries: Entries): (() => unknown) | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? entries.redo : entries.undo;
  return letter === 'y' ? entries.redo : null;
}

/**
 * Typing, F2, undo and the clipboard; arrow keys and the like go on to the grid. To be called before the grid is made,
 * which else hears each key first.
 * @returns stops it
 */
export function listenToKeys(acts: Acts): () => void {
  const { excel, editor, edit, openList, selected, trouble } = acts;
  const { element } = editor;
  const attempt = (act: () => unknown): void => {
    try {
      act();
    } catch (error) {
      element.value = '';
      trouble(error);
    }
  };
  const own = (event: Event, act: () => unknown): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    attempt(act);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== element || event.key === 'F6') return;
    if (editor.isOpen()) {
      event.stopImmediatePropagation();
      editor.onKey(event);
      return;
    }
    const { key, ctrlKey, metaKey, altKey } = event;
    const control = (ctrlKey || metaKey) && !altKey;
    const act = control ? withControl(event, acts.entries()) : null;
    if (act) own(event, act);
    else if (altKey && key === 'ArrowDown' && openList()) own(event, () => undefined);
    // The browser's own events follow, which need no permission.
    else if (control && /^[cxv]$/i.test(key)) event.stopImmediatePropagation();
    else if (key === 'F2') own(event, () => edit('content'));
    else if (key === 'Delete' || key === 'Backspace') own(event, () => clear(selected(), acts.entries()));
    // What is typed arrives in the text box, which opens then.
    else if (!control && (key.length === 1 || key === 'Process' || key === 'Dead')) event.stopImmediatePropagation();
    else swapArrows(event);
  };
  /** The text box opens before the first letter is in it, or an input method begins. */
  const onText = (event: InputEvent | CompositionEvent): void => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (editor.isOpen()) return;
    try {
      edit('nothing');
    } catch (error) {
      event.preventDefault();
      trouble(error);
    }
  };
  const onClipboard = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (event.target !== element || !data) return;
    if (editor.isOpen()) {
      event.stopImmediatePropagation();
      return;
    }
    own(event, () => {
      const now = selected();
      if (event.type === 'paste') {
        const pasted = pastedCells(data, now.area);
        if (pasted) void acts.entries().enter(now.sheet, pasted.area, pasted.inputs);
        return;
      }
      copyCells(data, now.sheet, now.area, excel.workbook.date1904);
      if (event.type === 'cut') clear(now, acts.entries());
    });
  };
  const listeners: [string, (event: never) => void][] = [
    ['keydown', onKey],
    ['beforeinput', onText],
    ['compositionstart', onText],
    ['copy', onClipboard],
    ['cut', onClipboard],
    ['paste', onClipboard],
    ['wheel', swapWheel],
  ];
  const options = { capture: true, passive: false };
  for (const [type, listener] of listeners) window.addEventListener(type, listener as EventListener, options);
  return () => {
    for (const [type, listener] of listeners) window.removeEventListener(type, listener as EventListener, options);
  };
}
