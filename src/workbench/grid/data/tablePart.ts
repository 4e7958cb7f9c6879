import { hasCell, type Sheet, type Table } from 'embedded-excel/model';
import { tableLook, type TableLook, type TablePart } from './tableStyles';

function partOf({ area, showHeaders, showTotals, showBandedRows }: Table, row: number): TablePart {
  if (showHeaders && row === area.row) return 'head';
  if (showTotals && row === area.row + area.rows - 1) return 'total';
  if (!showBandedRows) return 'plainRow';
  return (row - area.row) % 2 === (showHeaders ? 1 : 0) ? 'oddRow' : 'evenRow';
}

/** What the table that a cell lies in adds to its look; null outside of tables. */
export function tableLookAt({ tables }: Sheet, row: number, column: number): TableLook | null {
  for (const table of tables)
    if (table.style !== '' && hasCell(table.area, row, column)) return tableLook(table.style, partOf(table, row));
  return null;
}
