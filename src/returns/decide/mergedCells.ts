import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** An entry that stands over several rows, or columns, at once. */
export const mergedIssues = { merged: warning('merged-cells') };

/**
 * What stands in cells that are merged over several rows may be meant for each, or for the first alone, or for all
 * together: nobody but the sender knows.
 */
export const judgeMerged: Judge = (row) =>
  (row.draft.row.merged ?? []).map(({ value, headers, rows }) =>
    toDecide(row, null, mergedIssues.merged, {
      found: { kind: 'mergedCells', value: value === null ? null : String(value), headers, ...rows },
      wanted: { kind: 'eachMeant', isOverRows: rows.last > rows.first },
    }),
  );
