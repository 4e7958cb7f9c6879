import { parseArea } from './address';
import { findSheet, sameName } from './findSheet';
import { formulaParts } from './formulaParts';
import type { Area, Name, Sheet, Workbook } from './workbook';

/** The cells that a formula reads. `anything` where that cannot be told from its text. */
export interface Dependencies {
  readonly anything: boolean;
  readonly areas: readonly { readonly sheet: Sheet; readonly area: Area }[];
}

/** Functions whose result may change although no cell that they name has. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);

/** Names that refer to names are followed so far. */
const DEEPEST = 8;

const named = (names: readonly Name[], text: string): Name | undefined =>
  names.find(({ name }) => sameName(name, text));

/** Finds the cells that a formula on a sheet reads. */
export function dependenciesOf(formula: string, on: Sheet, workbook: Workbook, depth = 0): Dependencies {
  const areas: { sheet: Sheet; area: Area }[] = [];
  let anything = false;
  const follow = (name: Name, sheet: Sheet): void => {
    const inner = depth < DEEPEST ? dependenciesOf(name.formula, sheet, workbook, depth + 1) : ANYTHING;
    anything ||= inner.anything;
    areas.push(...inner.areas);
  };
  for (const part of formulaParts(formula)) {
    if (part.kind === 'function') anything ||= VOLATILE.has(part.text.toUpperCase().replace(/^_XLFN\./, ''));
    else if (part.kind === 'reference') {
      const sheet = part.sheet === null ? on : findSheet(workbook, part.sheet);
      const area = parseArea(part.reference);
      const name = sheet && (named(sheet.names, part.reference) ?? named(workbook.names, part.reference));
      if (sheet && area) areas.push({ sheet, area });
      else if (sheet && name) follow(name, sheet);
    } else if (part.kind === 'structured') {
      const found = tableArea(part.table, workbook);
      if (found) areas.push(found);
      else anything = true;
    } else if (part.kind === 'name') {
      const name = named(on.names, part.text) ?? named(workbook.names, part.text);
      const table = tableArea(part.text, workbook);
      if (name) follow(name, on);
      else if (table) areas.push(table);
    }
  }
  return { anything, areas };
}

const ANYTHING: Dependencies = { anything: true, areas: [] };

function tableArea(name: string, workbook: Workbook): { sheet: Sheet; area: Area } | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (table) return { sheet, area: table.area };
  }
  return undefined;
}
