import type { Report, ReportRow, TableBlock } from '../report';
import type { PartOf, TracedFigure } from './tracedRows';

/** The projects behind a row of a table that is about projects. */
const projectsOf = ({ projects = [] }: TableBlock, row: number): readonly string[] =>
  (projects.length === 1 ? projects[0] : projects[row]) ?? [];

/** Columns that compare an option with the one before it on the frontier, which its row names. */
const COMPARING: ReadonlySet<string> = new Set(['incrementalCost', 'incrementalOutcome', 'icer']);

const textsOf = (row: ReportRow): string =>
  JSON.stringify(Object.entries(row).filter(([, one]) => typeof one === 'string'));

/**
 * What stands behind a figure of cost-effectiveness: the projects, each with its printed cost, and the needs that they
 * answer.
 * @param now the report as the register gives it now
 * @param needs what each need requires, as printed, by its identifier
 * @param block the table of the sheet as it stands
 * @returns null for a cell that is no figure, and where the register has none of its projects any more
 */
export function traceProjects(
  now: Report,
  needs: ReadonlyMap<string, number>,
  block: TableBlock,
  row: number,
  column: string,
): TracedFigure | null {
  const shown = block.columns.find(({ key }) => key === column);
  const cells = block.rows[row];
  if (shown === undefined || shown.format === 'text' || typeof cells?.[column] !== 'number') return null;
  const tables = now.sheets.flatMap(({ blocks }) => blocks.filter(isOfProjects));
  const options = new Map(tables.flatMap(({ rows }) => rows.flatMap(optionOf)));
  const compared = COMPARING.has(column) && typeof cells['against'] === 'string' ? [cells['against']] : [];
  const projects = [...projectsOf(block, row), ...compared];
  const known = projects.flatMap((id) => options.get(id) ?? []);
  if (known.length === 0) return null;
  const parts = known.map(({ id, cost }): PartOf => ({ id, amount: cost }));
  const answered = [...new Set(known.map(({ need }) => need))];
  const amount = figureNow(tables, block, row, column);
  const costs = known.reduce((sum, { cost }) => sum + cost, 0);
  return {
    amount,
    needs: answered.map((id) => ({ id, amount: needs.get(id) ?? 0 })),
    pledges: [],
    projects: parts,
    adds: column === 'cost' && amount !== null && Math.abs(costs - amount) < 1e-6 ? 'projects' : 'neither',
  };
}

const isOfProjects = (block: Report['sheets'][number]['blocks'][number]): block is TableBlock =>
  block.type === 'table' && block.about === 'projects';

interface Option {
  readonly id: string;
  readonly need: string;
  readonly cost: number;
}

/** The option of a row that has one, by its identifier. */
function optionOf({ project, need, cost }: ReportRow): [string, Option][] {
  if (typeof project !== 'string' || typeof need !== 'string' || typeof cost !== 'number') return [];
  return [[project, { id: project, need, cost }]];
}

/** The same figure in the report of now: of the same table, the row of the same projects and texts. */
function figureNow(tables: readonly TableBlock[], block: TableBlock, row: number, column: string): number | null {
  const table = tables.find(({ id, caption }) => id === block.id && caption === block.caption);
  const cells = block.rows[row]!;
  const among = table?.rows.filter((one) => textsOf(one) === textsOf(cells)) ?? [];
  const same = among.length > 1 ? table!.rows[row] : among[0];
  const value = same?.[column];
  return typeof value === 'number' ? value : null;
}
