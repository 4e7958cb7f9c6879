import type { FormKind } from '../forms/form';
import type { Language } from '../words/languages';
import { warning, type Issue } from '../register/issue';
import { FORM_SCHEMAS } from './formSchema';
import type { ReturnedFile } from './returnedFile';
import type { ReturnedTable } from './returnedTables';
import { writtenOutside } from './written/writtenOutside';

/** What may stand where nobody reads it. */
export const unreadKinds = { written: warning('written-outside') };

/** So many are in the data of an issue. */
const MOST_KEPT = 200;

/** Whatever was written where nothing is read, in one issue: so that it is not lost without a word. */
export function unreadIssues(
  file: ReturnedFile,
  tables: readonly ReturnedTable[],
  { kind, language }: { readonly kind: FormKind; readonly language: Language },
): Issue[] {
  const { things, more } = writtenOutside(file, tables, language);
  if (things.length === 0) return [];
  return [
    {
      ...unreadKinds.written,
      table: FORM_SCHEMAS[kind].name,
      row: null,
      column: null,
      cell: null,
      found: {
        kind: 'writtenOutside',
        things: things.slice(0, MOST_KEPT),
        more: more + Math.max(0, things.length - MOST_KEPT),
      },
      wanted: { kind: 'entriesInTables' },
    },
  ];
}
