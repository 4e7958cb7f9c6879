import { figureAt } from '../excel/report/figureAt';
import { planSheet } from '../excel/report/planSheet';
import { selectedCell, type SelectedCell } from '../excel/read/selectedCell';
import type { RunExcel } from '../excel/runExcel';
import { sheetCellAddress } from '../values/cellAddress';
import type { Place } from '../register/schema/table';
import { moneyInWords } from '../report/moneyInWords';
import { printed } from '../report/printed';
import type { Block, ColumnFormat, Report, ReportSheet } from '../report/report';
import { whyGap } from '../report/whyGap';
import { wordsOf } from '../words/reportWords';
import { traceFigure } from '../report/trace/traceFigure';
import type { PartOf, TracedFigure } from '../report/trace/tracedRows';
import { lastRunFrom } from './kept/lastRunText';
import type { Preview } from './preview';

/** A need, pledge or project behind a figure. */
export interface TracedRow {
  readonly id: string;
  /** Of a need or project its title, of a pledge its donor. */
  readonly title: string;
  readonly amount: number;
  /** Its cell in the register: 'Pledges!A12'. */
  readonly cell: string;
}

export interface Traced {
  readonly sheet: string;
  readonly cell: string;
  /** As in 'Covered, Urban crime'. */
  readonly label: string;
  /** What the register gives for it now; a share from 0 to 1 for a percentage. */
  readonly amount: number | null;
  readonly needs: readonly TracedRow[];
  readonly pledges: readonly TracedRow[];
  /** Behind figures of cost-effectiveness only, each with its cost. */
  readonly projects: readonly TracedRow[];
  /** Whose amounts add up to the figure. */
  readonly adds: TracedFigure['adds'];
  /** How the figure is shown: amounts as money, shares as percentages, counts as numbers. */
  readonly format: ColumnFormat;
  /** Of the gap of a need: why there is one (R16), in the register's language; null for all else. */
  readonly why: string | null;
  /** True where the cell shows another figure than the register gives now: the sheets are older. */
  readonly outdated: boolean;
}

/**
 * Traces the selected figure of a session sheet to the needs and pledges behind it, as the register gives them now;
 * writes nothing.
 * @param seen what the register gives now
 * @returns null where no figure is selected that comes from needs or pledges
 * @throws OfficeExtension.Error as Excel gives it
 */
export async function trace(run: RunExcel, seen: Preview): Promise<Traced | null> {
  const selected = await selectedCell(run);
  return selected === null ? null : traceCell(selected, seen);
}

/** The sheet as it was written last, else as it would be written now. */
function sheetOf({ id, kept }: SelectedCell, seen: Preview): { sheet: ReportSheet; report: Report } | null {
  for (const report of [lastRunFrom(kept.lastRun)?.report, seen.report]) {
    const sheet = report?.sheets.find((one) => one.id === id);
    if (report && sheet) return { sheet, report };
  }
  return null;
}

/** Traces a cell that has been read. */
function traceCell(selected: SelectedCell, seen: Preview): Traced | null {
  const standing = sheetOf(selected, seen);
  if (standing === null) return null;
  const { sheet, report } = standing;
  const plan = planSheet(sheet, report, seen.date1904);
  const placed = figureAt(plan, selected.row, selected.column);
  const label = plan.cells[selected.row - 1]?.[0];
  const isOurs = typeof label === 'object' && label !== null && 'text' in label && label.text === selected.label;
  const block = sheet.blocks.find(({ id }) => id === placed?.block);
  if (placed === null || block === undefined || !isOurs) return null;
  const { register, analysis } = seen;
  const context = { register, analysis, printed: printed(analysis), report: seen.report };
  const figure = traceFigure(context, block, placed.row, placed.column);
  if (figure === null) return null;
  const needs = new Map(register.needs.map(({ id, title, at }) => [id, { title, at }]));
  const pledges = new Map(register.pledges.map(({ id, donor, at }) => [id, { title: donor, at }]));
  const projects = new Map(register.projects.map(({ id, title, at }) => [id, { title, at }]));
  return {
    sheet: selected.sheet,
    cell: selected.address,
    label: labelOf(block, placed, selected.label, report.words.comma),
    amount: figure.amount,
    needs: rowsOf(figure.needs, needs),
    pledges: rowsOf(figure.pledges, pledges),
    projects: rowsOf(figure.projects ?? [], projects),
    adds: figure.adds,
    format: formatOf(block, placed),
    why: whyOf(block, placed, seen),
    outdated: !agrees(selected.value, figure.amount),
  };
}

function whyOf(block: Block, { row, column }: Placed, { register, analysis }: Preview): string | null {
  if (block.type !== 'table' || block.about !== 'need' || column !== 'gap' || row === 'total') return null;
  const need = block.rows[row]?.['need'];
  const explained = analysis.gaps?.needs.find((one) => one.need === need);
  if (!analysis.gaps || !explained) return null;
  const { language } = register.settings;
  const money = moneyInWords(language, analysis.baseCurrency, analysis.decimals);
  return whyGap(explained, analysis.gaps, wordsOf(language), language, money);
}

const rowsOf = (
  parts: readonly PartOf[],
  records: ReadonlyMap<string, { readonly title: string; readonly at: Place }>,
): TracedRow[] =>
  parts.map(({ id, amount }) => {
    const { title, at } = records.get(id)!;
    return { id, title, amount, cell: sheetCellAddress(at.sheet, at.sheetRow, at.sheetColumn) };
  });

interface Placed {
  readonly row: number | 'total';
  readonly column: string;
}

function labelOf(block: Block, { column }: Placed, row: string, comma: string): string {
  switch (block.type) {
    case 'table':
      return `${block.columns.find(({ key }) => key === column)?.header ?? column}${comma}${row}`;
    case 'heatMap': {
      const header = column === 'total' ? block.totalLabel : block.columns[Number(column)];
      return [block.caption, row, header].filter((part) => part !== undefined).join(comma);
    }
    default:
      return row;
  }
}

function formatOf(block: Block, { row, column }: Placed): ColumnFormat {
  switch (block.type) {
    case 'table':
      return block.columns.find(({ key }) => key === column)?.format ?? 'number';
    case 'heatMap':
      return block.format;
    case 'figures':
      return block.figures[row === 'total' ? -1 : row]?.format ?? 'number';
    default:
      return 'number';
  }
}

/** What binary fractions leave behind is no difference. */
const agrees = (shown: string | number | boolean, amount: number | null): boolean =>
  amount === null ? shown === '' : typeof shown === 'number' && Math.abs(shown - amount) < 1e-6;
