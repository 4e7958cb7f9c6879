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

/**
 * The part of 1 that each of a row's places has (R5): the shares that are written beside them, scaled where they do not
 * add up to 1; places without one share what the others leave, equally.
 */
export function sharesOf(places: readonly GivenPlace[]): number[] {
  const written = writtenShares(places);
  const without = places.filter(({ share }) => share === null).length;
  const rest = without === 0 ? 0 : Math.max(0, 1 - written);
  return places.map(({ share }) => (share ?? rest / without) / (written + rest));
}

/** What the written shares add up to. */
export const writtenShares = (places: readonly GivenPlace[]): number =>
  Number(places.reduce((sum, { share }) => sum + (share ?? 0), 0).toPrecision(12));

/** Whether written shares add up to 1, or leave something to the places without one. */
export function sharesAddUp(places: readonly GivenPlace[]): boolean {
  const isWritten = places.map(({ share }) => share !== null);
  if (!isWritten.includes(true)) return true;
  return isWritten.includes(false) ? writtenShares(places) < 1 : writtenShares(places) === 1;
}

/** The States that are named themselves, by ISO 3166 alpha-3 code. */
export const statesNamed = (places: readonly GivenPlace[]): string[] =>
  places.flatMap(({ kind, name }) => (kind === 'state' ? [name] : []));
