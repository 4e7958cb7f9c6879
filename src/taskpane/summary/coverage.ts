import type { Report, TableBlock } from '../../report/report';

/** By what the pane breaks coverage down. */
export const DIMENSIONS = ['theme', 'region', 'state', 'year'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where the report has it: the pane shows the figures that stand in the sheets, rounded as they are there. */
const TABLES: Readonly<Record<Dimension, readonly [sheet: string, block: string]>> = {
  theme: ['overview', 'by-theme'],
  region: ['overview', 'by-region'],
  state: ['gap-by-theme-and-region', 'by-state'],
  year: ['overview', 'by-year'],
};

/** The table of a dimension; null where the register says nothing of it. */
export function coverageTable({ sheets }: Report, dimension: Dimension): TableBlock | null {
  const [sheet, id] = TABLES[dimension];
  const found = sheets.find((one) => one.id === sheet)?.blocks.find((block) => block.id === id);
  return found?.type === 'table' && found.rows.length > 0 ? found : null;
}

export interface Bar {
  readonly name: string;
  readonly requirement: number;
  readonly covered: number;
  /** null without a requirement. */
  readonly coverage: number | null;
  /** Of the width of the chart: the covered part, and the whole. The largest requirement takes all of it. */
  readonly coveredWidth: number;
  readonly width: number;
}

/** The rows of a table by need figures as bars, as long as what is required. */
export function barsOf({ columns, rows }: TableBlock): Bar[] {
  const label = columns[0]!.key;
  const figures = rows.map((row) => ({
    name: String(row[label] ?? ''),
    requirement: Number(row['requirement'] ?? 0),
    covered: Number(row['covered'] ?? 0),
  }));
  const largest = Math.max(...figures.map(({ requirement }) => requirement), 0);
  return figures.map(({ name, requirement, covered }) => {
    const width = largest === 0 ? 0 : requirement / largest;
    const coverage = requirement === 0 ? null : covered / requirement;
    return { name, requirement, covered, coverage, width, coveredWidth: width * Math.min(coverage ?? 0, 1) };
  });
}
