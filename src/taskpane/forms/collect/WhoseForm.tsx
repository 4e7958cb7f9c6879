import type { JSX } from 'react';
import { usePane } from '../../PaneContext';
import { Choice } from '../../parts/Choice';

interface WhoseFormProps {
  /** Of the file among those that were given. */
  readonly place: number;
  /** Those whose it may be; the likeliest come first. */
  readonly names: readonly string[];
}

/** Asks whose form it is on which another name stands than it was made for; then its rows are compared. */
export function WhoseForm({ place, names }: WhoseFormProps): JSX.Element {
  const { pane, words } = usePane();
  const { collect } = words.forms;
  return (
    <>
      <Choice
        label={collect.whose}
        placeholder={collect.whoseChoose}
        options={names.map((name) => ({ key: name, text: name }))}
        onChange={(_event, option) => {
          if (option) void pane.forms.sayWhose(place, String(option.key));
        }}
      />
      <p className="second quiet">{collect.whoseAbout}</p>
    </>
  );
}
