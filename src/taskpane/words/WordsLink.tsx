import type { JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../PaneContext';

/** In the head of the pane, on every screen. It leads to what the words of that screen mean. */
export function WordsLink(): JSX.Element | null {
  const { pane, state, words } = usePane();
  if (state.screen === 'words') return null;
  return <Link onClick={() => pane.show('words')}>{words.glossary.title}</Link>;
}
