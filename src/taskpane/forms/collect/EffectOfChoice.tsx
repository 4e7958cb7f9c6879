import type { JSX } from 'react';
import { usePane } from '../../PaneContext';
import type { Chosen } from './selection';
import { useForms } from '../useForms';

const SHOWN = ['firm', 'received', 'gap'] as const;

/** What accepting the chosen rows would do to the register's totals, and how much would be wrong with it then. */
export function EffectOfChoice({ chosen }: { chosen: Chosen }): JSX.Element {
  const { words, format } = usePane();
  const { collect } = words.forms;
  const { effect: shown } = useForms();
  if (chosen.size === 0) return <div role="status" />;
  if (shown === null || shown.chosen !== chosen) return <div role="status">{collect.effectComputing}</div>;
  const { effect } = shown;
  if (effect === null) return <div role="status">{collect.effectUnknown}</div>;
  const { figures, issues, baseCurrency } = effect;
  return (
    <div role="status">
      <p>{collect.effectOf(baseCurrency)}</p>
      <dl className="figures effect">
        {SHOWN.map((figure) => (
          <div key={figure}>
            <dt>{collect.effects[figure]}</dt>
            <dd className="number">{format.change(figures[figure].after - figures[figure].before)}</dd>
          </div>
        ))}
      </dl>
      {issues.length > 0 && (
        <p className="warning">{collect.effectIssues(issues.length, format.count(issues.length))}</p>
      )}
    </div>
  );
}
