/** Capacities of arcs by their ends. */
export type Capacities = Map<string, Map<string, number>>;

/**
 * The most that flows from 'source' to 'sink', by shortest augmenting paths (J. Edmonds and R. M. Karp, Journal of the
 * ACM 19, 1972, 248-264). It is slow, short, and shares nothing with the code that it checks.
 */
export function maximumFlow(capacities: Capacities): number {
  const left: Capacities = new Map();
  const add = (from: string, to: string, amount: number): void => {
    if (!left.has(from)) left.set(from, new Map());
    const out = left.get(from)!;
    out.set(to, (out.get(to) ?? 0) + amount);
  };
  for (const [from, out] of capacities) {
    for (const [to, amount] of out) {
      add(from, to, amount);
      add(to, from, 0);
    }
  }
  let total = 0;
  for (;;) {
    const cameFrom = new Map<string, string>([['source', '']]);
    const queue = ['source'];
    for (const node of queue) {
      for (const [to, amount] of left.get(node) ?? []) {
        if (amount > 1e-9 && !cameFrom.has(to)) {
          cameFrom.set(to, node);
          queue.push(to);
        }
      }
    }
    if (!cameFrom.has('sink')) return total;
    let amount = Infinity;
    for (let node = 'sink'; node !== 'source'; node = cameFrom.get(node)!) {
      amount = Math.min(amount, left.get(cameFrom.get(node)!)!.get(node)!);
    }
    for (let node = 'sink'; node !== 'source'; node = cameFrom.get(node)!) {
      add(cameFrom.get(node)!, node, -amount);
      add(node, cameFrom.get(node)!, amount);
    }
    total += amount;
  }
}
