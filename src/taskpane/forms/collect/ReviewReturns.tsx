import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { useCallback, useDeferredValue, useMemo, useState, type JSX } from 'react';
import { OUTCOMES } from '../../../returns/collection';
import { usePane } from '../../PaneContext';
import { Choice } from '../../parts/Choice';
import { isStale, type Review } from '../../state/formsState';
import { ArrivingHeading } from '../parts/ArrivingHeading';
import { AcceptRows } from './AcceptRows';
import { CopiesToSendBack } from './CopiesToSendBack';
import { FilesByStatus } from './FilesByStatus';
import { countOutcomes, groupFiles, type ShownOutcome } from './review';
import { choose } from './selection';

/** What came back, compared with the register, to be accepted row by row or file by file. */
export function ReviewReturns({ review }: { review: Review }): JSX.Element {
  const { pane, state, words, format } = usePane();
  const { collect } = words.forms;
  const { collection } = review.collected;
  const [outcome, setOutcome] = useState<ShownOutcome>('to decide');
  const wanted = useDeferredValue(outcome);
  const groups = useMemo(() => groupFiles(collection, wanted), [collection, wanted]);
  const counts = useMemo(() => countOutcomes(collection), [collection]);
  const { store, choose: chooseRows } = pane.forms;
  const onChoose = useCallback(
    (keys: readonly string[], on: boolean) => {
      const now = store.state().review;
      if (now !== null) chooseRows(choose(now.collected.collection, now.chosen, keys, on));
    },
    [store, chooseRows],
  );
  const { length } = collection.files;
  const stale = isStale(review, state.registerVersion);
  return (
    <>
      <ArrivingHeading key={review.undone} subject={collection}>
        {collect.result(length, format.count(length))}
      </ArrivingHeading>
      <div role="status">
        {stale && (
          <div className="block">
            <p className="warning">{collect.stale}</p>
            <DefaultButton onClick={() => void pane.forms.collect(review.given)}>{collect.again}</DefaultButton>
          </div>
        )}
      </div>
      <dl className="figures outcomes" aria-label={collect.countsLabel}>
        {OUTCOMES.filter((one) => counts.get(one)! > 0).map((one) => (
          <div key={one}>
            <dt>
              {collect.outcomes[one]} <span className="second quiet">{collect.outcomeAbout[one]}</span>
            </dt>
            <dd className="number">{format.count(counts.get(one)!)}</dd>
          </div>
        ))}
      </dl>
      <div className="filter">
        <Choice
          label={collect.outcome}
          selectedKey={outcome}
          options={[
            { key: 'to decide', text: collect.toDecide },
            { key: 'all', text: collect.allOutcomes },
            ...OUTCOMES.map((key) => ({ key, text: collect.outcomes[key] })),
          ]}
          onChange={(_event, option) => setOutcome((option?.key ?? 'to decide') as ShownOutcome)}
        />
      </div>
      <Unchanged count={counts.get('unchanged')!} outcome={outcome} onShow={setOutcome} />
      <div role="status">
        {groups.length === 0 && <p>{wanted === 'to decide' ? collect.nothingToDecide : collect.noRows}</p>}
      </div>
      <FilesByStatus groups={groups} review={review} onChoose={onChoose} />
      <AcceptRows review={review} stale={stale} />
      <CopiesToSendBack review={review} />
    </>
  );
}

interface UnchangedProps {
  readonly count: number;
  readonly outcome: ShownOutcome;
  readonly onShow: (outcome: ShownOutcome) => void;
}

/**
 * How many rows say what the register has already, and whether they are shown; the link stays where it is when it is
 * pressed.
 */
function Unchanged({ count, outcome, onShow }: UnchangedProps): JSX.Element | null {
  const { words, format } = usePane();
  const { collect } = words.forms;
  if (count === 0 || (outcome !== 'to decide' && outcome !== 'all')) return null;
  const hidden = outcome === 'to decide';
  return (
    <p>
      {(hidden ? collect.unchangedHidden : collect.unchangedShown)(count, format.count(count))}{' '}
      <Link onClick={() => onShow(hidden ? 'all' : 'to decide')}>
        {hidden ? collect.showUnchanged : collect.hideUnchanged}
      </Link>
    </p>
  );
}
