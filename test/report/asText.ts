import type { Block, ReportColumn, ReportSheet, ReportValue, TableBlock } from '../../src/report/report';

/** A sheet as plain text, to be read and compared in review: blocks, columns with formulas and formats, rows. */
export function asText(sheet: ReportSheet): string {
  const header = sheet.header.map(({ label, value, format }) => `${label}: ${shown(value)} <${format}>`);
  const notes = sheet.notes.map((note) => `note: ${note}`);
  const blocks = sheet.blocks.map((block) => ['', ...blockLines(block)]);
  return [`${sheet.name} [${sheet.id}]`, sheet.title, ...header, ...notes, ...blocks.flat(), ''].join('\n');
}

const shown = (value: ReportValue | undefined): string => (value === null || value === undefined ? '' : String(value));

function blockLines(block: Block): string[] {
  const title = `${block.type} ${block.id}`;
  const caption = 'caption' in block && block.caption !== undefined ? `: ${block.caption}` : '';
  switch (block.type) {
    case 'table':
      return [title + caption, ...tableLines(block)];
    case 'figures':
      return [
        title + caption,
        ...grid(
          block.figures.map(({ key, label, value, format, unit, formula, note }) =>
            [key, label, shown(value), format, unit ?? '', formula ? `=${formula}` : '', note ?? ''].map(String),
          ),
        ),
      ];
    case 'heatMap':
      return [
        `${title}${caption} <${block.format}${block.unit ? `, ${block.unit}` : ''}> good: ${block.good}`,
        ...grid([
          [block.rowHeader, ...block.columns],
          ...block.rows.map((name, row) => [name, ...(block.values[row] ?? []).map(shown)]),
        ]),
        ...(block.totalLabel === undefined ? [] : [`  live sums: ${block.totalLabel}`]),
      ];
    case 'chart':
      return [
        `${title}: ${block.title}`,
        `  ${block.kind} of ${block.of}: ${block.labels} -> ${block.series.join(', ')}; axis: ${block.valueTitle}; rows: ${block.first ?? 'all'}`,
        ...(block.labelTitle === undefined ? [] : [`  across: ${block.labelTitle}`]),
        ...(block.parts ?? []).map(
          ({ name, from, rows, look }) => `  part: ${name}, ${rows} rows from ${from}, ${look}`,
        ),
      ];
    case 'paragraph':
      return [title + caption, ...block.lines.map((line) => `  ${line}`)];
  }
}

function tableLines({ columns, rows, totalLabel, checkLabel, links = [], strongRows = [] }: TableBlock): string[] {
  return [
    ...columns.map((column) => `  ${columnLine(column)}`),
    ...grid([columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => shown(row[key])))]),
    ...(totalLabel === undefined ? [] : [`  total row: ${totalLabel}`]),
    ...(checkLabel === undefined ? [] : [`  check row: ${checkLabel}`]),
    ...(strongRows.length === 0 ? [] : [`  strong rows: ${strongRows.join(', ')}`]),
    ...links.map(({ row, column, to }) => `  link: row ${row}, ${column} -> ${to}`),
  ];
}

function columnLine({ key, header, format, unit, formula, total, control, shading }: ReportColumn): string {
  const parts = [
    `${key} "${header}" <${format}${unit === undefined ? '' : `, ${unit}`}>`,
    formula === undefined ? '' : `=${formula}`,
    total === undefined ? '' : `total: ${total === 'sum' ? 'sum' : `=${total.formula}`}`,
    control === undefined ? '' : `control: ${control}`,
    shading === undefined ? '' : `shading: ${shading}`,
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function grid(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map((row) => `  | ${row.map((cell, column) => cell.padEnd(width(column))).join(' | ')} |`.trimEnd());
}
