import { memo, type JSX } from 'react';
import { canAccept, isAddition, type CollectedRow } from '../../../returns/collection';
import { usePane } from '../../PaneContext';
import { Tick } from '../parts/Tick';
import { changeText } from './changeText';
import { FoundAndWanted } from './FoundAndWanted';

interface RowReturnedProps {
  readonly row: CollectedRow;
  readonly rowKey: string;
  readonly chosen: boolean;
  /** Whether rows of the collection are in the register by now: then nothing can be chosen any more. */
  readonly accepted: boolean;
  readonly date1904: boolean;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** One returned row: what it is to the register, where it stands, what it would change, and what is wrong with it. */
export const RowReturned = memo(function RowReturned(props: RowReturnedProps): JSX.Element {
  const { row, rowKey, chosen, accepted, date1904, onChoose } = props;
  const { words, format } = usePane();
  const { collect } = words.forms;
  const place = collect.place(row.sheet, format.count(row.row));
  return (
    <li className="returned-row">
      <div className="returned-head">
        {canAccept(row) && !accepted && (
          <Tick
            checked={chosen}
            label={collect.acceptRow(row.id, place)}
            labelled={false}
            onChange={(on) => onChoose([rowKey], on)}
          />
        )}
        <div>
          {row.id !== '' && <strong>{row.id} </strong>}
          <span className={`outcome ${row.outcome}`}>{collect.outcomes[row.outcome]}</span>
          {accepted && chosen && (
            <>
              {' '}
              <span className="outcome accepted">{collect.acceptedMark}</span>
            </>
          )}
          <span className="second quiet">
            {place}
            {row.answer !== null && `; ${collect.answers[row.answer]}`}
          </span>
          {row.against !== null && <span className="second">{collect.against(row.against)}</span>}
        </div>
      </div>
      {row.changes.length > 0 && <Changes row={row} date1904={date1904} />}
      {row.issues.length > 0 && <FoundAndWanted issues={row.issues} />}
    </li>
  );
});

function Changes({ row, date1904 }: { row: CollectedRow; date1904: boolean }): JSX.Element {
  const { words, format } = usePane();
  const { collect } = words.forms;
  const isNew = isAddition(row);
  return (
    <div className="scrolling" tabIndex={0} role="region" aria-label={collect.changes(row.id)}>
      <table className="figures-table changes">
        <caption className="hidden">{collect.changes(row.id)}</caption>
        <thead>
          <tr>
            <th scope="col">{collect.columns.column}</th>
            {!isNew && <th scope="col">{collect.columns.before}</th>}
            <th scope="col">{collect.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {row.changes.map((change) => (
            <tr key={change.key}>
              <th scope="row">{change.header}</th>
              {!isNew && <Value text={changeText(change.before, change, format, date1904)} formula={change.formula} />}
              <Value text={changeText(change.after, change, format, date1904)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ text, formula }: { text: string; formula?: string | undefined }): JSX.Element {
  const { words } = usePane();
  if (formula === undefined)
    return text === '' ? <td className="quiet">{words.forms.collect.blank}</td> : <td dir="auto">{text}</td>;
  return (
    <td dir="auto">
      {text}
      <span className="second">{words.forms.collect.formula(formula)}</span>
    </td>
  );
}
