import type { JSX } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import type { Inspection } from '../../jobs/inspect';
import { isSheetId } from '../../report/sheetIds';
import { usePane } from '../PaneContext';
import { Figures } from '../parts/Figures';
import { ScreenHeading } from '../parts/ScreenHeading';
import { chooseSheet, chosenSheets } from '../state/chosenSheets';
import { SheetChoice } from './SheetChoice';

type Found = Extract<Inspection, { kind: 'register' }>;

/** Which session sheets there are, which to write, and when they are written. */
export default function SheetsScreen({ inspection }: { inspection: Found }): JSX.Element {
  const { pane, state, words } = usePane();
  const { sheets } = words;
  const { preferences, undoable } = state;
  const chosen = chosenSheets(preferences);
  return (
    <section>
      <ScreenHeading>{sheets.title}</ScreenHeading>
      <WrittenWhen inspection={inspection} />
      <div className="actions">
        <PrimaryButton disabled={chosen.length === 0} allowDisabledFocus onClick={() => void pane.summarize()}>
          {inspection.sheets.length === 0 ? sheets.write : sheets.refresh}
        </PrimaryButton>
        {undoable.sheets !== null && (
          <DefaultButton onClick={() => void pane.undoSheets()}>{sheets.undo}</DefaultButton>
        )}
      </div>
      <div role="status">{chosen.length === 0 && <p className="error">{sheets.chooseOne}</p>}</div>
      <Toggle
        label={sheets.automatic}
        onText={sheets.on}
        offText={sheets.off}
        checked={preferences.automatic}
        onChange={(_event, automatic) => void pane.prefer({ ...preferences, automatic: automatic === true })}
      />
      <p className="quiet field-note">{sheets.automaticAbout}</p>
      <h3>{sheets.which}</h3>
      <Figures>
        {({ report }) => (
          <ul className="plain">
            {report.sheets.map((sheet) => {
              const { id } = sheet;
              return (
                isSheetId(id) && (
                  <SheetChoice
                    key={id}
                    sheet={sheet}
                    written={inspection.sheets.find((one) => one.id === id)}
                    chosen={chosen.includes(id)}
                    onChoose={(yes) => void pane.prefer(chooseSheet(preferences, id, yes))}
                  />
                )
              );
            })}
          </ul>
        )}
      </Figures>
    </section>
  );
}

function WrittenWhen({ inspection }: { inspection: Found }): JSX.Element {
  const { state, words, format } = usePane();
  const { sheets } = words;
  if (inspection.sheets.length === 0) return <p className="quiet written">{sheets.never}</p>;
  const { lastRun } = inspection;
  const changes = state.preview.value?.changes ?? null;
  const changed =
    changes !== null && (changes.currencyBefore !== null || changes.totals.length + changes.needs.length > 0);
  return (
    <div className="written">
      <p className="quiet">{lastRun === null ? sheets.writtenBefore : sheets.written(format.moment(lastRun.at))}</p>
      {changed && <p className="warning">{sheets.outdated}</p>}
    </div>
  );
}
