import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState } from 'react';
import { usePane } from '../../PaneContext';
import { CellLink } from '../../parts/CellLink';
import type { FillView, Lack, RowLacking } from './fillView';

/** How many rows are shown at first, and come with each further step. */
const STEP = 25;

/** What the rows of a form lack, row by row, with links to the cells. */
export function Missing({ view: { lacking } }: { view: FillView }): JSX.Element {
  const { words, format } = usePane();
  const { fill } = words.forms;
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, lacking.length - shown);
  return (
    <>
      <h3>{fill.missing}</h3>
      {lacking.length === 0 && <p>{fill.nothingMissing}</p>}
      <ul className="plain">
        {lacking.slice(0, shown).map((row) => (
          <RowLacks key={row.row} row={row} />
        ))}
      </ul>
      {more > 0 && <Link onClick={() => setShown(shown + STEP)}>{words.showMore(format.count(more))}</Link>}
    </>
  );
}

function RowLacks({ row: { row, id, lacks } }: { row: RowLacking }): JSX.Element {
  const { words } = usePane();
  const { fill } = words.forms;
  return (
    <li className="lacking">
      <strong>{id ?? fill.row(String(row))}</strong>
      <ul className="plain">
        {lacks.map((lack, place) => (
          <li key={`${lack.cell}-${place}`}>
            <CellLink cell={lack.cell} label={fill.goToCell(lack.cell)}>
              {lack.cell.slice(lack.cell.lastIndexOf('!') + 1)}
            </CellLink>{' '}
            <LackInWords lack={lack} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function LackInWords({ lack }: { lack: Lack }): JSX.Element {
  const { words } = usePane();
  const { fill, collect } = words.forms;
  switch (lack.kind) {
    case 'unanswered':
      return <span>{fill.unanswered}</span>;
    case 'changed':
      return <span>{fill.confirmedYetChanged(lack.columns.join(', '))}</span>;
    case 'check':
      return <span dir="auto">{lack.text}</span>;
    case 'issue':
      return (
        <span>
          {lack.column !== null && <span className="quiet">{lack.column}. </span>}
          {collect.found}: {lack.found}. {collect.wanted}: {lack.wanted}
        </span>
      );
  }
}
