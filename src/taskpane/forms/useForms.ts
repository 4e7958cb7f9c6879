import { useSyncExternalStore } from 'react';
import { usePane } from '../PaneContext';
import type { FormsState } from '../state/formsState';

/** What the screen Forms shows. */
export function useForms(): FormsState {
  const { store } = usePane().pane.forms;
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}
