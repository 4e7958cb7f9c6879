import { cellKey, columnOfKey, rowOfKey } from '../../../model/cellKey';
import type { Sheet } from '../../../model/workbook';
import { cellName } from '../cellName';
import { attributes as printed, escapedText } from '../../xml/escape';
import { cellContent } from '../sheet/cellXml';
import type { CellWriting } from '../sheet/writing';
import { storedFormula } from '../../formulaNames';
import { formatAt, formulaAt } from '../../../model/readCells';
import type { CellChanges, CellInFile } from './spliceRows';
import { rowChanges } from './rowChanges';
import type { Survey } from './survey';

/** Whether any cell of a sheet that came from a file, or the size of any of its rows, must be written. */
export const hasCellChanges = ({ grid, changed }: Sheet): boolean =>
  grid.dirtyValues.size > 0 ||
  grid.dirtyFormats.size > 0 ||
  grid.recomputed.size > 0 ||
  grid.rewritten.size > 0 ||
  changed.has('rows');

/**
 * The cells of a sheet whose part must be read before it is changed: where cells were moved from. Null where it has no
 * formula either, which might be shared.
 */
export const movedFrom = ({ grid }: Sheet): ReadonlySet<number> | null =>
  grid.origins.size === 0 && grid.formulas.size === 0 ? null : new Set(grid.origins.values());

/** What is written of the cells of a sheet that came from a file. */
export function cellChanges(sheet: Sheet, writing: CellWriting, survey: Survey): CellChanges {
  const { grid } = sheet;
  const unshared = unsharedCells(sheet, survey);
  const keys = new Set([...grid.dirtyValues, ...grid.dirtyFormats, ...grid.rewritten, ...grid.recomputed, ...unshared]);
  const columns = new Map<number, number[]>();
  for (const key of [...keys].sort((one, other) => one - other)) {
    const row = columns.get(rowOfKey(key));
    if (row) row.push(columnOfKey(key));
    else columns.set(rowOfKey(key), [columnOfKey(key)]);
  }

  const styleIn = (row: number, column: number, before: CellInFile | null, rowStyle: string | null): string | null => {
    if (grid.dirtyFormats.has(cellKey(row, column))) return String(writing.styleOf(formatAt(grid, row, column)));
    return before ? (before.attributes['s'] ?? null) : (rowStyle ?? survey.columnStyle(column));
  };
  const open = (row: number, column: number, style: string | null, more: Record<string, string | undefined>): string =>
    `<c${printed({ r: cellName(row, column), s: style === '0' ? undefined : style, ...more })}`;

  /** What a cell holds anew: what was moved there as the part had it, else what the model has. */
  const contentOf = (
    row: number,
    column: number,
    own: (xml: string) => string,
  ): { type: string | undefined; inner: string; richValue?: string | undefined; metadata?: string | undefined } => {
    const origin = grid.origins.get(cellKey(row, column));
    const moved = origin === undefined ? undefined : survey.contents.get(origin);
    if (moved) return moved;
    const { type, formula, value } = cellContent(sheet, row, column, writing.calls);
    return { type, inner: own(formula + value), metadata: origin === undefined ? origin : survey.metadata.get(origin) };
  };

  return {
    columns,
    ...rowChanges(sheet),
    rows: [...columns.keys()],
    cell(row, column, before, rowStyle, own) {
      const key = cellKey(row, column);
      const style = styleIn(row, column, before, rowStyle);
      const written = (attributes: Record<string, string | undefined>, inner: string): string => {
        const isNothing =
          inner === '' &&
          (style === null || style === '0') &&
          Object.keys(attributes).every((name) => attributes[name] === undefined);
        // Cells that say no place of their own are counted from those before them.
        if (isNothing && (!before || before.attributes['r'] !== undefined)) return '';
        const tag = own(open(row, column, style, attributes));
        return inner === '' ? `${tag}/>` : `${tag}>${inner}${own('</c>')}`;
      };
      if (!before || grid.dirtyValues.has(key)) {
        const { type, richValue, metadata, inner } = contentOf(row, column, own);
        return written({ t: type, cm: metadata, vm: richValue }, inner);
      }
      const { r: _, s: __, ...kept } = before.attributes;
      const isReworded = grid.rewritten.has(key) || unshared.has(key);
      const formula = isReworded ? own(rewordedFormula(sheet, row, column, before, writing)) : before.formula;
      if (grid.recomputed.has(key)) {
        const { type, value } = cellContent(sheet, row, column, writing.calls);
        return written({ ...kept, t: type }, formula + own(value));
      }
      return written(kept, isReworded ? before.inner.replace(before.formula, () => formula) : before.inner);
    },
  };
}

/**
 * A formula of the part in other words: an array formula stays one, a shared one gets its own text, a table of data
 * stays as it is.
 */
function rewordedFormula(
  sheet: Sheet,
  row: number,
  column: number,
  before: CellInFile,
  { calls }: CellWriting,
): string {
  const { t: kind, ref, aca, ca } = before.formulaAttributes;
  if (kind === 'dataTable') return before.formula;
  const text = storedFormula(formulaAt(sheet.grid, row, column) ?? '', calls).slice(1);
  return `<f${printed({ ...(kind === 'array' && { t: kind, aca, ref }), ca })}>${escapedText(text)}</f>`;
}

/**
 * Cells that shared the formula of a cell which is written anew: each gets its own, for that which they refer to is
 * gone.
 */
function unsharedCells({ grid }: Sheet, { shared }: Survey): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { master, cells } of shared)
    if (grid.dirtyValues.has(master) || grid.rewritten.has(master))
      for (const key of cells) if (!grid.dirtyValues.has(key)) found.add(key);
  return found;
}
