import type { CheckExcelWords } from './english/checkExcel';
import type { FillWords } from './english/fill';
import type { FormWords } from './english/forms';
import type { ProblemWords } from './english/problems';
import type { Words } from './english/report';

/** All that is said in one language; the names of States, and the task pane, which speaks English alone, aside. */
export interface LanguageWords {
  readonly report: Words;
  readonly forms: FormWords;
  readonly problems: ProblemWords;
  readonly fill: FillWords;
  readonly checkExcel: CheckExcelWords;
}
