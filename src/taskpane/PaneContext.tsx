import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode, type JSX } from 'react';
import type { Words } from '../words/english/pane';
import type { FillWords } from '../words/fillWords';
import { spokenFor, wordsAround, wordsOf } from '../words/paneWords';
import { format, type Format } from './format';
import type { PaneState } from './state/paneState';
import type { Pane } from './work/pane';

export interface PaneView {
  readonly pane: Pane;
  readonly state: PaneState;
  /** In which the pane speaks: a BCP 47 tag. */
  readonly language: string;
  readonly words: Words;
  /** The words for filling in the form that is open; null where none is. */
  readonly fill: FillWords | null;
  readonly format: Format;
}

const Context = createContext<PaneView | null>(null);

/** The pane, what it shows, and the words and numbers of the language in which it speaks. */
export function usePane(): PaneView {
  const view = useContext(Context);
  if (view === null) throw new Error('usePane outside of PaneProvider');
  return view;
}

/** What the components see of a state: a register in the pane's language, a form in its own. */
export function viewOf(pane: Pane, state: PaneState): PaneView {
  const { inspection, fillWords: fill } = state;
  if (inspection?.kind === 'form' && fill !== null) {
    const { language } = inspection.form.reference;
    return { pane, state, language, words: wordsAround(fill), fill, format: format(language, 0) };
  }
  const settings = inspection?.kind === 'register' ? inspection.register.settings : null;
  const language = spokenFor(settings?.language ?? 'en');
  const words = wordsOf(language);
  return { pane, state, language, words, fill: null, format: format(language, settings?.decimals ?? 0) };
}

export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }): JSX.Element {
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.state, pane.store.state);
  const view = useMemo(() => viewOf(pane, state), [pane, state]);
  return <Context.Provider value={view}>{children}</Context.Provider>;
}
