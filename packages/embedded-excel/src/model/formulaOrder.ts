import type { FormulaCell, FormulaColumn, FormulaIndex, Span } from './formulaIndex';
import { formulaMarks } from './formulaMarks';

/** In what order formula cells can be computed. */
export interface FormulaOrder {
  /** The numbers of all of them, each behind those that it reads. */
  readonly numbers: readonly number[];
  /** Those that read themselves, directly or through others. */
  readonly circular: ReadonlySet<number>;
}

interface Open {
  readonly number: number;
  readonly spans: readonly Span[];
  /** The span that is being walked through. */
  at: number;
  lowest: number;
}

/**
 * Finds the next cell of a column that has not been come to. Jumps over those that have are remembered, so that each
 * costs once.
 */
function nextUnseen(next: Int32Array, place: number): number {
  let found = place;
  while (next[found]! !== found) found = next[found]!;
  while (next[place]! !== found) {
    const following = next[place]!;
    next[place] = found;
    place = following;
  }
  return found;
}

/**
 * Puts formula cells in an order in which they can be computed, and finds circles: Tarjan's strongly connected
 * components, without recursion. A cell is walked to once, however many areas it lies in, so that the time grows little
 * more than the number of cells and references.
 */
export function formulaOrder(cells: readonly FormulaCell[], index: FormulaIndex): FormulaOrder {
  const next = new Map<FormulaColumn, Int32Array>(
    index.columns.map((column) => [column, Int32Array.from({ length: column.rows.length + 1 }, (_, place) => place)]),
  );
  /** When a cell was come to, counted down from 0; marks are of those whose component is not complete. */
  const NONE = -2_147_483_648;
  const waiting = formulaMarks(index, NONE);
  const orders = new Int32Array(cells.length);
  const numbers: number[] = [];
  const circular = new Set<number>();
  const component: number[] = [];
  const open: Open[] = [];
  let seen = 0;

  function enter(number: number): void {
    const order = -seen++;
    next.get(index.columnOf[number]!)![index.placeOf[number]!] = index.placeOf[number]! + 1;
    waiting.set(number, order);
    component.push(number);
    open.push({ number, spans: index.spans(cells[number]!.areas), at: 0, lowest: order });
    orders[number] = order;
  }
  function leave({ number, spans, lowest }: Open): void {
    const reached = Math.max(lowest, waiting.largest(spans));
    const above = open.at(-1);
    if (reached !== orders[number]) {
      if (above) above.lowest = Math.max(above.lowest, reached);
      return;
    }
    const isAlone = component.at(-1) === number;
    const own = index.placeOf[number]!;
    const readsItself = spans.some(
      ({ column, from, to }) => column === index.columnOf[number] && from <= own && own <= to,
    );
    for (let last = -1; last !== number;) {
      last = component.pop()!;
      waiting.set(last, NONE);
      numbers.push(last);
      if (!isAlone || readsItself) circular.add(last);
    }
  }

  for (let start = 0; start < cells.length; start++) {
    const isSeen = next.get(index.columnOf[start]!)![index.placeOf[start]!] !== index.placeOf[start];
    if (isSeen) continue;
    enter(start);
    while (open.length > 0) {
      const top = open.at(-1)!;
      const span = top.spans[top.at];
      if (!span) {
        open.pop();
        leave(top);
        continue;
      }
      const place = nextUnseen(next.get(span.column)!, span.from);
      if (place > span.to) top.at++;
      else enter(span.column.numbers[place]!);
    }
  }
  return { numbers, circular };
}
