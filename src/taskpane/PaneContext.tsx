import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Words } from '../i18n/english';
import { spokenFor, wordsOf } from '../i18n/words';
import { format, type Format } from './format';
import type { PaneState } from './state/paneState';
import type { Pane } from './work/pane';

export interface PaneView {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly words: Words;
  readonly format: Format;
}

const Context = createContext<PaneView | null>(null);

/** The pane, what it shows, and the words and numbers of the language in which it speaks. */
export function usePane(): PaneView {
  const view = useContext(Context);
  if (view === null) throw new Error('usePane outside of PaneProvider');
  return view;
}

/** What the components see of a state. */
export function viewOf(pane: Pane, state: PaneState): PaneView {
  const settings = state.inspection?.kind === 'register' ? state.inspection.register.settings : null;
  const language = spokenFor(settings?.language ?? 'en');
  return { pane, state, words: wordsOf(language), format: format(language, settings?.decimals ?? 0) };
}

export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }): JSX.Element {
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.state, pane.store.state);
  const view = useMemo(() => viewOf(pane, state), [pane, state]);
  return <Context.Provider value={view}>{children}</Context.Provider>;
}
