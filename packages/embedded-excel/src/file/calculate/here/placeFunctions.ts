import type { FormulaNode } from '../../../model/formulaSyntax';
import { valueOf } from './evaluate';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { NotCertain, type Value } from './values';

const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 30);

/** This moment on the clock of the place where the program runs, as a serial number. */
function now(): number {
  const here = new Date();
  const asThere = Date.UTC(here.getFullYear(), here.getMonth(), here.getDate(), here.getHours(), here.getMinutes());
  return (asThere - START) / DAY + here.getSeconds() / 86_400;
}

const areaOf = (node: FormulaNode | undefined) => {
  if (node?.kind !== 'reference') throw new NotCertain();
  return node.area;
};

/** The first row or column of a reference, or that of the formula itself; of several rows it would be an array. */
const place = (of: 'row' | 'column', many: 'rows' | 'columns'): RangeFunction => ({
  signature: signature('[r]'),
  of(args, scope: Scope): Value {
    if (args.length === 0) return scope.place[of] + 1;
    const area = areaOf(args[0]);
    if (area[many] > 1) throw new NotCertain();
    return area[of] + 1;
  },
});

const size = (many: 'rows' | 'columns'): RangeFunction => ({
  signature: signature('r'),
  of: (args) => areaOf(args[0])[many],
});

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const PLACE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  ROW: place('row', 'rows'),
  COLUMN: place('column', 'columns'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  TODAY: { signature: signature(''), of: () => Math.floor(now()) },
  NOW: { signature: signature(''), of: () => now() },
  // What a cell shows of a link.
  HYPERLINK: { signature: signature('v[v]'), of: (args, scope) => valueOf(args[1] ?? args[0]!, scope) },
};
