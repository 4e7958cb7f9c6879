import { formWords, type FormWords } from '../../../words/formWords';
import type { FillWords } from '../../../words/fillWords';
import type { Format } from '../../format';
import { usePane } from '../../PaneContext';
import type { Pane } from '../../work/pane';

interface FillSpeech {
  readonly pane: Pane;
  /** The pane's words for filling in a form, and those of the form itself; both in the form's language. */
  readonly fill: FillWords;
  readonly form: FormWords;
  readonly format: Format;
}

/** The pane where a form is open, with the words of the form's language. */
export function useFill(): FillSpeech {
  const { pane, state, fill, format } = usePane();
  if (fill === null || state.inspection?.kind !== 'form') throw new Error('useFill where no form is open');
  return { pane, fill, form: formWords(state.inspection.form.reference.language), format };
}
