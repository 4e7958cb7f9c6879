import { cellNumber } from '../../open/cellAddress';
import { COLUMNS } from '../../../model/limits';
import { attributes as printed } from '../../xml/escape';
import type { Tag } from '../../xml/readTags';
import { withPrefix } from '../../xml/withPrefix';

type Attributes = Readonly<Record<string, string>>;

/** A cell as the part has it. */
export interface CellInFile {
  readonly attributes: Attributes;
  /** What stands in it, and in that its formula; "" where there is none. */
  readonly inner: string;
  readonly formula: string;
  readonly formulaAttributes: Attributes;
}

/** What is changed in the cells of a sheet. Indexes count from 0. */
export interface CellChanges {
  /** Rows in which cells are changed, and for each the columns, both in order. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  /** The rows of `columns`, in order. */
  readonly rows: readonly number[];
  /**
   * A cell as it is now; "" where nothing is left of it. Its tags have no prefix, but for pieces of `before`.
   * @param prefixed gives a tag of ours the prefix of the part
   * @param style the number of the format that a cell has that was not there: that of its row
   */
  cell: (
    row: number,
    column: number,
    before: CellInFile | null,
    style: string | null,
    own: (xml: string) => string,
  ) => string;
  /** Rows whose height or visibility is changed: the attributes that they have now. */
  readonly rowAttributes: ((row: number, before: Attributes) => Attributes) | null;
  /** Rows that have such attributes and may not be in the part. */
  readonly sizedRows: readonly number[];
}

/** Goes through `<sheetData>` and puts changed cells where they belong. */
export interface RowSplicer {
  begin: (tag: Tag) => string;
  open: (tag: Tag, isOwn: boolean) => string;
  close: (raw: string, local: string) => string;
  between: (raw: string) => string;
  end: (raw: string) => string;
  /** `<sheetData>` of a part that has none; its tags have no prefix. */
  whole: () => string;
}

interface OpenCell {
  readonly tag: Tag;
  readonly row: number;
  readonly column: number;
  readonly inner: string[];
  readonly formula: string[];
  formulaAttributes: Attributes;
  inFormula: number;
}

export function rowSplicer(changes: CellChanges, prefix: string): RowSplicer {
  const own = (xml: string): string => withPrefix(xml, prefix);
  const wanted = [...new Set([...changes.rows, ...changes.sizedRows])].sort((one, other) => one - other);
  const sized = new Set(changes.sizedRows);
  /** How many of the wanted rows are behind us, and which of their cells are written. */
  let next = 0;
  let depth = 0;
  let row = -1;
  let column = -1;
  let left: number[] = [];
  let rowStyle: string | null = null;
  const seen = new Set<number>();
  let cell: OpenCell | null = null;

  const takeRow = (index: number): number[] => {
    if (seen.has(index)) return [];
    seen.add(index);
    return [...(changes.columns.get(index) ?? [])];
  };
  const rowTag = (index: number, before: Attributes, more: boolean): string => {
    const kept: Record<string, string> = { ...before, r: String(index + 1) };
    // Which columns a row covers is said to make reading faster, and may be left out: ECMA-376 part 1, 18.3.1.73.
    delete kept['spans'];
    const told = changes.rowAttributes ? changes.rowAttributes(index, kept) : kept;
    return own(`<row${printed(told)}${more ? '>' : '/>'}`);
  };
  const cells = (columns: readonly number[]): string =>
    columns.map((one) => changes.cell(row, one, null, rowStyle, own)).join('');
  const newRow = (index: number): string => {
    [row, rowStyle] = [index, null];
    const inner = cells(takeRow(index));
    const tag = rowTag(index, {}, inner !== '');
    // A row of which nothing is said is none.
    if (inner === '' && !sized.has(index)) return '';
    return inner === '' ? tag : `${tag}${inner}${own('</row>')}`;
  };
  const rowsBefore = (index: number): string => {
    let text = '';
    for (; next < wanted.length && wanted[next]! < index; next++)
      if (!seen.has(wanted[next]!)) text += newRow(wanted[next]!);
    return text;
  };
  const cellsBefore = (index: number): string => {
    let count = 0;
    while (count < left.length && left[count]! < index) count++;
    return count === 0 ? '' : cells(left.splice(0, count));
  };

  const openRow = (tag: Tag): string => {
    const said = tag.attributes['r'];
    const index = said === undefined ? row + 1 : Number(said) - 1;
    const earlier = rowsBefore(index);
    row = index;
    column = -1;
    rowStyle = tag.attributes['customFormat'] === undefined ? null : (tag.attributes['s'] ?? null);
    const isFirst = !seen.has(index);
    left = takeRow(index);
    const isChanged = left.length > 0 || (isFirst && changes.rowAttributes !== null);
    if (!isChanged) return earlier + tag.raw;
    if (!tag.isEmpty) return earlier + rowTag(index, tag.attributes, true);
    const inner = cellsBefore(Infinity);
    return `${earlier}${rowTag(index, tag.attributes, inner !== '')}${inner && `${inner}${own('</row>')}`}`;
  };
  const openCell = (tag: Tag): string => {
    const number = tag.attributes['r'] === undefined ? -1 : cellNumber(tag.attributes['r']);
    column = number < 0 ? column + 1 : number % COLUMNS;
    const earlier = cellsBefore(column);
    if (left[0] !== column) return earlier + tag.raw;
    left.shift();
    cell = { tag, row, column, inner: [], formula: [], formulaAttributes: {}, inFormula: 0 };
    return earlier + (tag.isEmpty ? closeCell() : '');
  };
  const closeCell = (): string => {
    const { tag, inner, formula, formulaAttributes } = cell!;
    const before = { attributes: tag.attributes, inner: inner.join(''), formula: formula.join(''), formulaAttributes };
    const text = changes.cell(cell!.row, cell!.column, before, rowStyle, own);
    cell = null;
    return text;
  };
  const inCell = (raw: string): string => {
    cell!.inner.push(raw);
    if (cell!.inFormula > 0) cell!.formula.push(raw);
    return '';
  };

  return {
    begin: (tag) => {
      if (!tag.isEmpty) return tag.raw;
      const inner = rowsBefore(Infinity);
      return inner === '' ? tag.raw : `${tag.raw.slice(0, -2)}>${inner}${own('</sheetData>')}`;
    },
    open(tag, isOwn) {
      if (!tag.isEmpty) depth++;
      const at = tag.isEmpty ? depth + 1 : depth;
      if (cell) {
        if (at === 3 && isOwn && tag.local === 'f') {
          cell.inFormula = tag.isEmpty ? 0 : 1;
          cell.formulaAttributes = tag.attributes;
          if (tag.isEmpty) cell.formula.push(tag.raw);
        }
        return inCell(tag.raw);
      }
      if (at === 1 && isOwn && tag.local === 'row') return openRow(tag);
      if (at === 2 && isOwn && tag.local === 'c') return openCell(tag);
      return tag.raw;
    },
    close(raw, local) {
      depth--;
      if (cell) {
        if (depth === 1) return closeCell();
        inCell(raw);
        if (depth === 2 && local === 'f') cell.inFormula = 0;
        return '';
      }
      if (depth === 0 && local === 'row') return cellsBefore(Infinity) + raw;
      return raw;
    },
    between: (raw) => (cell ? inCell(raw) : raw),
    end: (raw) => rowsBefore(Infinity) + raw,
    whole: () => `<sheetData>${[...wanted].map(newRow).join('')}</sheetData>`,
  };
}
