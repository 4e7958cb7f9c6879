import { Link } from 'office-ui-fabric-react/lib/Link';
import { useMemo, useState } from 'react';
import { usePane } from '../../PaneContext';
import type { MadeFiles } from '../../state/formsState';
import { ArrivingHeading } from './ArrivingHeading';
import { SaveLink } from './SaveLink';
import { zipOf } from './zipOf';

/** How many files are listed at first, and come with each further step. */
const STEP = 25;

interface FilesMadeProps {
  readonly made: MadeFiles;
  readonly title: string;
  readonly notMade: string;
  /** Of the .zip with all of them. */
  readonly zipName: string;
}

/** Files that were made: each to be saved, all together as one .zip, and those that could not be made with the reason. */
export function FilesMade({ made: { files, failed }, title, notMade, zipName }: FilesMadeProps): JSX.Element {
  const { words, format } = usePane();
  const { make } = words.forms;
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, files.length - shown);
  return (
    <div className="block">
      {files.length > 0 && (
        <>
          <ArrivingHeading of={files}>{title}</ArrivingHeading>
          {files.length > 1 && <SaveAll files={files} name={zipName} />}
          <ul className="plain rows">
            {files.slice(0, shown).map(({ name, party, bytes }) => (
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
          {more > 0 && <Link onClick={() => setShown(shown + STEP)}>{words.showMore(format.count(more))}</Link>}
          <p className="quiet">{make.where}</p>
        </>
      )}
      {failed.length > 0 && (
        <>
          <h4>{notMade}</h4>
          <ul className="plain">
            {failed.map(({ party, why }, place) => (
              <li key={`${party}-${place}`}>
                <strong>{party}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
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
