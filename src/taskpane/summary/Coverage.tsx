import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Choice } from '../parts/Choice';
import { useState, type JSX } from 'react';
import type { Report } from '../../report/report';
import { usePane } from '../PaneContext';
import { ReportTable } from '../parts/ReportTable';
import { BarChart } from './BarChart';
import { barsOf, coverageTable, DIMENSIONS, type Dimension } from './coverage';

/** Coverage by one dimension, as a chart or as the table behind it. */
export function Coverage({ report }: { report: Report }): JSX.Element {
  const { summary } = usePane().words;
  const [dimension, setDimension] = useState<Dimension>('theme');
  const [asTable, setAsTable] = useState(false);
  const table = coverageTable(report, dimension);
  const title = summary.chart(summary.dimensions[dimension]);
  return (
    <>
      <div className="filter">
        <Choice
          label={summary.by}
          selectedKey={dimension}
          options={DIMENSIONS.map((key) => ({ key, text: summary.dimensions[key] }))}
          onChange={(_event, option) => setDimension((option?.key ?? 'theme') as Dimension)}
        />
        <DefaultButton onClick={() => setAsTable(!asTable)}>
          {asTable ? summary.asChart : summary.asTable}
        </DefaultButton>
      </div>
      {table === null ? (
        <p>{summary.noGroups}</p>
      ) : asTable ? (
        <ReportTable
          block={table}
          caption={title}
          columns={[table.columns[0]!.key, 'requirement', 'covered', 'gap', 'coverage']}
        />
      ) : (
        <BarChart key={dimension} title={title} bars={barsOf(table)} />
      )}
    </>
  );
}
