/**
 * The ways out of a supply: through other supplies that reach a part of what it reaches, and straight to groups of
 * places.
 */
export interface Ways {
  /** Supplies, each later in the list than this one. */
  readonly supplies: readonly number[];
  readonly groups: readonly number[];
}

/** Below this many ways a supply is left as it is. */
const FEW = 4;

/**
 * Spares ways from broad supplies to thousands of groups. Where all that a narrower supply reaches is also within a
 * broader one's reach, the broader one's money may take the way through the narrower supply: which needs can be covered
 * from which supply stays exactly the same, with far fewer ways.
 * @param reach the groups that each supply reaches, the supplies with the widest reach first
 * @param groups how many groups there are
 */
export function hubs(reach: readonly (readonly number[])[], groups: number): Ways[] {
  const reachedBy: number[][] = Array.from({ length: groups }, () => []);
  reach.forEach((own, supply) => {
    for (const group of own) reachedBy[group]!.push(supply);
  });
  const within = new Int32Array(reach.length);
  return reach.map((own, supply) => {
    if (own.length <= FEW) return { supplies: [], groups: own };
    const narrower: number[] = [];
    for (const group of own) {
      for (const other of reachedBy[group]!) {
        if (other > supply && reach[other]!.length > 1 && ++within[other]! === reach[other]!.length)
          narrower.push(other);
      }
    }
    for (const group of own) for (const other of reachedBy[group]!) within[other] = 0;
    narrower.sort((one, other) => one - other);
    const left = new Set(own);
    const through: number[] = [];
    for (const other of narrower) {
      if (left.size < 2) continue;
      let gain = 0;
      for (const group of reach[other]!) if (left.has(group)) gain++;
      if (gain < 2) continue;
      for (const group of reach[other]!) left.delete(group);
      through.push(other);
    }
    return { supplies: through, groups: [...left] };
  });
}
