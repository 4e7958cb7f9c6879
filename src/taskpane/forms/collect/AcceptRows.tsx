import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useEffect, useState, type JSX } from 'react';
import { canAccept } from '../../../returns/collection';
import { usePane } from '../../PaneContext';
import { ArrivingHeading } from '../parts/ArrivingHeading';
import type { Review } from '../../state/formsState';
import { useForms } from '../useForms';
import { EffectOfChoice } from './EffectOfChoice';
import { confirmationsIn } from './selection';

interface AcceptRowsProps {
  readonly review: Review;
  /** Whether the register may have changed since the rows were compared with it. */
  readonly stale: boolean;
}

/** Who accepts the rows that are chosen, and the button that writes them; then what was written, with Undo. */
export function AcceptRows({ review, stale }: AcceptRowsProps): JSX.Element {
  const { words } = usePane();
  const { collect } = words.forms;
  const some = review.collected.collection.files.some(({ rows }) => rows.some(canAccept));
  if (review.accepted !== null) return <Accepted review={review} id={review.accepted} />;
  return some ? <Accepting review={review} stale={stale} /> : <p role="status">{collect.allDone}</p>;
}

function Accepting({ review, stale }: AcceptRowsProps): JSX.Element {
  const { pane, words, format } = usePane();
  const { collect } = words.forms;
  const { acceptedBy, log } = useForms();
  const [tried, setTried] = useState(false);
  const { size } = review.chosen;
  const confirmed = confirmationsIn(review.collected.collection, review.chosen);
  const named = acceptedBy.trim() !== '';
  const hindrance = stale ? collect.stale : size === 0 ? collect.chooseRows : '';
  useEffect(() => {
    if (tried && named && hindrance === '') setTried(false);
  }, [tried, named, hindrance]);
  return (
    <form
      className="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (named && hindrance === '') void pane.forms.accept();
        else setTried(true);
      }}
    >
      <TextField
        label={collect.acceptedBy}
        description={collect.acceptedByAbout}
        required
        maxLength={255}
        value={acceptedBy}
        autoComplete="name"
        errorMessage={tried && !named ? collect.nameNeeded : ''}
        onChange={(_event, text) => pane.forms.signAs(text ?? '')}
      />
      {log?.isTaken && <p className="warning">{collect.logTaken}</p>}
      <EffectOfChoice chosen={review.chosen} />
      {confirmed > 0 && <p>{collect.confirmsOnly(confirmed, format.count(confirmed))}</p>}
      <div className="actions">
        <PrimaryButton type="submit">{collect.accept(size, format.count(size))}</PrimaryButton>
      </div>
      <div role="status">{tried && hindrance !== '' && <p className="error">{hindrance}</p>}</div>
    </form>
  );
}

function Accepted({ review, id }: { review: Review; id: string }): JSX.Element {
  const { pane, words, format } = usePane();
  const { collect } = words.forms;
  const { chosen, overwritten } = review;
  const { size } = chosen;
  const confirmed = confirmationsIn(review.collected.collection, chosen);
  const written = size - confirmed;
  const left = review.collected.collection.files.flatMap(({ rows }) => rows.filter(canAccept)).length - size;
  return (
    <div className="block">
      <ArrivingHeading subject={id}>
        {written > 0
          ? collect.accepted(written, format.count(written))
          : collect.recorded(confirmed, format.count(confirmed))}
      </ArrivingHeading>
      {written > 0 && confirmed > 0 && <p>{collect.recorded(confirmed, format.count(confirmed))}</p>}
      {left > 0 && <p>{collect.left(left, format.count(left))}</p>}
      {overwritten.length > 0 && (
        <p className="warning">
          {collect.overwrote(
            overwritten.length,
            format.count(overwritten.length),
            overwritten.map(({ cell, formula }) => `${cell} ${formula}`).join('; '),
          )}
        </p>
      )}
      <div className="actions">
        <DefaultButton onClick={() => void pane.forms.undo(id)}>{collect.undoLast}</DefaultButton>
        <DefaultButton onClick={() => void pane.forms.collect(review.given)}>{collect.again}</DefaultButton>
      </div>
    </div>
  );
}
