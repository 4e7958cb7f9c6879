const isFrame = (element: EventTarget | null): boolean => element instanceof HTMLIFrameElement;

/**
 * Tells when a text box is left for another part of the page. The task pane, in its frame, and other windows are no
 * part of it: as in Excel, what is being typed stays open while the person works there.
 * @returns stops it
 */
export function whenLeft(box: HTMLElement, left: () => void): () => void {
  const look = (): void => {
    const { activeElement } = document;
    if (activeElement !== box && !isFrame(activeElement)) left();
  };
  // Whether a frame has got the keyboard is known only afterwards; what else of the page gets it tells so at once.
  const onBlur = (): void => void setTimeout(look);
  const onFocus = ({ target }: FocusEvent): void => {
    if (target !== box && !isFrame(target)) left();
  };
  /** The person comes back from the pane to something that does not take the keyboard. */
  const onPointer = ({ target }: PointerEvent): void => {
    if (target !== box && document.activeElement !== box) left();
  };
  box.addEventListener('blur', onBlur);
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('pointerdown', onPointer, true);
  return () => {
    box.removeEventListener('blur', onBlur);
    document.removeEventListener('focusin', onFocus, true);
    document.removeEventListener('pointerdown', onPointer, true);
  };
}
