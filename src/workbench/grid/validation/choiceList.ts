/** Entries that are seen at once; the others are scrolled to. */
const SEEN_AT_ONCE = 8;

/** Where the list hangs, in the window, in pixels. */
export interface ListPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What a list offers. */
export interface Choices {
  readonly label: string;
  readonly entries: readonly string[];
  /** The entry that is chosen at first; the first where there is none such. */
  readonly current: string;
}

/**
 * Opens the list of a cell's drop-down; it has the keyboard until an entry is taken, or it is left.
 * @param done takes the entry; null where none was chosen. Called once
 */
export function openChoices(
  { label, entries, current }: Choices,
  place: ListPlace,
  done: (entry: string | null) => void,
): void {
  const list = document.createElement('select');
  list.className = 'choice-list';
  list.size = Math.max(2, Math.min(SEEN_AT_ONCE, entries.length));
  list.dir = 'auto';
  list.setAttribute('aria-label', label);
  list.append(
    ...entries.map((entry) => {
      const option = new Option(entry, entry, false, entry === current);
      option.dir = 'auto';
      return option;
    }),
  );
  if (list.selectedIndex < 0) list.selectedIndex = 0;
  Object.assign(list.style, { left: `${place.left}px`, top: `${place.top}px`, minWidth: `${place.width}px` });
  let isOver = false;
  const end = (entry: string | null): void => {
    if (isOver) return;
    isOver = true;
    list.remove();
    done(entry);
  };
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') end(list.value);
    else if (event.key === 'Escape' || (event.key === 'ArrowUp' && event.altKey)) end(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener('click', ({ target }) => target instanceof HTMLOptionElement && end(target.value));
  list.addEventListener('blur', () => end(null));
  document.body.append(list);
  const { bottom } = list.getBoundingClientRect();
  if (bottom > window.innerHeight) list.style.top = `${Math.max(0, place.top - (bottom - window.innerHeight))}px`;
  list.focus();
}
