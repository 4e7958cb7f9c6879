import type { JSX } from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { Inspection } from '../../jobs/inspect';
import { usePane } from '../PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import type { FormPart } from '../state/formsState';
import { CollectReturns } from './collect/CollectReturns';
import { MakeForms } from './make/MakeForms';
import { FormsOut } from './out/FormsOut';
import { useForms } from './useForms';

type Found = Extract<Inspection, { kind: 'register' }>;

/** Forms for donors and Member States: making them, collecting those that came back, and who has returned theirs. */
export default function FormsScreen({ inspection }: { inspection: Found }): JSX.Element {
  const { pane, words } = usePane();
  const { part } = useForms();
  const { title, parts } = words.forms;
  return (
    <section>
      <ScreenHeading>{title}</ScreenHeading>
      <Pivot
        selectedKey={part}
        aria-label={parts.label}
        className="form-parts"
        onLinkClick={(item) => pane.forms.show(item?.props.itemKey as FormPart)}
      >
        <PivotItem itemKey="make" headerText={parts.make}>
          <MakeForms register={inspection.register} />
        </PivotItem>
        <PivotItem itemKey="collect" headerText={parts.collect}>
          <CollectReturns />
        </PivotItem>
        <PivotItem itemKey="out" headerText={parts.out}>
          <FormsOut />
        </PivotItem>
      </Pivot>
    </section>
  );
}
