import { paneFrame } from '../../manners/paneFrame';
import type { Workbench } from '../../openWorkbench';

/** A key, and what of the page a person has the keyboard on who presses it: of several such, that with a text. */
export interface Key {
  readonly on: string;
  readonly text?: string;
  readonly key: string;
  readonly altKey?: boolean;
}

/**
 * Has a person's keys pressed in the very moment in which the pane's progress first says something, so that they come
 * between two requests of the run.
 */
export const pressWhen = (workbench: Workbench, says: string, keys: readonly Key[]): Promise<void> =>
  paneFrame(workbench).evaluate(
    ([words, all]) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.pane-footer .progress')?.textContent?.includes(words)) return;
        observer.disconnect();
        for (const { on, text, ...pressed } of all) {
          const places = [...window.parent.document.querySelectorAll<HTMLElement>(on)];
          const place = places.find(({ innerText }) => text === undefined || innerText === text)!;
          place.focus();
          place.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }));
        }
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [says, keys] as const,
  );

/** The button of the session sheets, which is called so before there are any, and so afterwards. */
export const summarize = ({ pane }: Workbench): Promise<void> =>
  pane.getByRole('button', { name: /^(Summarize|Refresh)$/ }).click();

export const WRITTEN = /session sheets were written/;

/** Sheets of the sample register. */
export const REGISTER = ['Settings', 'Needs', 'Projects', 'Pledges', 'Receipts', 'Exchange rates', 'Donors', 'Budget'];
