import type { OnForm } from '../../forms/columns';
import type { Column } from '../../register/schema/columns';
import type { Language } from '../../words/languages';
import type { ReturnContext } from '../returnContext';
import type { WordList } from './formWord';
import { needFinder } from './needNamed';

/** What of a column its returned cells are read by. */
export interface ReturnedColumn extends Pick<OnForm<WordList>, 'list' | 'words' | 'longest'> {
  readonly schema: Column<unknown>;
}

/** What reading the cells of a return depends on besides them. */
export interface ReturnedCells {
  readonly context: ReturnContext;
  readonly findNeed: (text: string) => string | undefined;
  readonly language: Language;
  readonly date1904: boolean;
}

export const returnedCells = (context: ReturnContext, language: Language, date1904: boolean): ReturnedCells => ({
  context,
  findNeed: needFinder(context.needs),
  language,
  date1904,
});
