import type { TableRead } from '../excel/write/tableBody';
import { log } from '../register/schema/log';
import type { TableSource } from '../register/tableSource';

/**
 * A table as it was read, so that nothing is written into other rows than those that were meant. Rows of the Log are
 * told apart by all that they hold, for many have one identifier.
 */
export const tableAsRead = ({ raw, found, schema }: TableSource): TableRead => ({
  name: raw.name,
  rows: raw.rows.length,
  content: raw.rows,
  identifiers: schema.name === log.name ? null : (found.places.get('id') ?? null),
});
