import { hasCell, type Sheet, type SortKey, type Table } from 'embedded-excel/model';
import type { Choices } from './choiceList';

const WAYS: Readonly<Record<string, boolean>> = { 'Sort ascending': true, 'Sort descending': false };

/** The table of which a cell is a header; undefined for other cells. */
export const tableHeadedAt = ({ tables }: Sheet, row: number, column: number): Table | undefined =>
  tables.find(({ area, showHeaders }) => showHeaders && row === area.row && hasCell(area, row, column));

/** The ways to sort a table by one of its columns, as they are offered at its header. */
export const waysToSort = (header: string): Choices => ({
  label: `Sort the table by ${header}`,
  entries: Object.keys(WAYS),
  current: '',
});

/** What a way that was chosen means. @param column of the header, counted as the sheet's are */
export const sortKey = ({ area }: Table, column: number, way: string): SortKey => ({
  column: column - area.column,
  ascending: WAYS[way] ?? true,
});
