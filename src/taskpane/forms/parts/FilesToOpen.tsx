import type { JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import type { MadeFile, Opening } from '../../state/formsState';
import { useForms } from '../useForms';

/** Files that were made: one click opens one of them in Excel, and those that were opened are marked. */
export function FilesToOpen({ files }: { files: readonly MadeFile[] }): JSX.Element {
  const { words, format } = usePane();
  const { openings } = useForms();
  const { make } = words.forms;
  const opened = files.filter((file) => openings.get(file) === 'opened').length;
  return (
    <>
      <InSteps items={files}>
        {(shown) => (
          <ul className="plain rows">
            {shown.map((file) => (
              <FileToOpen key={file.name} file={file} opening={openings.get(file)} />
            ))}
          </ul>
        )}
      </InSteps>
      <p role="status">{opened > 0 && make.openedSoFar(format.count(opened), format.count(files.length))}</p>
      <p className="quiet">{make.whereOpened}</p>
    </>
  );
}

function FileToOpen({ file, opening }: { file: MadeFile; opening: Opening | undefined }): JSX.Element {
  const { pane, words } = usePane();
  const { make } = words.forms;
  const { name, party } = file;
  const isOpened = opening === 'opened';
  const refusal = typeof opening === 'object' ? opening : null;
  return (
    <li>
      <span>
        {party} <span className="second quiet">{isOpened ? `${name}, ${make.opened}` : name}</span>
        {refusal !== null && (
          <span className="second error" role="alert">
            {make.notOpened(name, refusal.title)} {pane.excel.savesFiles() ? make.otherWays : make.otherWaysThanSaving}
          </span>
        )}
      </span>
      {opening === 'opening' ? (
        <span role="status">{make.opening}</span>
      ) : (
        <Link
          as="button"
          aria-label={isOpened ? make.openOneAgain(name) : make.openOne(name)}
          onClick={() => void pane.forms.open(file)}
        >
          {isOpened ? make.openAgain : make.open}
        </Link>
      )}
    </li>
  );
}
