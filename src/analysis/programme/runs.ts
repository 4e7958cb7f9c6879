import type { Giver, Supply } from './supplies';

/** Givers of one supply that follow one another in the order of use; they count as one. */
export interface Run {
  readonly supply: number;
  readonly givers: readonly number[];
  /** In base currency. */
  readonly available: number;
}

/** The givers of the supplies as runs, in the order of use. */
export function runsOf(supplies: readonly Supply[], givers: readonly Giver[]): Run[] {
  const supplyOf = new Map(
    supplies.flatMap(({ givers: here }, supply) => here.map((giver) => [giver, supply] as const)),
  );
  const found: { supply: number; givers: number[]; available: number }[] = [];
  givers.forEach(({ available }, giver) => {
    const supply = supplyOf.get(giver);
    if (supply === undefined) return;
    const last = found.at(-1);
    if (last?.supply === supply) {
      last.givers.push(giver);
      last.available += available;
    } else found.push({ supply, givers: [giver], available });
  });
  return found;
}
