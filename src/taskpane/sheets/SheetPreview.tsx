import type { JSX } from 'react';
import type { Block, FiguresBlock, HeatMapBlock, ReportSheet, TableBlock } from '../../report/report';
import { usePane } from '../PaneContext';
import { cellText } from '../parts/cellText';
import { ReportTable } from '../parts/ReportTable';

const ROWS_SHOWN = 5;

/** A sheet as it will be written, in little: its blocks as tables, of each its first rows. */
export function SheetPreview({ sheet }: { sheet: ReportSheet }): JSX.Element {
  return (
    <div className="preview">
      {sheet.blocks.map((block) => (
        <BlockPreview key={block.id} block={block} title={sheet.title} />
      ))}
    </div>
  );
}

function BlockPreview({ block, title }: { block: Block; title: string }): JSX.Element {
  const { words } = usePane();
  switch (block.type) {
    case 'table':
      return <ReportTable block={block} caption={block.caption ?? title} first={ROWS_SHOWN} />;
    case 'figures':
      return <FiguresPreview block={block} title={title} />;
    case 'heatMap':
      return <ReportTable block={tableOfMap(block)} caption={block.caption ?? title} first={ROWS_SHOWN} />;
    case 'chart':
      return <p className="quiet">{words.sheets.chart(block.title)}</p>;
    case 'paragraph':
      return <p>{block.lines[0]}</p>;
  }
}

function FiguresPreview({ block, title }: { block: FiguresBlock; title: string }): JSX.Element {
  const { format } = usePane();
  return (
    <table className="figures-table">
      <caption>{block.caption ?? title}</caption>
      <tbody>
        {block.figures
          .filter(({ strong }) => strong)
          .map(({ key, label, value, format: kind }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="number">{cellText(value, kind, format)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** A heat map as a table: a row a row, a column a column. */
function tableOfMap({ id, rowHeader, rows, columns, format, values }: HeatMapBlock): TableBlock {
  return {
    type: 'table',
    id,
    columns: [
      { key: 'row', header: rowHeader, format: 'text' },
      ...columns.map((header, place) => ({ key: `c${place}`, header, format })),
    ],
    rows: rows.map((row, place) => ({
      row,
      ...Object.fromEntries(columns.map((_header, column) => [`c${column}`, values[place]?.[column] ?? null])),
    })),
  };
}
