import type { JSX } from 'react';
import type { CheckExcelWords } from '../../words/checkExcelWords';
import type { ExcelCheck, ProbeResult } from '../../jobs/checkExcel';
import { usePane } from '../PaneContext';

interface ProbeResultsProps {
  readonly check: ExcelCheck;
  readonly words: CheckExcelWords;
}

/** What matters most stands first. */
const ORDER = ['differs', 'absent', 'expected'] as const;

const CLASSES = { differs: 'error', absent: 'warning', expected: 'good' } as const;

/** What came of each probe, in a table; above it what could not be removed. */
export function ProbeResults({ check: { results, left }, words }: ProbeResultsProps): JSX.Element {
  const { format } = usePane();
  const found = (outcome: ProbeResult['outcome']): ProbeResult[] => results.filter((one) => one.outcome === outcome);
  const counted = (outcome: ProbeResult['outcome']): string => format.count(found(outcome).length);
  return (
    <>
      {left.length > 0 && (
        <div className="block error">
          <p>{words.left}</p>
          <ul lang="en" dir="ltr">
            {left.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      <h3>{words.results}</h3>
      <p>{words.summary(counted('expected'), counted('differs'), counted('absent'))}</p>
      <p className="quiet">{words.technical}</p>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.tried}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {ORDER.flatMap(found).map(({ name, reliesOn, outcome, detail }) => (
            <tr key={name}>
              <th scope="row" lang="en" dir="ltr">
                <strong>{name}</strong>
                <span className="second">{reliesOn}</span>
                {detail !== '' && <span className="second quiet">{detail}</span>}
              </th>
              <td className={CLASSES[outcome]}>{words.outcomes[outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
