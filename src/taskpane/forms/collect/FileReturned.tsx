import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState, type JSX } from 'react';
import { usePane } from '../../PaneContext';
import type { Review } from '../../state/formsState';
import { InSteps } from '../../parts/InSteps';
import { Tick } from '../parts/Tick';
import { FoundAndWanted } from './FoundAndWanted';
import type { ShownFile } from './review';
import { RowReturned } from './RowReturned';
import { keysOfFile, rowKey } from './selection';
import { EarlierRows } from './EarlierRows';
import { WhoseForm } from './WhoseForm';

interface FileReturnedProps {
  readonly shown: ShownFile;
  readonly review: Review;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** One returned file: from whom, what is wrong with it, and its rows. */
export function FileReturned({ shown: { file, place, rows }, review, onChoose }: FileReturnedProps): JSX.Element {
  const { words, format } = usePane();
  const { collect } = words.forms;
  const [open, setOpen] = useState(false);
  const { chosen, collected, accepted } = review;
  const keys = keysOfFile(collected.collection, place);
  const ticked = keys.filter((key) => chosen.has(key)).length;
  return (
    <li className="returned-file">
      <div className="returned-head">
        {keys.length > 0 && accepted === null && (
          <Tick
            checked={ticked === keys.length}
            mixed={ticked > 0}
            label={collect.acceptFile(file.file)}
            labelled={false}
            onChange={(on) => onChoose(keys, on)}
          />
        )}
        <div>
          <span className="file-name">{file.file}</span>
          <span className="second quiet">
            {file.sender === null ? collect.senderUnknown : collect.sender(file.sender)}
            {file.rows.length > 0 && `; ${collect.rows(file.rows.length, format.count(file.rows.length))}`}
          </span>
          {file.answers && <EarlierRows answers={file.answers} />}
        </div>
        {rows.length > 0 && (
          <Link onClick={() => setOpen(!open)} aria-expanded={open} aria-label={collect.openOf(open, file.file)}>
            {open ? collect.hide : collect.open}
          </Link>
        )}
      </div>
      {file.issues.length > 0 && <FoundAndWanted issues={file.issues} />}
      {file.mayBeOf && accepted === null && <WhoseForm place={place} names={file.mayBeOf} />}
      {open && (
        <InSteps items={rows}>
          {(few) => (
            <ul className="plain returned-rows">
              {few.map(({ row, place: at }) => (
                <RowReturned
                  key={at}
                  row={row}
                  rowKey={rowKey(place, at)}
                  chosen={chosen.has(rowKey(place, at))}
                  accepted={accepted !== null}
                  date1904={review.date1904}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          )}
        </InSteps>
      )}
    </li>
  );
}
