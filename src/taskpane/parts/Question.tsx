import type { JSX } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dialog, DialogFooter, DialogType } from 'office-ui-fabric-react/lib/Dialog';
import { usePane } from '../PaneContext';
import type { Question as Asked } from '../state/paneState';

/** The button that has the focus first. */
const KEEP = 'answer-keep';

/**
 * Asks before something that cannot be taken back, or takes something away; the focus begins on the answer that keeps
 * everything.
 */
export default function Question({ question }: { question: Asked }): JSX.Element {
  const { pane, words } = usePane();
  const { title, text, yes } = words.questions[question];
  return (
    <Dialog
      hidden={false}
      onDismiss={() => void pane.answer(false)}
      dialogContentProps={{ type: DialogType.normal, title, subText: text }}
      modalProps={{ isBlocking: true, focusTrapZoneProps: { firstFocusableTarget: `.${KEEP}` } }}
      minWidth={0}
      maxWidth="calc(100vw - 2rem)"
    >
      <DialogFooter>
        <PrimaryButton className={KEEP} onClick={() => void pane.answer(false)}>
          {words.questions.no}
        </PrimaryButton>
        <DefaultButton onClick={() => void pane.answer(true)}>{yes}</DefaultButton>
      </DialogFooter>
    </Dialog>
  );
}
