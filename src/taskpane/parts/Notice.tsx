import type { JSX } from 'react';
import { english } from '../../words/english/pane';

/** Why the pane cannot be used here, in place of all its screens. */
export function Notice({ children }: { children: string }): JSX.Element {
  return (
    <div className="pane">
      <header className="pane-header">
        <h1>{english.product}</h1>
      </header>
      <main className="pane-body" role="alert">
        <p>{children}</p>
      </main>
    </div>
  );
}
