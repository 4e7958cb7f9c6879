import { Link } from 'office-ui-fabric-react/lib/Link';
import { useEffect, useState } from 'react';
import { usePane } from '../../PaneContext';
import { useForms } from '../useForms';

/** How many are shown at first, and come with each further step. */
const STEP = 10;

/** The collections that the Log table tells of, each with Undo; the newest first. */
export function EarlierCollections(): JSX.Element | null {
  const { pane, state, words, format } = usePane();
  const { log } = useForms();
  const { collect } = words.forms;
  const [shown, setShown] = useState(STEP);
  const isKnown = log?.version === state.registerVersion;
  useEffect(() => {
    if (!isKnown && state.job === null) void pane.forms.readLog();
  }, [pane, isKnown, state.job]);
  if (log === null || log.collections.length === 0) return null;
  const more = Math.min(STEP, log.collections.length - shown);
  return (
    <>
      <h3>{collect.earlier}</h3>
      <ul className="plain rows">
        {log.collections.slice(0, shown).map(({ id, acceptedAt, acceptedBy, added, changed, undoneAt }) => {
          const rows = added + changed;
          const about = collect.collection(id, rows, format.count(rows), format.moment(acceptedAt), acceptedBy);
          return (
            <li key={id}>
              <span>{about}</span>
              {undoneAt !== null ? (
                <span className="quiet">{collect.undone}</span>
              ) : (
                <Link onClick={() => void pane.forms.undo(id)} aria-label={collect.undoOf(about)}>
                  {collect.undo}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <Link onClick={() => setShown(shown + STEP)}>{words.showMore(format.count(more))}</Link>}
    </>
  );
}
