import type { JSX } from 'react';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

interface WorkingProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly done: number;
  readonly shown: boolean;
  /** Whether the label is visible; screen readers always say it. */
  readonly labelled: boolean;
}

/**
 * How far the figures are computed; screen readers say it once and not at every step. Its place is kept when the figures
 * are there.
 */
export function Working({ label, done, shown, labelled }: WorkingProps): JSX.Element {
  return (
    <div className="working">
      {shown && <ProgressIndicator {...(labelled ? { label } : { ariaLabel: label })} percentComplete={done} />}
      <p className="hidden" role="status">
        {shown ? label : ''}
      </p>
    </div>
  );
}
