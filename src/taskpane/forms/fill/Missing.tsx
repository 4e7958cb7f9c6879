import type { JSX } from 'react';
import { CellLink } from '../../parts/CellLink';
import { InSteps } from '../../parts/InSteps';
import type { FillView, Lack, RowLacking } from './fillView';
import { useFill } from './useFill';

/** What the rows of a form lack, row by row, with links to the cells. */
export function Missing({ view: { lacking } }: { view: FillView }): JSX.Element {
  const { fill } = useFill();
  return (
    <>
      <h3>{fill.missing}</h3>
      {lacking.length === 0 && <p>{fill.nothingMissing}</p>}
      <InSteps items={lacking}>
        {(shown) => (
          <ul className="plain">
            {shown.map((row) => (
              <RowLacks key={row.row} row={row} />
            ))}
          </ul>
        )}
      </InSteps>
    </>
  );
}

function RowLacks({ row: { row, id, lacks } }: { row: RowLacking }): JSX.Element {
  const { fill } = useFill();
  return (
    <li className="lacking">
      <strong>{id === null ? fill.row(String(row)) : <bdi>{id}</bdi>}</strong>
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
  const { fill, form, format } = useFill();
  switch (lack.kind) {
    case 'unanswered':
      return <span>{fill.unanswered}</span>;
    case 'changed':
      return (
        <span>{fill.confirmedYetChanged(form.answers.confirmed, form.answers.amended, format.list(lack.columns))}</span>
      );
    case 'blank':
      return <span>{fill.blank(lack.column)}</span>;
    case 'check':
      return <span>{lack.text}</span>;
    case 'problem':
      return (
        <span>
          {lack.column !== null && `${lack.column}${fill.colon}`}
          {lack.text}
        </span>
      );
  }
}
