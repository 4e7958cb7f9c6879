import type { GivenPlace } from './places';

/**
 * Places as a cell of a register holds them: "Kenya 60%; Uganda 40%".
 * @param nameOf the name of a State
 * @param regionOf the name of a region, a group or the world; as it stands by default
 */
export const writtenPlaces = (
  places: readonly GivenPlace[],
  nameOf: (iso3: string) => string,
  regionOf: (region: string) => string = (region) => region,
): string =>
  places
    .map(({ kind, name, share }) => {
      const named = kind === 'state' ? nameOf(name) : regionOf(name);
      return share === null ? named : `${named} ${percentOf(share)}%`;
    })
    .join('; ');

/** Excel keeps fifteen digits of a number. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(15));
