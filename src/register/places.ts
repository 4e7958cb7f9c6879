/** What kind of place assistance is for. A region is also a group of States, such as the least developed. */
export type PlaceKind = 'state' | 'region' | 'world';

/**
 * A place that a row names (rules R5 and R7).
 * name: of a State its ISO 3166 alpha-3 code; of a region or group its name as the register knows it; of the world
 * WORLD.
 */
export interface GivenPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** 0 to 1, as it was written beside the place; null where none was. */
  readonly share: number | null;
}

/** The name of the whole world, as registers have it in English. */
export const WORLD = 'Global';

/** The States that are named themselves, by ISO 3166 alpha-3 code. */
export const statesNamed = (places: readonly GivenPlace[]): string[] =>
  places.flatMap(({ kind, name }) => (kind === 'state' ? [name] : []));
