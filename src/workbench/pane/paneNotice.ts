/** Numbers of `OSF.AgaveHostAction` that a host page acts on, or sends. */
export const PaneAction = { TabIn: 11, TabInShift: 12, TabExit: 13, TabExitShift: 14, EscExit: 15 } as const;

/** How the keyboard has left a pane: forward or backward over its end, or by Esc. */
export type FocusLeft = 'forward' | 'backward' | 'escape';

const WAYS: Readonly<Record<number, FocusLeft>> = {
  [PaneAction.TabExit]: 'forward',
  [PaneAction.TabExitShift]: 'backward',
  [PaneAction.EscExit]: 'escape',
};

/**
 * Reads what office.js tells its host of its own accord (`ContextActivationManager_notifyHost`).
 * @param notice the pane's id, the number of the action, more about it
 * @returns null where it is not about the keyboard leaving
 */
export const focusLeft = (notice: unknown): FocusLeft | null =>
  Array.isArray(notice) ? (WAYS[Number(notice[1])] ?? null) : null;
