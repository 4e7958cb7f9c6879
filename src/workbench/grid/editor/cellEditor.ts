import type { CellPlace } from './cellPlace';
import { whenLeft } from './whenLeft';

/** How a cell is being typed into. */
export interface Editing {
  /** What stands in the box at first; what is typed just now follows it. */
  readonly text: string;
  /** Where the cell stands in the window, in pixels. */
  readonly place: CellPlace;
  /** The edge that stays where it is while the box grows. */
  readonly from: 'left' | 'right';
  readonly font: string;
  commit: (text: string, key: 'Enter' | 'Tab' | 'blur', back: boolean) => void;
  cancel: () => void;
}

/**
 * The place where cells are typed into: a plain text box, so that every script, direction and input method works. It
 * has the keyboard while the grid has it, unseen until something is typed; then it lies over the cell.
 */
export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  readonly isOpen: () => boolean;
  open: (editing: Editing) => void;
  /** Takes a key while it is open. */
  onKey: (event: KeyboardEvent) => void;
  /** Gives up what is being typed; nothing is typed into it any more. */
  end: () => void;
}

const LABEL = 'Cells. Arrow keys move, typing enters, F2 edits, F6 leaves the grid.';

/** As large as the cell, or as what is typed. */
function fit(element: HTMLTextAreaElement, { width, height }: CellPlace): void {
  element.style.width = `${width + 1}px`;
  element.style.height = `${height + 1}px`;
  if (element.scrollWidth > element.clientWidth) element.style.width = `${element.scrollWidth + 6}px`;
  if (element.scrollHeight > element.clientHeight + 6) element.style.height = `${element.scrollHeight + 4}px`;
}

export function newCellEditor(): CellEditor {
  const element = document.createElement('textarea');
  element.dir = 'auto';
  element.rows = 1;
  element.spellcheck = false;
  element.setAttribute('aria-label', LABEL);
  element.className = 'cell-editor';
  // The mark by which the grid knows that the keyboard is its own, so that arrow keys move in it.
  element.dataset['uComp'] = 'editor';
  let editing: Editing | null = null;

  const close = (then: (editing: Editing, text: string) => void): void => {
    if (!editing) return;
    const [was, text] = [editing, element.value];
    editing = null;
    element.value = '';
    element.classList.remove('open');
    element.removeAttribute('style');
    then(was, text);
  };
  element.addEventListener('input', () => {
    if (editing) fit(element, editing.place);
  });
  const stop = whenLeft(element, () => close((was, text) => was.commit(text, 'blur', false)));

  return {
    element,
    isOpen: () => editing !== null,
    open: (next) => {
      editing = next;
      const { place, from, font, text } = next;
      element.classList.add('open');
      element.style.font = font;
      if (from === 'left') element.style.left = `${place.left}px`;
      else element.style.right = `${document.documentElement.clientWidth - place.left - place.width}px`;
      element.style.top = `${place.top}px`;
      if (text !== '') {
        element.value = text;
        element.setSelectionRange(text.length, text.length);
      }
      fit(element, place);
      element.focus();
    },
    onKey: (event) => {
      if (event.isComposing) return;
      const { key, shiftKey } = event;
      if (key === 'Escape') close((was) => was.cancel());
      else if (key === 'Enter' && event.altKey) {
        event.preventDefault();
        element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
        if (editing) fit(element, editing.place);
      } else if (key === 'Enter' || key === 'Tab') {
        event.preventDefault();
        close((was, text) => was.commit(text, key, shiftKey));
      }
    },
    end: () => {
      stop();
      close((was) => was.cancel());
    },
  };
}
