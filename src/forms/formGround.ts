import type { Analysis } from '../analysis/analysis';
import type { Language } from '../words/languages';
import { earlier, type Earlier } from './earlier';
import type { OpenNeed } from './form';
import { commonLists, type CommonLists } from './formLists';
import type { FormSource } from './formSource';
import { openNeeds } from './openNeeds';
import { shownIn, type Shown } from './shown';

/** What all forms of one register, language and day have in common; made once for as many forms as are wanted. */
export interface FormGround {
  readonly source: FormSource;
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  /** ISO day as of which `needs` has the gaps. */
  readonly figuresAsOf: string;
  readonly shown: Shown;
  readonly earlier: Earlier;
  readonly needs: readonly OpenNeed[];
  readonly lists: CommonLists;
}

/** @param madeOn ISO day on which the forms are made */
export function formGround(
  source: FormSource,
  analysis: Analysis,
  { language, madeOn }: { readonly language: Language; readonly madeOn: string },
): FormGround {
  const shown = shownIn(language, source.states);
  return {
    source,
    language,
    madeOn,
    figuresAsOf: analysis.reportingDate,
    shown,
    earlier: earlier(source.register),
    needs: openNeeds(source.register, analysis, shown),
    lists: commonLists(source.register, analysis, madeOn, shown),
  };
}
