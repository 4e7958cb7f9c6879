/** The parts of the page between which F6 moves, in order, and what takes the keyboard in each. */
const PARTS: readonly [around: string, first: string][] = [
  ['.header', '.header button'],
  ['.formula-bar', '.formula-bar .address'],
  ['#grid', '.cell-editor'],
  ['.tabs', '.tab[tabindex="0"]'],
  ['.pane', '.pane iframe'],
];

const holds = (around: string): boolean => document.activeElement?.closest(around) != null;

/**
 * Moves the keyboard to the next part of the page, or with `back` to the one before.
 * @param own how parts take the keyboard that do so in a way of their own
 */
export function moveFocus(back: boolean, own: Readonly<Record<string, () => void>>): void {
  const holding = PARTS.findIndex(([around]) => holds(around));
  for (let step = 1; step <= PARTS.length; step++) {
    const [around, first] = PARTS[(holding + (back ? -step : step) + PARTS.length * 2) % PARTS.length]!;
    const element = document.querySelector<HTMLElement>(first);
    if (!element || element.getClientRects().length === 0) continue;
    const focus = own[around] ?? (() => element.focus());
    focus();
    return;
  }
}
