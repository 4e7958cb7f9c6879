import { parseArea } from '../../model/address';
import { cellKey } from '../../model/cellKey';
import { DEFAULT_FORMAT, DEFAULT_ROW_HEIGHT } from '../../model/defaults';
import type { CellFormat } from '../../model/formats';
import { COLUMNS, ROWS } from '../../model/limits';
import { rememberSpill } from '../../model/spills';
import type { Sheet } from '../../model/workbook';
import { cellNumber } from './cellAddress';
import { cellValue, type ValueContext } from './cellValue';
import { isTrue } from './elements';
import { damaged } from './fileErrors';
import { isCustom, shownFormula } from './functionPrefixes';
import type { XmlHandler } from './readXml';
import { sharedFormulas } from './sharedFormulas';

/** What the cells of every sheet of a file refer to. */
export interface CellContext extends ValueContext {
  readonly formats: readonly CellFormat[];
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the content of `<sheetData>` into a sheet: values, formulas and formats of cells, heights of rows. Rows and cells without
 * an address follow the one before them. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.3.1.73 (row), 18.18.11 (types).
 */
export function cellReader(sheet: Sheet, context: CellContext): XmlHandler {
  const { grid } = sheet;
  const { formats } = context;
  const shared = sharedFormulas(sheet.name);
  let [row, column] = [-1, -1];
  /** The last cell in the sheet's order that held something: those that come after it need not be looked for. */
  let last = -1;
  /** The row, and the cell in the sheet's order, that was read before. */
  let [rowBefore, cellBefore] = [-1, -1];
  let type = 'n';
  let formulaAttributes: Attributes | null = null;
  let formula = '';
  let value: string | null = null;
  let text = '';
  let [gathering, inReading] = [false, false];

  const place = (): string => `cell R${row + 1}C${column + 1} of the sheet "${sheet.name}"`;

  function openRow(attributes: Attributes): void {
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS)
      throw damaged(`the sheet "${sheet.name}" has a row ${attributes['r'] ?? row + 1}`);
    if (row <= rowBefore) grid.outOfOrder = true;
    rowBefore = row;
    column = -1;
    if (isTrue(attributes['hidden'])) sheet.hiddenRows.add(row);
    if (attributes['ht'] === undefined) return;
    const height = Number(attributes['ht']);
    if (!(height >= 0)) throw damaged(`row ${row + 1} of the sheet "${sheet.name}" has the height ${attributes['ht']}`);
    if (height !== DEFAULT_ROW_HEIGHT || isTrue(attributes['customHeight'])) sheet.rowHeights.set(row, height);
  }

  function openCell(attributes: Attributes): void {
    const address = attributes['r'];
    if (address === undefined) column++;
    else {
      const number = cellNumber(address);
      if (number < 0) throw damaged(`the sheet "${sheet.name}" has a cell ${address}`);
      column = number % COLUMNS;
      const itsRow = (number - column) / COLUMNS;
      if (itsRow !== row) {
        row = itsRow;
        grid.outOfOrder = true;
      }
    }
    if (column >= COLUMNS || row < 0) throw damaged(`the sheet "${sheet.name}" has cells outside its rows and columns`);
    if (row * COLUMNS + column <= cellBefore) grid.outOfOrder = true;
    cellBefore = row * COLUMNS + column;
    type = attributes['t'] ?? 'n';
    formulaAttributes = null;
    formula = '';
    value = null;
    const style = attributes['s'] ?? '0';
    const format = formats[Number(style)];
    if (format === undefined) {
      // One beyond the last is the default, as LibreOffice reads it (its test file tdf100709.xlsx).
      if (!/^\d+$/.test(style)) throw damaged(`${place()} has the format ${style}, which is not in the file`);
    } else if (format !== DEFAULT_FORMAT) grid.formats.put(row, column, format);
  }

  function closeCell(): void {
    const found = value === null ? null : cellValue(type, value, place, context);
    if (found !== null || formulaAttributes !== null) checkOnce();
    if (type === 'e' && found !== null) grid.errors.add(cellKey(row, column));
    if (formulaAttributes !== null) putFormula(found === null, formulaAttributes);
    else if (found === null || found === '') return;
    if (found !== null && found !== '') grid.values.put(row, column, found);
  }

  /** Excel has cells in their order and each once; other programs open them in any order, but of two, nobody knows which counts. */
  function checkOnce(): void {
    const cell = row * COLUMNS + column;
    if (cell > last) last = cell;
    else if (grid.values.at(row, column) !== undefined || grid.formulas.get(row)?.has(column))
      throw damaged(`the sheet "${sheet.name}" has two cells R${row + 1}C${column + 1}`);
  }

  function putFormula(isStale: boolean, attributes: Attributes): void {
    const shown = formula === '' ? '' : shownFormula(formula);
    const ownText = attributes['t'] === 'shared' ? shared.textFor(row, column, attributes['si'] ?? '', shown) : shown;
    if (ownText === null) shared.awaitMaster(row, column, attributes['si'] ?? '');
    else if (ownText === '') return;
    let formulas = grid.formulas.get(row);
    if (!formulas) grid.formulas.set(row, (formulas = new Map()));
    formulas.set(column, ownText ?? '');
    const key = cellKey(row, column);
    const filled = attributes['t'] === 'array' ? parseArea(attributes['ref'] ?? '') : null;
    if (filled && filled.row === row && filled.column === column) {
      if (isCustom(formula)) rememberSpill(grid, filled);
      else grid.arrays.set(key, filled);
    }
    if (!isStale) return;
    grid.stale.add(key);
    grid.valueless.add(key);
  }

  const startText = (): void => {
    gathering = true;
    text = '';
  };

  return {
    open(name, attributes) {
      switch (name) {
        case 'c':
          openCell(attributes);
          break;
        case 'v':
          startText();
          break;
        case 'f':
          formulaAttributes = attributes;
          startText();
          break;
        case 'row':
          openRow(attributes);
          break;
        case 't':
          if (!inReading) startText();
          break;
        case 'rPh':
          inReading = true;
      }
    },
    text(piece) {
      if (gathering) text += piece;
    },
    close(name) {
      switch (name) {
        case 'c':
          closeCell();
          break;
        case 'v':
          value = text;
          gathering = false;
          break;
        case 'f':
          formula = text;
          gathering = false;
          break;
        case 't':
          if (!inReading) value = (value ?? '') + text;
          gathering = false;
          break;
        case 'rPh':
          inReading = false;
          break;
        case 'sheetData':
          shared.resolve(grid);
      }
    },
  };
}
