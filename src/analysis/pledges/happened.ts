import { grouped } from '../../values/grouped';
import { compareIdentifiers } from '../../values/identifiers';

/** A row of what was done with a pledge. */
interface OfPledge {
  readonly id: string;
  readonly pledge: string;
}

/**
 * What has happened with each pledge by the reporting date (R1), in the order of the days, of one day by identifier.
 * @param dayOf an ISO day
 */
export function happenedByPledge<Row extends OfPledge>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
  reportingDate: string,
): Map<string, Row[]> {
  const happened = rows.filter((row) => dayOf(row) <= reportingDate);
  happened.sort((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    return day === otherDay ? compareIdentifiers(one.id, other.id) : day < otherDay ? -1 : 1;
  });
  return grouped(happened, ({ pledge }) => pledge);
}
