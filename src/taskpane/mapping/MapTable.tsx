import type { JSX } from 'react';
import { Choice } from '../parts/Choice';
import type { TableSeen } from '../../jobs/inspect';
import { usePane } from '../PaneContext';
import { chooseColumn, chooseTable, type Draft, type DraftTable } from './draft';

interface MapTableProps {
  readonly table: DraftTable;
  readonly seen: readonly TableSeen[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The key of what is not in the workbook; no table and no header is empty. */
const NOTHING = '';

/** Which table of the workbook one of the register is, and which column is which. */
export function MapTable({ table, seen, draft, onChange }: MapTableProps): JSX.Element {
  const { words, format } = usePane();
  const { mapping } = words;
  const chosen = seen.find(({ name }) => name === table.named) ?? null;
  const found = table.columns.filter((column) => column.found !== null).length;
  const lacks = table.columns.some((column) => column.required && column.found === null);
  return (
    <div className="map-table">
      <Choice
        label={mapping.tableOf(table.table)}
        required={table.required}
        selectedKey={table.named ?? NOTHING}
        options={[
          { key: NOTHING, text: mapping.notMapped },
          ...seen.map(({ name, sheet }) => ({ key: name, text: mapping.onSheet(name, sheet) })),
        ]}
        onChange={(_event, option) =>
          onChange(chooseTable(draft, table.table, seen.find(({ name }) => name === option?.key) ?? null))
        }
      />
      {chosen !== null && (
        <details open={lacks}>
          <summary>{mapping.columnsOf(table.table, format.count(found), format.count(table.columns.length))}</summary>
          {table.columns.map((column) => (
            <Choice
              key={column.header}
              label={column.header}
              title={column.about}
              ariaLabel={mapping.column(column.header, table.table)}
              required={column.required}
              selectedKey={column.found ?? NOTHING}
              options={[
                { key: NOTHING, text: mapping.notThere },
                ...chosen.headers.map((header) => ({ key: header, text: header })),
              ]}
              onChange={(_event, option) =>
                onChange(
                  chooseColumn(draft, table.table, column.header, option?.key === NOTHING ? null : String(option?.key)),
                )
              }
            />
          ))}
        </details>
      )}
    </div>
  );
}
