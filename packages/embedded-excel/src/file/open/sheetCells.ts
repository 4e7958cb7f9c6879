import { parseArea } from '../../model/address';
import { cellKey } from '../../model/cellKey';
import { DEFAULT_FORMAT, DEFAULT_ROW_HEIGHT } from '../../model/defaults';
import { COLUMNS, ROWS } from '../../model/limits';
import { rememberSpill } from '../../model/spills';
import type { Sheet } from '../../model/workbook';
import { cellNumber } from './cellAddress';
import { cellValue } from './cellValue';
import { isTrue } from './elements';
import { damaged } from './fileErrors';
import { isCustom, shownFormula } from './functionPrefixes';
import { plainRows } from './plain/plainRows';
import { beforeFirstCell, countCells, type CellContext } from './readingPlace';
import type { XmlHandler } from './readXml';
import { sharedFormulas } from './sharedFormulas';

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the content of `<sheetData>` into a sheet: values, formulas and formats of cells, heights of rows. Rows and
 * cells without an address follow the one before them. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.3.1.73
 * (row), 18.18.11 (types).
 */
export function cellReader(sheet: Sheet, context: CellContext): XmlHandler {
  const { grid } = sheet;
  const { formats } = context;
  const shared = sharedFormulas(sheet.name);
  const at = beforeFirstCell();
  let type = 'n';
  let formulaAttributes: Attributes | null = null;
  let formula = '';
  let value: string | null = null;
  let text = '';
  let [gathering, inReading] = [false, false];

  const place = (): string => `cell R${at.row + 1}C${at.column + 1} of the sheet "${sheet.name}"`;

  function openRow(attributes: Attributes): void {
    at.row = attributes['r'] === undefined ? at.row + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(at.row) || at.row < 0 || at.row >= ROWS)
      throw damaged(`the sheet "${sheet.name}" has a row ${attributes['r'] ?? at.row + 1}`);
    if (at.row <= at.rowBefore) grid.outOfOrder = true;
    at.rowBefore = at.row;
    at.column = -1;
    if (isTrue(attributes['hidden'])) sheet.hiddenRows.add(at.row);
    if (attributes['ht'] === undefined) return;
    const height = Number(attributes['ht']);
    if (!(height >= 0))
      throw damaged(`row ${at.row + 1} of the sheet "${sheet.name}" has the height ${attributes['ht']}`);
    if (height !== DEFAULT_ROW_HEIGHT || isTrue(attributes['customHeight'])) sheet.rowHeights.set(at.row, height);
  }

  function openCell(attributes: Attributes): void {
    const address = attributes['r'];
    if (address === undefined) at.column++;
    else {
      const number = cellNumber(address);
      if (number < 0) throw damaged(`the sheet "${sheet.name}" has a cell ${address}`);
      at.column = number % COLUMNS;
      const itsRow = (number - at.column) / COLUMNS;
      if (itsRow !== at.row) {
        at.row = itsRow;
        grid.outOfOrder = true;
      }
    }
    if (at.column >= COLUMNS || at.row < 0)
      throw damaged(`the sheet "${sheet.name}" has cells outside its rows and columns`);
    if (at.row * COLUMNS + at.column <= at.cellBefore) grid.outOfOrder = true;
    at.cellBefore = at.row * COLUMNS + at.column;
    type = attributes['t'] ?? 'n';
    formulaAttributes = null;
    formula = '';
    value = null;
    const style = attributes['s'] ?? '0';
    const format = formats[Number(style)];
    if (format === undefined) {
      // One beyond the last is the default, as LibreOffice reads it (its test file tdf100709.xlsx).
      if (!/^\d+$/.test(style)) throw damaged(`${place()} has the format ${style}, which is not in the file`);
    } else if (format !== DEFAULT_FORMAT) grid.formats.put(at.row, at.column, format);
  }

  function closeCell(): void {
    countCells(context, 1);
    const found = value === null ? null : cellValue(type, value, place, context);
    if (found !== null || formulaAttributes !== null) checkOnce();
    if (type === 'e' && found !== null) grid.errors.add(cellKey(at.row, at.column));
    if (formulaAttributes !== null) putFormula(found === null, formulaAttributes);
    else if (found === null || found === '') return;
    if (found !== null && found !== '') grid.values.put(at.row, at.column, found);
  }

  /**
   * Excel has cells in their order and each once; other programs open them in any order, but of two, nobody knows which
   * counts.
   */
  function checkOnce(): void {
    const cell = at.row * COLUMNS + at.column;
    if (cell > at.last) at.last = cell;
    else if (grid.values.at(at.row, at.column) !== undefined || grid.formulas.get(at.row)?.has(at.column))
      throw damaged(`the sheet "${sheet.name}" has two cells R${at.row + 1}C${at.column + 1}`);
  }

  function putFormula(isStale: boolean, attributes: Attributes): void {
    const shown = formula === '' ? '' : shownFormula(formula);
    const ownText =
      attributes['t'] === 'shared' ? shared.textFor(at.row, at.column, attributes['si'] ?? '', shown) : shown;
    if (ownText === null) shared.awaitMaster(at.row, at.column, attributes['si'] ?? '');
    else if (ownText === '') return;
    let formulas = grid.formulas.get(at.row);
    if (!formulas) grid.formulas.set(at.row, (formulas = new Map<number, string>()));
    formulas.set(at.column, ownText ?? '');
    const key = cellKey(at.row, at.column);
    const filled = attributes['t'] === 'array' ? parseArea(attributes['ref'] ?? '') : null;
    if (filled && filled.row === at.row && filled.column === at.column) {
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
    plain: (name, prefix) => (name === 'sheetData' ? plainRows(sheet, prefix, context, at) : null),
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
