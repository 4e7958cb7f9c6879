import type { JSX } from 'react';
import { ANSWERS } from '../../../forms/form';
import type { FillView } from './fillView';
import { useFill } from './useFill';

/** What a form says, to be looked over before it is sent: how many rows, and the totals as its own cells show them. */
export function BeforeSending({ view }: { view: FillView }): JSX.Element {
  const { fill, form, format } = useFill();
  const { earlier, fresh, totals, currency, isComplete } = view;
  const counts = [
    { key: 'new', label: fill.newRows, count: fresh.filled },
    ...ANSWERS.map((key) => ({ key, label: fill.answeredWith(form.answers[key]), count: earlier.answers[key] })),
    ...(earlier.unanswered > 0 ? [{ key: 'unanswered', label: fill.unanswered, count: earlier.unanswered }] : []),
  ];
  return (
    <>
      <h3>{fill.summary}</h3>
      <dl className="figures">
        {counts.map(({ key, label, count }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className="number">{format.count(count)}</dd>
          </div>
        ))}
      </dl>
      {totals.length > 0 && (
        <>
          <h4>{currency === null ? fill.totals : fill.totalsIn(currency)}</h4>
          <dl className="figures">
            {totals.map(({ key, label, amount }) => (
              <div key={key} className={key === 'all' ? 'strong' : ''}>
                <dt>{label}</dt>
                <dd className="number">{format.money(amount)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p role="status">{isComplete ? fill.ready(form.checks.formComplete) : fill.notReady}</p>
    </>
  );
}
