import type { JSX } from 'react';
import type { Register } from '../../register/register';
import { usePane } from '../PaneContext';
import { CellLink } from '../parts/CellLink';
import { sheetCellAddress } from '../../values/cellAddress';

/** The tables of the register with their rows, and how many of them count. */
export function TablesFound({ register }: { register: Register }): JSX.Element {
  const { words, format } = usePane();
  const { tables, tableColumns, goToTable } = words.register;
  return (
    <table className="figures-table">
      <caption className="hidden">{tables}</caption>
      <thead>
        <tr>
          <th scope="col">{tableColumns.table}</th>
          <th scope="col" className="number">
            {tableColumns.rows}
          </th>
          <th scope="col" className="number">
            {tableColumns.counted}
          </th>
        </tr>
      </thead>
      <tbody>
        {register.tables.map(({ table, named, sheet, rows, counted }) => (
          <tr key={named}>
            <th scope="row">
              <CellLink cell={sheetCellAddress(sheet, 1, 1)} label={goToTable(named, sheet)}>
                {named}
              </CellLink>
              {named !== table && <span className="quiet"> {table}</span>}
            </th>
            <td className="number">{format.count(rows)}</td>
            <td className={counted < rows ? 'number error' : 'number'}>{format.count(counted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
