import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState, type JSX } from 'react';
import { isShare, type ChangedNeed, type ChangedTotal, type Changes } from '../../jobs/changes';
import { usePane } from '../PaneContext';
import { byGapChange, gapChange } from './changedFigures';

const NEEDS_SHOWN = 10;

/** What changed since the session sheets were last written. */
export function SinceLastRun({ changes, currency }: { changes: Changes | null; currency: string }): JSX.Element {
  const { words, format } = usePane();
  const texts = words.summary.changes;
  if (changes === null) return <p>{texts.never}</p>;
  const { since, currencyBefore, totals, needs } = changes;
  return (
    <>
      <p className="quiet">{texts.since(format.moment(since))}</p>
      {currencyBefore !== null && <p>{texts.currency(currencyBefore, currency)}</p>}
      {currencyBefore === null && totals.length === 0 && needs.length === 0 && <p>{texts.nothing}</p>}
      {totals.length > 0 && <ChangedTotals totals={totals} />}
      {needs.length > 0 && <ChangedNeeds needs={byGapChange(needs)} />}
    </>
  );
}

function ChangedTotals({ totals }: { totals: readonly ChangedTotal[] }): JSX.Element {
  const { words, format } = usePane();
  const texts = words.summary.changes;
  return (
    <>
      <h4>{texts.totalsTitle}</h4>
      <ul className="plain rows">
        {totals.map(({ key, before, now }) => {
          const share = isShare(key);
          const written = share ? format.percent : format.money;
          return (
            <li key={key}>
              <span>
                {texts.totals[key]} <span className="quiet second">{texts.fromTo(written(before), written(now))}</span>
              </span>
              <span className="number">
                {share ? texts.points(format.changeOfPoints(now - before)) : format.change(now - before)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ChangedNeeds({ needs }: { needs: readonly ChangedNeed[] }): JSX.Element {
  const { words, format } = usePane();
  const texts = words.summary.changes;
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, NEEDS_SHOWN);
  return (
    <>
      <h4>{texts.needs}</h4>
      <ul className="plain rows">
        {shown.map((need) => (
          <li key={need.id}>
            <span>
              <strong>{need.id}</strong> {need.title}
              {need.before === null && <span className="quiet"> ({texts.came})</span>}
              {need.now === null && <span className="quiet"> ({texts.went})</span>}
            </span>
            <span className="number">{format.change(gapChange(need))}</span>
          </li>
        ))}
      </ul>
      {needs.length > shown.length && (
        <Link onClick={() => setAll(true)}>{words.showAll(format.count(needs.length))}</Link>
      )}
    </>
  );
}
