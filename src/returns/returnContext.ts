import type { FormSource } from '../forms/formSource';
import { cellText, isBlank } from '../register/cells/cellText';
import { isErrorValue } from '../register/cells/errorValue';
import { foldName } from '../values/names';
import type { BuiltInStates } from '../register/states/builtInStates';
import { knownPlaces, type KnownPlaces } from '../register/states/knownPlaces';
import type { TableSource } from '../register/tableSource';

/** Names as the register spells them, by their folded text (foldName). */
export type KnownNames = ReadonlyMap<string, string>;

/** What the register knows of the words that a return may hold. A list that is null is not checked. */
export interface ReturnContext {
  readonly states: BuiltInStates;
  readonly places: KnownPlaces;
  readonly needs: KnownNames | null;
  readonly themes: KnownNames | null;
  readonly categories: KnownNames | null;
  /** In what the categories of goods and services are priced, by their folded text. */
  readonly categoryCurrencies?: KnownNames;
}

/**
 * What a register knows. As in the register itself, themes and categories are checked where their tables have rows that
 * count.
 */
export function returnContext({
  register,
  states,
  sources,
}: Pick<FormSource, 'register' | 'states' | 'sources'>): ReturnContext {
  return {
    states,
    places: knownPlaces(states),
    needs: identifiersOf(sources.get('needs')),
    themes: register.themes.length === 0 ? null : identifiersOf(sources.get('themes')),
    categories: register.inKindRates.length === 0 ? null : identifiersOf(sources.get('inKindRates')),
    categoryCurrencies: new Map(
      register.inKindRates.map(({ category, currency }) => [foldName(category), currency] as const),
    ),
  };
}

/** The identifiers of all rows of a table, counted or not; null where it has no column of them. */
function identifiersOf(source: TableSource | undefined): KnownNames | null {
  if (!source) return null;
  const key = Object.keys(source.schema.columns).find((one) => source.schema.columns[one]!.kind === 'identifier');
  const place = source.found.places.get(key ?? '');
  if (place === undefined) return null;
  const names = new Map<string, string>();
  for (const row of source.raw.rows) {
    const cell = row[place] ?? '';
    if (isBlank(cell) || isErrorValue(cell)) continue;
    const text = cellText(cell);
    if (!names.has(foldName(text))) names.set(foldName(text), text);
  }
  return names;
}
