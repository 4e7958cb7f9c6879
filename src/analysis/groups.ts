import type { Grouped } from './analysis';

/** What a group is called, and how it is shown. */
export interface GroupName {
  readonly key: string;
  /** The key, where there is nothing better. */
  readonly name?: string;
}

/**
 * Rule R8: the rows by one value of a dimension, each group with its figures; every row is in one group, so that the
 * groups add up to the total.
 * @param rows sorted, so that sums are the same on every run
 * @returns the groups sorted by key, by code unit
 */
export function groupBy<Row, Figures>(
  rows: readonly Row[],
  nameOf: (row: Row) => GroupName,
  figuresOf: (rows: readonly Row[]) => Figures,
): Grouped<Figures>[] {
  const groups = new Map<string, { name: string; rows: Row[] }>();
  for (const row of rows) {
    const { key, name = key } = nameOf(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { name, rows: [row] });
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { name, rows: here }]) => ({ ...figuresOf(here), key, name, count: here.length }));
}
