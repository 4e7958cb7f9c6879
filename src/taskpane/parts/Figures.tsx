import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { JSX, ReactNode } from 'react';
import type { Preview } from '../../jobs/preview';
import { usePane } from '../PaneContext';
import { Working } from './Working';

/** What is shown of figures: while they are computed, those before; where computing failed, a way to try again. */
export function Figures({ children }: { children: (preview: Preview) => ReactNode }): JSX.Element {
  const { pane, state, words } = usePane();
  const { value, state: progress, done } = state.preview;
  const computing = progress === 'computing' || progress === 'wanted';
  return (
    <>
      <Working
        label={value === null ? words.summary.computing : words.summary.outdated}
        done={done}
        labelled={value === null}
        shown={computing && state.job === null}
      />
      {progress === 'failed' && (
        <div className="block">
          <p className="error">{words.summary.failed}</p>
          <DefaultButton onClick={pane.computeAgain}>{words.tryAgain}</DefaultButton>
        </div>
      )}
      {value === null ? (
        computing && <div className="skeleton skeleton-tall" aria-hidden="true" />
      ) : (
        <div aria-busy={computing}>{children(value)}</div>
      )}
    </>
  );
}
