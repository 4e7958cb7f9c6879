import { hasFurther } from './hasFurther';

const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;

/**
 * Leaves the Tab key to the browser as long as there is something further to reach in the pane. In Excel on the web,
 * office.js otherwise takes it on the window and moves the focus itself: it knows no `summary`, and leaves the pane
 * from a heading that has been given the focus. Where the pane ends, office.js is to have it, for it hands the focus to
 * Excel. (@microsoft/office-js 1.1.110, `addOrRemoveEventListenersForWindow`.)
 */
export function keepTab(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const here = page.activeElement ?? page.body;
    const reachable = [...page.querySelectorAll<HTMLElement>(REACHABLE)].filter(isReachable);
    const places = reachable.map((element) => here.compareDocumentPosition(element));
    if (hasFurther(places, event.shiftKey)) event.stopPropagation();
  });
}
