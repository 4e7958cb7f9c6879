import type { Validation } from 'embedded-excel/model';
import type { CellPlace } from '../editor/cellPlace';

/** What a list at a cell is of. */
export type ListOf = 'entries' | 'sorting';

/** What Excel shows beside the active cell: the input message of its validation, and the button of its list. */
export interface CellHelp {
  /** @param list null where it has none. @param box where the cell stands in the window; null hides all */
  show: (
    prompt: Validation['prompt'] | undefined,
    list: ListOf | null,
    box: CellPlace | null,
    rightToLeft: boolean,
  ) => void;
  remove: () => void;
}

const BUTTON_WIDTH = 18;

const BUTTON_LABELS: Readonly<Record<ListOf, string>> = {
  entries: 'Show the entries that the cell takes (Alt + Down)',
  sorting: 'Sort the table by this column (Alt + Down)',
};

/**
 * @param editor has the keyboard while the cell is active, and is described by the message. @param onList the person
 * wants the list
 */
export function newCellHelp(place: HTMLElement, editor: HTMLElement, onList: () => void): CellHelp {
  const message = document.createElement('div');
  message.className = 'input-message';
  message.id = 'input-message';
  message.setAttribute('role', 'note');
  const button = document.createElement('button');
  button.className = 'list-button';
  button.tabIndex = -1;
  button.textContent = '▾';
  // The keyboard stays with the cells, so that the button does not end what is typed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onList);
  place.append(message, button);

  const part = (name: 'strong' | 'span', text: string): HTMLElement[] => {
    if (text === '') return [];
    const made = document.createElement(name);
    made.dir = 'auto';
    made.textContent = text;
    return [made];
  };
  return {
    show: (prompt, list, box, rightToLeft) => {
      const says = box !== null && prompt?.showPrompt === true && (prompt.title !== '' || prompt.message !== '');
      message.hidden = !says;
      message.replaceChildren(...(says ? [...part('strong', prompt.title), ...part('span', prompt.message)] : []));
      if (says) editor.setAttribute('aria-describedby', message.id);
      else editor.removeAttribute('aria-describedby');
      button.hidden = box === null || list === null;
      if (box === null) return;
      if (list !== null) button.setAttribute('aria-label', BUTTON_LABELS[list]);
      const beside = rightToLeft ? box.left - BUTTON_WIDTH : box.left + box.width;
      Object.assign(button.style, { left: `${beside}px`, top: `${box.top + Math.max(0, box.height - 20)}px` });
      Object.assign(message.style, { left: `${box.left + 12}px`, top: `${box.top + box.height + 6}px` });
    },
    remove: () => {
      message.remove();
      button.remove();
    },
  };
}
