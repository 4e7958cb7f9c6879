/** Money on its way, in parcels of one giver each, at the nodes of a network. */
export interface Parcels {
  readonly put: (node: number, giver: number, amount: number) => void;
  /**
   * Deals what lies at a node out, the parcel of the first giver to the first portion, so that each portion is filled
   * before the next.
   * @param give takes what a portion gets
   */
  readonly deal: (
    node: number,
    portions: ArrayLike<number>,
    give: (portion: number, giver: number, amount: number) => void,
  ) => void;
}

/** @param nodes how many there are */
export function parcels(nodes: number): Parcels {
  const givers: number[] = [];
  const amounts: number[] = [];
  const before: number[] = [];
  const last = new Int32Array(nodes).fill(-1);

  const at = (node: number): Int32Array => {
    const found: number[] = [];
    for (let parcel = last[node]!; parcel !== -1; parcel = before[parcel]!) found.push(parcel);
    return Int32Array.from(found).sort((one, other) => givers[one]! - givers[other]!);
  };

  return {
    put: (node, giver, amount) => {
      before.push(last[node]!);
      last[node] = givers.push(giver) - 1;
      amounts.push(amount);
    },
    deal: (node, portions, give) => {
      if (last[node] === -1) return;
      const waiting = at(node);
      let next = 0;
      let left = amounts[waiting[0]!]!;
      for (let portion = 0; portion < portions.length; portion++) {
        let wanted = portions[portion]!;
        while (wanted > 0 && next < waiting.length) {
          const amount = Math.min(wanted, left);
          give(portion, givers[waiting[next]!]!, amount);
          wanted -= amount;
          left -= amount;
          if (left === 0 && ++next < waiting.length) left = amounts[waiting[next]!]!;
        }
      }
    },
  };
}
