import { cellKey } from '../../../model/cellKey';
import { columnOf } from '../../../model/columns';
import { formatAt } from '../../../model/readCells';
import type { Sheet } from '../../../model/workbook';
import type { SheetPart } from './finishWorkbookPart';
import { attribute, relationsOf, type Parts } from './parts';

const FORMATS = /(<cellXfs[^>]*>)(.*?)<\/cellXfs>/s;
const FORMAT = /<xf\b(?:[^>]*\/>|[^>]*>.*?<\/xf>)/gs;
const MARK = /\squotePrefix="[^"]*"/;
const CELL = /<c r="([A-Z]+)(\d+)"([^>]*)>/g;

const isMarked = (format: string): boolean => /^[^>]*\squotePrefix="(?:1|true)"/.test(format);

/** Whether saving wrote formats of a sheet, and some of its cells can have the mark or an old one. */
const isWritten = ({ sourceName, grid: { dirtyFormats } }: Sheet): boolean =>
  sourceName === null || dirtyFormats.size > 0;

/**
 * Marks the formats of cells whose text was entered after an apostrophe, so that editing such a cell in Excel does not make a formula or a
 * number of it; Excelize has no word for it. Source: ECMA-376 part 1, 18.8.45 (xf, quotePrefix).
 */
export function finishQuotePrefix(parts: Parts, workbookPath: string, sheets: readonly SheetPart[]): void {
  const styles = [...relationsOf(parts, workbookPath).values()].find(({ type }) => type.endsWith('/styles'))?.path;
  const text = styles === undefined ? '' : parts.read(styles);
  const [all, head, inner] = FORMATS.exec(text) ?? [];
  if (styles === undefined || all === undefined) return;
  const formats: string[] = inner!.match(FORMAT) ?? [];
  const before = formats.length;
  const others = new Map<number, number>();
  /** The number of the format that differs from another by its mark alone. */
  const otherOf = (number: number): number => {
    let other = others.get(number);
    if (other === undefined) {
      const format = formats[number]!;
      const told = isMarked(format)
        ? format.replace(MARK, '')
        : format.replace(MARK, '').replace('<xf', '<xf quotePrefix="1"');
      other = formats.indexOf(told);
      if (other < 0) other = formats.push(told) - 1;
      others.set(number, other);
    }
    return other;
  };
  const anyMarked = formats.some(isMarked);
  for (const { path, sheet } of sheets) {
    if (!isWritten(sheet) || !(anyMarked || hasQuoted(sheet))) continue;
    const { grid, sourceName } = sheet;
    const cells = parts.read(path);
    const told = cells.replace(CELL, (tag, letters: string, row: string, attributes: string) => {
      const at = [Number(row) - 1, columnOf(letters)] as const;
      if (sourceName !== null && !grid.dirtyFormats.has(cellKey(...at))) return tag;
      const number = Number(attribute(tag, 's') ?? 0);
      const format = formats[number];
      if (format === undefined || isMarked(format) === formatAt(grid, ...at).quotePrefix) return tag;
      const rest = attributes.replace(/\ss="[^"]*"/, '');
      return `<c r="${letters}${row}" s="${otherOf(number)}"${rest}>`;
    });
    if (told !== cells) parts.write(path, told);
  }
  if (formats.length === before) return;
  const count = head!.replace(/\scount="[^"]*"/, ` count="${formats.length}"`);
  parts.write(
    styles,
    text.replace(all, () => `${count}${formats.join('')}</cellXfs>`),
  );
}

function hasQuoted({ grid }: Sheet): boolean {
  for (const formats of grid.formats.values())
    for (const { quotePrefix } of formats.values()) if (quotePrefix) return true;
  return false;
}
