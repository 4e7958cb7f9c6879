import { Link } from 'office-ui-fabric-react/lib/Link';
import { useEffect, type JSX } from 'react';
import type { LoggedCollection } from '../../../jobs/undoCollection';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import { ArrivingHeading } from '../parts/ArrivingHeading';
import { useForms } from '../useForms';

/** The collections in the Log table, each with Undo; the newest first. */
export function EarlierCollections(): JSX.Element | null {
  const { pane, state, words } = usePane();
  const { log } = useForms();
  const isKnown = log?.version === state.registerVersion;
  useEffect(() => {
    if (!isKnown && state.job === null) void pane.forms.readLog();
  }, [pane, isKnown, state.job]);
  if (log === null || log.collections.length === 0) return null;
  const standing = log.collections.filter(({ undoneAt }) => undoneAt === null).length;
  return (
    <>
      <ArrivingHeading subject={standing}>{words.forms.collect.earlier}</ArrivingHeading>
      <InSteps items={log.collections} step={10}>
        {(shown) => (
          <ul className="plain rows">
            {shown.map((collection) => (
              <Earlier key={collection.id} collection={collection} />
            ))}
          </ul>
        )}
      </InSteps>
    </>
  );
}

function Earlier({ collection }: { collection: LoggedCollection }): JSX.Element {
  const { pane, words, format } = usePane();
  const { collect } = words.forms;
  const { id, acceptedAt, acceptedBy, added, changed, confirmed, undoneAt } = collection;
  const rows = added + changed;
  const about = collect.collection(
    ...([id, rows, format.count(rows)] as const),
    confirmed === 0 ? '' : format.count(confirmed),
    ...([format.moment(acceptedAt), acceptedBy] as const),
  );
  return (
    <li>
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
}
