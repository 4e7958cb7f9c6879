import { useState, type JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../PaneContext';
import type { Bar } from './coverage';

/** More bars than these are shown on request. */
const BARS_SHOWN = 12;

/** Coverage as bars; every figure that a bar stands for is beside it in words. */
export function BarChart({ title, bars }: { title: string; bars: readonly Bar[] }): JSX.Element {
  const { words, format } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? bars : bars.slice(0, BARS_SHOWN);
  return (
    <figure className="bars" aria-label={title}>
      <ul className="plain">
        {shown.map((bar) => (
          <li key={bar.name}>
            <div className="bar-label">
              <span>{bar.name}</span>
              <span className="number">{format.percent(bar.coverage)}</span>
            </div>
            <BarDrawing width={bar.width} covered={bar.coveredWidth} />
            <div className="quiet">
              {words.summary.ofRequired(format.shortMoney(bar.covered), format.shortMoney(bar.requirement))}
            </div>
          </li>
        ))}
      </ul>
      {bars.length > shown.length && (
        <Link onClick={() => setAll(true)}>{words.showAll(format.count(bars.length))}</Link>
      )}
    </figure>
  );
}

/** A bar over the width of what it stands in; widths from 0 to 1. */
export function BarDrawing({ width, covered }: { width: number; covered: number }): JSX.Element {
  return (
    <svg className="bar" width="100%" aria-hidden="true" focusable="false">
      <rect className="bar-all" width={`${width * 100}%`} height="100%" />
      <rect className="bar-covered" width={`${covered * 100}%`} height="100%" />
    </svg>
  );
}
