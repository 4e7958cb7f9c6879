import { useMemo } from 'react';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import type { MadeFiles } from '../../state/formsState';
import { ArrivingHeading } from './ArrivingHeading';
import { Reasons } from './Reasons';
import { SaveLink } from './SaveLink';
import { zipOf } from './zipOf';

interface FilesMadeProps {
  readonly made: MadeFiles;
  /** Titles, by how many. */
  readonly title: (count: number, text: string) => string;
  readonly notMade: (count: number, text: string) => string;
  /** Of the .zip with all of them. */
  readonly zipName: string;
}

/** Files that were made: each to be saved, all together as one .zip, and those that could not be made with the reason. */
export function FilesMade({ made: { files, failed }, title, notMade, zipName }: FilesMadeProps): JSX.Element {
  const { words, format } = usePane();
  const { make } = words.forms;
  return (
    <div className="block">
      {files.length > 0 && (
        <>
          <ArrivingHeading of={files}>{title(files.length, format.count(files.length))}</ArrivingHeading>
          {files.length > 1 && <SaveAll files={files} name={zipName} />}
          <InSteps of={files}>
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
          <p className="quiet">{make.where}</p>
        </>
      )}
      <Reasons
        title={notMade(failed.length, format.count(failed.length))}
        of={failed.map(({ party, why }) => ({ name: party, why }))}
      />
    </div>
  );
}

function SaveAll({ files, name }: { files: MadeFiles['files']; name: string }): JSX.Element {
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
