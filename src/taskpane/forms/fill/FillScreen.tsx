import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { Inspection } from '../../../jobs/inspect';
import { usePane } from '../../PaneContext';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { BeforeSending } from './BeforeSending';
import { fillView } from './fillView';
import { Missing } from './Missing';
import { Steps } from './Steps';

type OpenForm = Extract<Inspection, { kind: 'form' }>;

/** A form that is open: whose it is, what to do, what is missing, and what it says before it is sent. */
export default function FillScreen({ inspection: { form, file } }: { inspection: OpenForm }): JSX.Element {
  const { pane, words, format } = usePane();
  const { fill } = words.forms;
  const view = useMemo(() => fillView(form, file), [form, file]);
  return (
    <section>
      <ScreenHeading>{fill.titles[view.kind]}</ScreenHeading>
      {view.party !== null && (
        <p className="lead" dir="auto">
          {view.party}
        </p>
      )}
      <p className="quiet">
        {[
          ...(view.programme === null ? [] : [`${fill.programme}: ${view.programme}`]),
          fill.madeOn(format.day(view.madeOn)),
        ].join('. ')}
        <span className="second">
          {fill.reference}: <span className="reference">{view.reference}</span>
        </span>
      </p>
      <Steps view={view} />
      <Missing view={view} />
      <BeforeSending view={view} />
      <div className="actions">
        <DefaultButton onClick={() => void pane.check()}>{fill.check}</DefaultButton>
      </div>
    </section>
  );
}
