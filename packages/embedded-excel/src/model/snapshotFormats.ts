import { DEFAULT_FORMAT } from './defaults';
import type { CellFormat } from './formats';
import type { Grid } from './grid';

/** Rows, and within them columns, that look alike, from the first to the last. */
interface Looks {
  readonly rows: readonly [number, number];
  readonly runs: readonly { readonly columns: readonly [number, number]; readonly format: CellFormat }[];
}

/** Formats as text, the same for equal ones. They are shared between cells, so that each is written once. */
const texts = new WeakMap<CellFormat, string>();

function textOf(format: CellFormat): string {
  let text = texts.get(format);
  if (text === undefined) {
    const inOrder = (part: object): unknown => Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
    text = JSON.stringify(inOrder({ ...lookOf(format), font: inOrder(format.font), borders: inOrder(format.borders) }));
    texts.set(format, text);
  }
  return text;
}

/** Without the number that it has in the file. */
function lookOf({ xf: _, ...look }: CellFormat): CellFormat {
  return look;
}

interface Run {
  readonly columns: [number, number];
  /** The cells' own, so that its text is known. */
  readonly format: CellFormat;
}

function runsOf(formats: ReadonlyMap<number, CellFormat>): Run[] {
  const runs: Run[] = [];
  for (const [column, format] of [...formats].sort(([one], [other]) => one - other)) {
    const text = textOf(format);
    if (text === textOf(DEFAULT_FORMAT)) continue;
    const last = runs.at(-1);
    if (last && last.columns[1] === column - 1 && textOf(last.format) === text) last.columns[1] = column;
    else runs.push({ columns: [column, column], format });
  }
  return runs;
}

/**
 * How the cells of a grid look, each look once for all rows and columns that share it; equal for grids that look the
 * same.
 */
export function looksOf({ formats }: Grid): Looks[] {
  const looks: { rows: [number, number]; runs: Run[]; text: string }[] = [];
  for (const [row, formatsOfRow] of [...formats].sort(([one], [other]) => one - other)) {
    const runs = runsOf(formatsOfRow);
    if (runs.length === 0) continue;
    const text = runs.map(({ columns, format }) => `${columns.join('-')} ${textOf(format)}`).join('\n');
    const last = looks.at(-1);
    if (last && last.rows[1] === row - 1 && last.text === text) last.rows[1] = row;
    else looks.push({ rows: [row, row], runs, text });
  }
  return looks.map(({ rows, runs }) => ({
    rows,
    runs: runs.map(({ columns, format }) => ({ columns, format: lookOf(format) })),
  }));
}
