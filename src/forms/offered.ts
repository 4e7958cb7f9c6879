import { choiceWords } from '../words/choiceWords';
import type { FormWords } from '../words/formWords';
import type { ChoiceList, FormKind } from './columns';
import { CHOICE_LISTS, columnsOfForm } from './columnOfForm';
import type { FormLists } from './form';
import type { ListName, OfferedList } from './kindsOnForm';

/** Priorities as the register takes them (schema, Needs). */
export const PRIORITIES: readonly number[] = [1, 2, 3, 4, 5];

/** What drop-downs offer of each list. */
const OFFERED: Readonly<Record<OfferedList, (lists: FormLists) => readonly (string | number)[]>> = {
  needs: ({ needs }) => needs.map(({ id }) => id),
  states: ({ states }) => states,
  regions: ({ regions }) => regions,
  themes: ({ themes }) => themes,
  modalities: ({ modalities }) => modalities,
  currencies: ({ currencies }) => currencies.map(({ code }) => code),
  categories: ({ categories }) => categories.map(({ name }) => name),
  priorities: () => PRIORITIES,
};

/** Whether a list is one of the register's, and not one of the words of a choice. */
export const isOffered = (list: ListName): list is OfferedList => Object.hasOwn(OFFERED, list);

/** What the drop-down of a list offers. */
export const offeredOf = (lists: FormLists, list: ListName): readonly (string | number)[] =>
  isOffered(list) ? OFFERED[list](lists) : lists[list];

/** The words that the choices of a form offer, in the order of the schema; none where only another form has the choice. */
export function choicesOffered(kind: FormKind, words: FormWords): Readonly<Record<ChoiceList, readonly string[]>> {
  const offeredIn = (list: ChoiceList): string[] =>
    columnsOfForm(kind)
      .filter((column) => column.words === list)
      .flatMap(({ schema: { allowed = [] }, notOffered = [] }) => allowed.filter((word) => !notOffered.includes(word)))
      .map((word) => choiceWords(words, list)[word]!);
  const offered = CHOICE_LISTS.map((list): [ChoiceList, string[]] => [list, offeredIn(list)]);
  return Object.fromEntries(offered) as Readonly<Record<ChoiceList, string[]>>;
}
