import type { Block, ChartBlock, FiguresBlock, HeatMapBlock, ReportSheet, TableBlock } from '../../report/report';
import { namesIn } from './keptFormulas';

/**
 * A column in the same row, in the row above or in the total row, or in the row of another column's value. Source:
 * report.ts, Formula.
 */
const COLUMN = /^(?:(?:above|total):)?(.+)$/;
const WHERE = /^(\S+) where (\S+)=(\S+)$/;

const columnsNamed = (name: string): readonly string[] => {
  const where = WHERE.exec(name);
  return where ? where.slice(1) : [COLUMN.exec(name)![1]!];
};

function tableHolds({ columns, rows, links = [], strongRows = [] }: TableBlock): boolean {
  const keys = new Set(columns.map(({ key }) => key));
  const named = columns.flatMap(({ formula, total }) => [
    ...namesIn(formula ?? '').flatMap(columnsNamed),
    ...(typeof total === 'object' ? namesIn(total.formula) : []),
  ]);
  return (
    keys.size === columns.length &&
    named.every((key) => keys.has(key)) &&
    links.every(({ row, column }) => row < rows.length && keys.has(column)) &&
    strongRows.every((row) => row < rows.length)
  );
}

function figuresHold({ figures }: FiguresBlock): boolean {
  const keys = new Set(figures.map(({ key }) => key));
  return figures.every(({ formula }) => namesIn(formula ?? '').every((key) => keys.has(key)));
}

function heatMapHolds({ rows, columns, values, rowKeys, columnKeys }: HeatMapBlock): boolean {
  return (
    values.length === rows.length &&
    values.every((row) => row.length === columns.length) &&
    (rowKeys?.length ?? rows.length) === rows.length &&
    (columnKeys?.length ?? columns.length) === columns.length
  );
}

function chartHolds({ of, labels, series, parts = [] }: ChartBlock, blocks: readonly Block[]): boolean {
  const table = blocks.find((block): block is TableBlock => block.type === 'table' && block.id === of);
  if (!table) return false;
  const keys = new Set(table.columns.map(({ key }) => key));
  return (
    series.length > 0 &&
    [labels, ...series].every((key) => keys.has(key)) &&
    parts.every(({ from, rows }) => rows > 0 && from + rows <= table.rows.length)
  );
}

/** Whether all that the blocks of a sheet name is there: formulas and charts their columns, links their rows. */
export const refersToWhatIsThere = ({ blocks }: ReportSheet): boolean =>
  new Set(blocks.map(({ id }) => id)).size === blocks.length &&
  blocks.every((block) => {
    switch (block.type) {
      case 'table':
        return tableHolds(block);
      case 'figures':
        return figuresHold(block);
      case 'heatMap':
        return heatMapHolds(block);
      case 'chart':
        return chartHolds(block, blocks);
      case 'paragraph':
        return true;
    }
  });
