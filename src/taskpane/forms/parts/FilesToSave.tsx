import { useMemo, type JSX } from 'react';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import type { MadeFile } from '../../state/formsState';
import { SaveLink } from './SaveLink';
import { zipOf } from './zipOf';

interface FilesToSaveProps {
  readonly files: readonly MadeFile[];
  /** Of the .zip with all of them. */
  readonly zipName: string;
}

/** Files that were made: each to be saved, and all together as one .zip where links save files. */
export function FilesToSave({ files, zipName }: FilesToSaveProps): JSX.Element {
  const { pane, words } = usePane();
  const { make } = words.forms;
  const saves = pane.excel.savesFiles();
  return (
    <>
      {!saves && <p>{make.mayNotSave}</p>}
      {saves && files.length > 1 && <SaveAll files={files} name={zipName} />}
      <InSteps items={files}>
        {(shown) => (
          <ul className="plain rows">
            {shown.map(({ name, party, bytes }) => (
              <li key={name}>
                <span>
                  {party} <span className="second quiet">{name}</span>
                </span>
                <SaveLink name={name} bytes={bytes} label={make.saveOne(name)}>
                  {make.save}
                </SaveLink>
              </li>
            ))}
          </ul>
        )}
      </InSteps>
      {saves && <p className="quiet">{make.where}</p>}
    </>
  );
}

function SaveAll({ files, name }: { files: readonly MadeFile[]; name: string }): JSX.Element {
  const { words, format } = usePane();
  const bytes = useMemo(() => zipOf(files), [files]);
  const text = words.forms.make.saveAll(format.count(files.length));
  return (
    <p>
      <SaveLink name={name} bytes={bytes} label={text}>
        {text}
      </SaveLink>
    </p>
  );
}
