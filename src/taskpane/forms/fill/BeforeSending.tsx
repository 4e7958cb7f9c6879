import { ANSWERS } from '../../../forms/form';
import { usePane } from '../../PaneContext';
import type { FillView } from './fillView';

/** What a form says, to be looked over before it is sent: how many rows, and the totals as its own cells show them. */
export function BeforeSending({ view }: { view: FillView }): JSX.Element {
  const { words, format } = usePane();
  const { fill } = words.forms;
  const { earlier, fresh, totals, currency, isComplete } = view;
  const counts = [
    { key: 'new', count: fresh.filled },
    ...ANSWERS.map((key) => ({ key, count: earlier.answers[key] })),
    ...(earlier.unanswered > 0 ? [{ key: 'unanswered', count: earlier.unanswered }] : []),
  ] as const;
  return (
    <>
      <h3>{fill.summary}</h3>
      <dl className="figures">
        {counts.map(({ key, count }) => (
          <div key={key}>
            <dt>{fill.summaryLabels[key as keyof typeof fill.summaryLabels]}</dt>
            <dd className="number">{format.count(count)}</dd>
          </div>
        ))}
      </dl>
      {totals.length > 0 && (
        <>
          <h4>{currency === null ? fill.totalsPlain : fill.totals(currency)}</h4>
          <dl className="figures">
            {totals.map(({ key, label, amount }) => (
              <div key={key} className={key === 'all' ? 'strong' : ''}>
                <dt dir="auto">{label}</dt>
                <dd className="number">{format.money(amount)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p role="status">{isComplete ? fill.ready : fill.notReady}</p>
    </>
  );
}
