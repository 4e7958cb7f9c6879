import type { JSX } from 'react';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import { writtenAs, type WrittenThing } from '../../../words/english/phrases/ofReturns';

interface WrittenOutsideProps {
  readonly things: readonly WrittenThing[];
  /** How many more there are. */
  readonly more: number;
}

/** What the sender of a file wrote where nothing is read: of each thing its cell, with the sheet, and its text. */
export function WrittenOutside({ things, more }: WrittenOutsideProps): JSX.Element {
  const { words, format } = usePane();
  const { collect } = words.forms;
  return (
    <>
      <p>{collect.written}</p>
      <InSteps items={things}>
        {(few) => (
          <ul className="plain">
            {few.map(({ is, cell, text }, place) => (
              <li key={place}>
                <span className="quiet">{[cell, writtenAs(is)].filter((part) => part !== '').join(', ')}</span>
                {text !== '' && <span className="second">{text}</span>}
              </li>
            ))}
          </ul>
        )}
      </InSteps>
      {more > 0 && <p className="quiet">{collect.writtenMore(more, format.count(more))}</p>}
    </>
  );
}
