import { cellKey } from '../../../model/cellKey';
import { COLUMNS } from '../../../model/limits';
import { cellNumber } from '../../open/cellAddress';
import { isTrue } from '../../open/elements';
import { readTags } from '../../xml/readTags';

/** What must be known of a sheet's part before its cells are changed. */
export interface Survey {
  /** The number of the format of a column, which new cells in it get; null where it has none. */
  columnStyle: (column: number) => string | null;
  /** Cells that share a formula, by its number in the part: that which has its text, and all others. */
  readonly shared: readonly { readonly master: number; readonly cells: readonly number[] }[];
  /** The content of cells that were asked for, where it is no formula. */
  readonly contents: ReadonlyMap<number, MovedContent>;
  /**
   * What is said of array formulas that were asked for, such as that they give several values by themselves. Source:
   * ECMA-376 part 1, 18.3.1.4 (c, cm).
   */
  readonly metadata: ReadonlyMap<number, string>;
}

/** What a cell holds, as the part has it. */
export interface MovedContent {
  readonly type: string | undefined;
  /** The number of its rich value, such as a picture in a cell. Source: ECMA-376 part 1, 18.3.1.4 (c, vm). */
  readonly richValue: string | undefined;
  readonly inner: string;
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/**
 * Reads through a sheet's part once. Source: ECMA-376 part 1, 18.3.1.13 (col, style), 18.3.1.40 (f, shared formulas).
 * @param wanted cells whose content is kept, by their keys; null where only the columns before the cells are asked for
 * @throws WorkbookFileError where the part is not well-formed
 */
export function surveySheet(chunks: Iterable<Uint8Array>, part: string, wanted: ReadonlySet<number> | null): Survey {
  const columns: Columns[] = [];
  const shared = new Map<string, { master: number; cells: number[] }>();
  const contents = new Map<number, MovedContent>();
  const metadata = new Map<number, string>();
  let row = -1;
  let column = -1;
  let held: { key: number; said: Readonly<Record<string, string>>; inner: string[]; hasFormula: boolean } | null = null;
  let isEnough = false as boolean;
  const reading = readTags(chunks, part, {
    open({ local, attributes, raw, isEmpty }) {
      if (local === 'sheetData' && wanted === null) isEnough = true;
      if (isEnough) return;
      if (held) held.inner.push(raw);
      if (local === 'col' && attributes['style'] !== undefined)
        columns.push({
          first: Number(attributes['min']) - 1,
          last: Number(attributes['max']) - 1,
          style: attributes['style'],
        });
      else if (local === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (local === 'c') {
        const number = attributes['r'] === undefined ? -1 : cellNumber(attributes['r']);
        column = number < 0 ? column + 1 : number % COLUMNS;
        if (number >= 0) row = (number - column) / COLUMNS;
        const key = cellKey(row, column);
        held = wanted?.has(key) && !isEmpty ? { key, said: attributes, inner: [], hasFormula: false } : null;
      } else if (local === 'f') {
        if (held) held.hasFormula = true;
        const number = attributes['t'] === 'shared' ? attributes['si'] : undefined;
        if (number === undefined) return;
        const group = shared.get(number);
        const key = cellKey(row, column);
        if (!group) shared.set(number, { master: key, cells: [] });
        else group.cells.push(key);
      }
    },
    between(raw) {
      held?.inner.push(raw);
    },
    close(raw, local) {
      if (!held) return;
      if (local !== 'c') return void held.inner.push(raw);
      const { key, said, inner, hasFormula } = held;
      if (!hasFormula) contents.set(key, { type: said['t'], richValue: said['vm'], inner: inner.join('') });
      else if (said['cm'] !== undefined) metadata.set(key, said['cm']);
      held = null;
    },
  });
  for (const _ of reading) if (isEnough) break;
  return {
    columnStyle: (index) => columns.find(({ first, last }) => index >= first && index <= last)?.style ?? null,
    shared: [...shared.values()],
    contents,
    metadata,
  };
}

/** Whether the part says that its sheet is selected; read no further than to its cells. */
export function isSelected(chunks: Iterable<Uint8Array>, part: string): boolean {
  let selected = null as boolean | null;
  const reading = readTags(chunks, part, {
    open({ local, attributes }) {
      if (local === 'sheetView') selected ??= isTrue(attributes['tabSelected']);
      else if (local === 'sheetData') selected ??= false;
    },
    close: () => undefined,
    between: () => undefined,
  });
  for (const _ of reading) if (selected !== null) break;
  return selected ?? false;
}
