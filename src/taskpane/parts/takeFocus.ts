/**
 * Gives an element of the pane the focus where somebody works in the pane: who works in the sheets meanwhile, or in
 * another window, stays there.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
