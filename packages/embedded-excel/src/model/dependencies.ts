import { parseArea } from './address';
import { findSheet, sameName } from './findSheet';
import { formulaParts } from './formulaParts';
import { cellsRead, eachNode } from './formulaSyntax';
import { parseFormula } from './parseFormula';
import type { SheetArea } from './resolveReference';
import { tableNamed, type FormulaPlace } from './structuredReference';
import type { Name, Sheet, Workbook } from './workbook';

/** The cells that a formula reads. `anything` where that cannot be told from its text. */
export interface Dependencies {
  readonly anything: boolean;
  readonly areas: readonly SheetArea[];
}

/** Functions whose result may change although no cell that they name has. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);

const isVolatile = (name: string): boolean => VOLATILE.has(name.toUpperCase().replace(/^_XLFN\./, ''));

/** Names that refer to names are followed so far. */
const DEEPEST = 8;

/**
 * Finds the cells that a formula reads: from the formula taken apart, or where that is not understood, from its words.
 */
export function dependenciesOf(formula: string, place: FormulaPlace): Dependencies {
  const node = parseFormula(formula, place);
  if (!node) return dependenciesByWord(formula, place.sheet, place.workbook, 0);
  let anything = false;
  eachNode(node, (one) => void (anything ||= one.kind === 'call' && isVolatile(one.name)));
  return { anything, areas: cellsRead(node) };
}

const named = (names: readonly Name[], text: string): Name | undefined =>
  names.find(({ name }) => sameName(name, text));

function dependenciesByWord(formula: string, on: Sheet, workbook: Workbook, depth: number): Dependencies {
  const areas: SheetArea[] = [];
  let anything = false;
  const follow = (name: Name, sheet: Sheet): void => {
    const inner = depth < DEEPEST ? dependenciesByWord(name.formula, sheet, workbook, depth + 1) : ANYTHING;
    anything ||= inner.anything;
    areas.push(...inner.areas);
  };
  for (const part of formulaParts(formula)) {
    if (part.kind === 'function') anything ||= isVolatile(part.text);
    else if (part.kind === 'reference') {
      const sheet = part.sheet === null ? on : findSheet(workbook, part.sheet);
      const area = parseArea(part.reference);
      const name = sheet && (named(sheet.names, part.reference) ?? named(workbook.names, part.reference));
      if (sheet && area) areas.push({ sheet, area });
      else if (sheet && name) follow(name, sheet);
    } else if (part.kind === 'structured') {
      const found = tableNamed(workbook, part.table);
      if (found) areas.push({ sheet: found.sheet, area: found.table.area });
      else anything = true;
    } else if (part.kind === 'name') {
      const name = named(on.names, part.text) ?? named(workbook.names, part.text);
      const found = tableNamed(workbook, part.text);
      if (name) follow(name, on);
      else if (found) areas.push({ sheet: found.sheet, area: found.table.area });
    }
  }
  return { anything, areas };
}

const ANYTHING: Dependencies = { anything: true, areas: [] };
