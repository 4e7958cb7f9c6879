/** A span of years; a blank end is open. */
export interface Years {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Whether two spans have a year in common; a blank end is open (R7). */
export const overlap = (one: Years, other: Years): boolean =>
  (one.firstYear ?? -Infinity) <= (other.lastYear ?? Infinity) &&
  (other.firstYear ?? -Infinity) <= (one.lastYear ?? Infinity);

/** Whether a year lies in a span; a blank end is open (R7). */
export const isWithin = (year: number, { firstYear, lastYear }: Years): boolean =>
  year >= (firstYear ?? -Infinity) && year <= (lastYear ?? Infinity);

/**
 * The years over which a row is spread evenly (R8). A blank end is that of the period that the register reports, unless
 * that would turn the span round; then, and where the register states no period, the row's other end serves for both.
 * @returns null where neither the row nor the register states a year
 */
export function yearsOf(row: Years, period: Years): readonly number[] | null {
  const first = row.firstYear ?? firstWithin(row.lastYear, period);
  const last = row.lastYear ?? lastWithin(first, period);
  if (first === null || last === null) return null;
  const years: number[] = [];
  for (let year = Math.min(first, last); year <= Math.max(first, last); year++) years.push(year);
  return years;
}

const firstWithin = (last: number | null, { firstYear, lastYear }: Years): number | null => {
  if (last === null) return firstYear ?? lastYear;
  return firstYear !== null && firstYear <= last ? firstYear : last;
};

const lastWithin = (first: number | null, { lastYear }: Years): number | null =>
  first === null ? null : lastYear !== null && lastYear >= first ? lastYear : first;
