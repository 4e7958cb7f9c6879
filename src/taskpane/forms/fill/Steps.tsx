import type { JSX } from 'react';
import { DoneIcon, OpenIcon } from '../../icons/icons';
import { CellLink } from '../../parts/CellLink';
import type { FillView } from './fillView';
import { useFill } from './useFill';

interface StepProps {
  readonly title: string;
  readonly about: string;
  readonly state: string;
  readonly isDone: boolean;
  /** The cell where it goes on; null where there is none. */
  readonly next: string | null;
  /** Whether that cell is a label, and what is filled in stands behind it. */
  readonly isLabel?: boolean;
}

/** What to do with a form, step by step, and how far each is. */
export function Steps({ view: { kind, earlier, fresh, signature, isComplete } }: { view: FillView }): JSX.Element {
  const { fill, form, format } = useFill();
  const { confirmed, amended, withdrawn } = form.answers;
  const answered = earlier.all - earlier.unanswered;
  const isSigned = signature.blank.length === 0;
  return (
    <>
      <h3>{fill.steps}</h3>
      <ol className="plain steps">
        <Step
          title={fill.earlier[kind]}
          about={earlier.all === 0 ? fill.noneEarlier : fill.earlierAbout(confirmed, amended, withdrawn)}
          state={earlier.all === 0 ? '' : fill.answered(format.count(answered), format.count(earlier.all))}
          isDone={earlier.unanswered === 0}
          next={earlier.next}
        />
        <Step
          title={fill.fresh[kind]}
          about={fill.freshAbout}
          state={
            fresh.filled === 0
              ? fill.noneFilled
              : fill.filled(fresh.filled, format.count(fresh.filled), format.count(fresh.complete))
          }
          isDone={fresh.complete === fresh.filled && (fresh.filled > 0 || isComplete)}
          next={fresh.next}
        />
        <Step
          title={fill.sign}
          about={fill.signAbout}
          state={isSigned ? form.checks.signed : fill.signatureMissing(format.list(signature.blank))}
          isDone={isSigned}
          next={signature.label}
          isLabel
        />
      </ol>
    </>
  );
}

function Step({ title, about, state, isDone, next, isLabel = false }: StepProps): JSX.Element {
  const { fill } = useFill();
  return (
    <li className="step">
      <span className={isDone ? 'good' : 'quiet'}>
        {isDone ? DoneIcon : OpenIcon}
        <span className="hidden">{isDone ? fill.done : fill.open}</span>
      </span>
      <div>
        <h4>{title}</h4>
        <p className="quiet">{about}</p>
        <p className="step-state">
          <span>{state}</span>
          {next !== null && (
            <CellLink cell={next} isLabel={isLabel} label={fill.goTo(title)}>
              {fill.go}
            </CellLink>
          )}
        </p>
      </div>
    </li>
  );
}
