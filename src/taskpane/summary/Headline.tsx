import type { JSX } from 'react';
import type { Report } from '../../report/report';
import { usePane } from '../PaneContext';
import { cellText } from '../parts/cellText';
import { BarDrawing } from './BarChart';
import { headlineOf } from './headline';

/** What a delegation looks for first, as it stands on the overview sheet. */
export function Headline({ report }: { report: Report }): JSX.Element {
  const { words, format } = usePane();
  const figures = headlineOf(report);
  const coverage = figures.find(({ key }) => key === 'coverage')?.value ?? null;
  const share = typeof coverage === 'number' ? coverage : null;
  return (
    <>
      <p className="lead">{words.summary.covered(format.percent(share))}</p>
      <BarDrawing width={1} covered={Math.min(share ?? 0, 1)} />
      <dl className="figures">
        {figures.map(({ key, label, value, format: kind, note, strong, indent }) => (
          <div key={key} className={[strong ? 'strong' : '', indent ? 'indent' : ''].join(' ')} title={note}>
            <dt>{label}</dt>
            <dd className="number">{value === null ? format.percent(null) : cellText(value, kind, format)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
