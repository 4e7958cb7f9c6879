import type { JSX } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { BlankIcon, MapIcon, SampleIcon } from '../icons/icons';
import { usePane } from '../PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Way } from './Way';

/** The first run: what Pledgebook does, and three ways in. */
export function Start(): JSX.Element {
  const { pane, words } = usePane();
  const { title, lines, waysIn, sample, blank, own, addsSheets } = words.start;
  return (
    <section>
      <ScreenHeading>{title}</ScreenHeading>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className="hidden">{waysIn}</h3>
      <ul className="ways">
        <Way icon={SampleIcon} title={sample.title} about={sample.about}>
          <PrimaryButton onClick={() => void pane.insertSample()}>{sample.action}</PrimaryButton>
        </Way>
        <Way icon={BlankIcon} title={blank.title} about={blank.about}>
          <DefaultButton onClick={() => void pane.insertBlank()}>{blank.action}</DefaultButton>
        </Way>
        <Way icon={MapIcon} title={own.title} about={own.about}>
          <DefaultButton onClick={() => pane.show('mapping')}>{own.action}</DefaultButton>
        </Way>
      </ul>
      <p className="quiet">{addsSheets}</p>
    </section>
  );
}
