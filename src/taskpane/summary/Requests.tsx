import type { JSX } from 'react';
import type { Report } from '../../report/report';
import { ReportTable } from '../parts/ReportTable';

/** What donors could be asked first (R14), as it stands on the sheet of requests, with the sentences to send. */
export function Requests({ report }: { report: Report }): JSX.Element | null {
  const sheet = report.sheets.find(({ id }) => id === 'requests');
  if (!sheet) return null;
  return (
    <>
      <h3>{sheet.name}</h3>
      {sheet.blocks.map((block) => {
        if (block.type === 'table' && block.id === 'together') {
          return (
            <ReportTable
              key={block.id}
              block={block}
              caption={block.caption ?? sheet.title}
              columns={['donor', 'pledge', 'request', 'frees']}
            />
          );
        }
        if (block.type !== 'paragraph') return null;
        const lines = block.lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ));
        if (block.caption === undefined) return <div key={block.id}>{lines}</div>;
        return (
          <details key={block.id}>
            <summary>{block.caption}</summary>
            {lines}
          </details>
        );
      })}
    </>
  );
}
