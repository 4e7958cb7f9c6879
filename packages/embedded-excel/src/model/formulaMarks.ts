import type { FormulaColumn, FormulaIndex, Span } from './formulaIndex';

/** A whole number for each formula cell, of which the largest in any part of a column is found in few steps. */
export interface FormulaMarks {
  set: (number: number, mark: number) => void;
  /** The largest mark among the formula cells in spans; `none` where there are none. */
  largest: (spans: readonly Span[]) => number;
}

/**
 * Marks for the formula cells of an index. Each column's are the leaves of a binary tree in which a node has the larger
 * mark of its two below.
 * @param none the mark of all cells at first, and the smallest that there is
 */
export function formulaMarks(index: FormulaIndex, none: number): FormulaMarks {
  const trees = new Map<FormulaColumn, Int32Array>(
    index.columns.map((column) => [column, new Int32Array(2 * column.rows.length).fill(none)]),
  );
  return {
    set(number, mark) {
      const column = index.columnOf[number]!;
      const tree = trees.get(column)!;
      let at = index.placeOf[number]! + column.rows.length;
      tree[at] = mark;
      for (at >>= 1; at >= 1; at >>= 1) {
        const left = tree[2 * at]!;
        const right = tree[2 * at + 1]!;
        const larger = left > right ? left : right;
        if (tree[at] === larger) return;
        tree[at] = larger;
      }
    },
    largest(spans) {
      let largest = none;
      const count = (mark: number): void => {
        if (mark > largest) largest = mark;
      };
      for (const { column, from, to } of spans) {
        const tree = trees.get(column)!;
        const leaves = column.rows.length;
        for (let left = from + leaves, right = to + leaves + 1; left < right; left >>= 1, right >>= 1) {
          if (left & 1) count(tree[left++]!);
          if (right & 1) count(tree[--right]!);
        }
      }
      return largest;
    },
  };
}
