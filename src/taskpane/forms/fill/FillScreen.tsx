import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo, type JSX } from 'react';
import { longDay } from '../../../excel/sheet/longDay';
import type { Inspection } from '../../../jobs/inspect';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { BeforeSending } from './BeforeSending';
import { fillView } from './fillView';
import { Missing } from './Missing';
import { Steps } from './Steps';
import { useFill } from './useFill';

type OpenForm = Extract<Inspection, { kind: 'form' }>;

/**
 * A form that is open: whose it is, what to do, what is missing, and what it says before it is sent. In the form's
 * language.
 */
export default function FillScreen({ inspection: { form: read, file } }: { inspection: OpenForm }): JSX.Element {
  const { pane, fill, form } = useFill();
  const view = useMemo(() => fillView(read, file), [read, file]);
  return (
    <section>
      <ScreenHeading>{form.titles[view.kind]}</ScreenHeading>
      {view.party !== null && (
        <p className="lead">
          <bdi>{view.party}</bdi>
        </p>
      )}
      <p className="quiet">
        {view.session !== null && (
          <span className="second">
            {form.head.session}
            {fill.colon}
            <bdi>{view.session}</bdi>
          </span>
        )}
        <span className="second">{fill.madeOn(longDay(view.madeOn, read.reference.language))}</span>
        <span className="second">
          {form.head.reference}
          {fill.colon}
          <bdi className="reference" dir="ltr">
            {view.reference}
          </bdi>
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
