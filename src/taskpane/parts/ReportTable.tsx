import type { JSX } from 'react';
import type { ReportColumn, ReportRow, TableBlock } from '../../report/report';
import { usePane } from '../PaneContext';
import { cellText, isNumber } from './cellText';

interface ReportTableProps {
  readonly block: TableBlock;
  readonly caption: string;
  /** Keys of the columns that are shown; absent: all. */
  readonly columns?: readonly string[];
  /** How many rows are shown; absent: all. */
  readonly first?: number;
}

/** A table of the report, as it will stand in a sheet, in the width of the pane. */
export function ReportTable({ block, caption, columns, first }: ReportTableProps): JSX.Element {
  const { words, format } = usePane();
  const shown = block.columns.filter(({ key }) => columns === undefined || columns.includes(key));
  const rows = block.rows.slice(0, first);
  const more = block.rows.length - rows.length;
  return (
    <div className="scrolling" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.key} scope="col" className={isNumber(column.format) ? 'number' : ''}>
                {column.header}
                {column.unit !== undefined && <span className="unit"> {column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Row key={place} row={row} columns={shown} />
          ))}
          {more > 0 && (
            <tr>
              <td colSpan={shown.length} className="quiet">
                {words.sheets.more(format.count(more))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: ReportRow; columns: readonly ReportColumn[] }): JSX.Element {
  const { format } = usePane();
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.key} className={isNumber(column.format) ? 'number' : ''}>
          {cellText(row[column.key] ?? null, column.format, format)}
        </td>
      ))}
    </tr>
  );
}
