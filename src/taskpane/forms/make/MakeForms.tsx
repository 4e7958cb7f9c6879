import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useEffect, useState, type JSX } from 'react';
import { MOST_NEW_ROWS, NEW_ROWS } from '../../../forms/blankForm';
import type { FormKind } from '../../../forms/form';
import type { Register } from '../../../register/register';
import { OFFERED, type Language } from '../../../words/languages';
import { usePane } from '../../PaneContext';
import { Choice } from '../../parts/Choice';
import { Working } from '../../parts/Working';
import { FilesMade } from '../parts/FilesMade';
import { Tick } from '../parts/Tick';
import { useForms } from '../useForms';
import { KINDS, newRowsOf, partiesOffered } from './parties';
import { PartyChoice } from './PartyChoice';

/** Makes forms for donors or Member States. */
export function MakeForms({ register }: { register: Register }): JSX.Element {
  const { pane, state, words, format } = usePane();
  const forms = useForms();
  const { make } = words.forms;
  const { draft, parties, partiesFailed, made } = forms;
  const [tried, setTried] = useState(false);
  const isKnown = parties?.version === state.registerVersion;
  useEffect(() => {
    if (!isKnown && state.job === null) void pane.forms.readParties();
  }, [pane, isKnown, state.job]);

  const chosen = partiesOffered(forms).filter(({ key }) => draft.chosen[draft.kind].has(key));
  const language = draft.language ?? register.settings.language;
  const rowsText = draft.newRows ?? String(NEW_ROWS);
  const newRows = newRowsOf(rowsText, MOST_NEW_ROWS);
  const start = (): void => {
    setTried(true);
    if (chosen.length === 0 || newRows === null) return;
    void pane.forms.make({
      kind: draft.kind,
      parties: chosen.map(({ name }) => ({ name, isNew: draft.added.some((one) => one.name === name) })),
      language,
      newRows,
      isRecorded: draft.isRecorded,
    });
  };
  return (
    <>
      <p>{make.about}</p>
      <Choice
        label={make.kind}
        selectedKey={draft.kind}
        options={KINDS.map((key) => ({ key, text: make.kinds[key] }))}
        onChange={(_event, option) => pane.forms.draft({ kind: option?.key as FormKind })}
      />
      <Working
        label={words.forms.reading}
        done={0}
        labelled
        shown={parties === null && !partiesFailed && state.job === null}
      />
      {parties === null && partiesFailed && (
        <DefaultButton onClick={() => void pane.forms.readParties()}>{words.tryAgain}</DefaultButton>
      )}
      {parties !== null && <PartyChoice key={draft.kind} />}
      <div className="pair">
        <Choice
          label={make.language}
          selectedKey={language}
          options={OFFERED.map(({ code: key, name }) => ({ key, text: name, data: key }))}
          onRenderOption={(option) => <span lang={String(option?.key)}>{option?.text}</span>}
          onChange={(_event, option) => pane.forms.draft({ language: option?.key as Language })}
        />
        <TextField
          label={make.newRows}
          value={rowsText}
          inputMode="numeric"
          errorMessage={newRows === null ? make.wrongRows('1', format.count(MOST_NEW_ROWS)) : ''}
          onChange={(_event, text) => pane.forms.draft({ newRows: text ?? '' })}
        />
      </div>
      <Tick
        checked={draft.isRecorded}
        label={make.record}
        onChange={(isRecorded) => pane.forms.draft({ isRecorded })}
      />
      <div className="actions">
        <PrimaryButton onClick={start}>{make.action(chosen.length, format.count(chosen.length))}</PrimaryButton>
      </div>
      <div role="status">{tried && chosen.length === 0 && <p className="error">{make.chooseOne}</p>}</div>
      {made?.notRecorded !== undefined && <p className="warning">{make.notRecorded(made.notRecorded)}</p>}
      {made !== null && (
        <FilesMade made={made} title={make.made} notMade={make.failed} zipName="Pledgebook forms.zip" />
      )}
    </>
  );
}
