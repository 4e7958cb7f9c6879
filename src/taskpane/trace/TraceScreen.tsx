import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState, type JSX } from 'react';
import type { Inspection } from '../../jobs/inspect';
import type { Traced, TracedRow } from '../../jobs/trace';
import { usePane } from '../PaneContext';
import { Figures } from '../parts/Figures';
import { ScreenHeading } from '../parts/ScreenHeading';
import { cellText } from '../parts/cellText';

type Found = Extract<Inspection, { kind: 'register' }>;

const ROWS_SHOWN = 25;

/** The needs, pledges and projects behind the figure that is selected on a session sheet. */
export default function TraceScreen({ inspection }: { inspection: Found }): JSX.Element {
  const { pane, state, words } = usePane();
  const { trace } = words;
  const { value, state: progress } = state.traced;
  return (
    <section>
      <ScreenHeading>{trace.title}</ScreenHeading>
      <p>{trace.intro}</p>
      {inspection.sheets.length === 0 ? (
        <>
          <p>{trace.notWritten}</p>
          <PrimaryButton onClick={() => pane.show('sheets')}>{trace.toSheets}</PrimaryButton>
        </>
      ) : (
        <Figures>
          {() => (
            <div aria-busy={progress === 'computing'}>
              {value === null ? (
                <p className="empty" role="status">
                  {progress === 'computing' || progress === 'wanted' ? trace.looking : trace.none}
                </p>
              ) : (
                <Figure key={`${value.sheet}!${value.cell}`} traced={value} />
              )}
            </div>
          )}
        </Figures>
      )}
    </section>
  );
}

function Figure({ traced }: { traced: Traced }): JSX.Element {
  const { pane, words, format } = usePane();
  const { trace } = words;
  const { label, amount, cell, outdated, needs, pledges, projects, adds, format: kind, why } = traced;
  return (
    <>
      {/* A screen reader says the figure, not the long lists behind it. */}
      <div role="status">
        <h3>{label}</h3>
        <p className="lead number">{amount === null ? format.percent(null) : cellText(amount, kind, format)}</p>
      </div>
      <p className="quiet">{cell}</p>
      {why !== null && <p>{why}</p>}
      {outdated && (
        <div className="block">
          <p className="warning">{trace.outdated}</p>
          <DefaultButton onClick={() => void pane.summarize()}>{trace.refresh}</DefaultButton>
        </div>
      )}
      {projects.length > 0 && <Rows title={trace.projects} none="" rows={projects} addsUp={adds === 'projects'} />}
      <Rows title={trace.needs} none={trace.noRows.needs} rows={needs} addsUp={adds === 'needs' || adds === 'both'} />
      {projects.length === 0 && (
        <Rows
          title={trace.pledges}
          none={trace.noRows.pledges}
          rows={pledges}
          addsUp={adds === 'pledges' || adds === 'both'}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly TracedRow[];
  readonly addsUp: boolean;
}

function Rows({ title, none, rows, addsUp }: RowsProps): JSX.Element {
  const { pane, words, format } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, ROWS_SHOWN);
  return (
    <>
      <h4>
        {title} <span className="quiet">{format.count(rows.length)}</span>
      </h4>
      {rows.length === 0 && <p className="quiet">{none}</p>}
      {addsUp && rows.length > 0 && <p className="quiet">{words.trace.adds}</p>}
      <ul className="plain rows">
        {shown.map(({ id, title: name, amount, cell }) => (
          <li key={`${id}-${cell}`}>
            <span>
              <Link onClick={() => void pane.goTo(cell)} aria-label={words.trace.goTo(id, cell)}>
                {id}
              </Link>{' '}
              {name}
            </span>
            <span className="number">{format.money(amount)}</span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Link onClick={() => setAll(true)}>{words.showAll(format.count(rows.length))}</Link>
      )}
    </>
  );
}
