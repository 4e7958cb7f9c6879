import type { Grid } from '../../model/grid';
import { damaged } from './fileErrors';
import { movableFormula, type MovableFormula } from '../../model/moveFormula';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly move: MovableFormula;
}

interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

/**
 * Formulas that several cells of a sheet share: one cell has the text, the others only the number of the group. Source:
 * ECMA-376 part 1, 18.3.1.40.
 */
export function sharedFormulas(sheet: string) {
  const masters = new Map<string, Master>();
  const waiting: Waiting[] = [];
  const moved = ({ row, column, move }: Master, toRow: number, toColumn: number): string =>
    move(toRow - row, toColumn - column);
  return {
    /** The formula of a cell in a group; null where the cell with the text is still to come. */
    textFor(row: number, column: number, group: string, own: string): string | null {
      const master = masters.get(group);
      if (own === '') return master ? moved(master, row, column) : null;
      if (!master) masters.set(group, { row, column, move: movableFormula(own) });
      return own;
    },
    awaitMaster(row: number, column: number, group: string): void {
      waiting.push({ row, column, group });
    },
    /** Gives the cells that came before the one with the text their formulas. */
    resolve(grid: Grid): void {
      for (const { row, column, group } of waiting) {
        const master = masters.get(group);
        if (!master) throw damaged(`the sheet "${sheet}" has a shared formula ${group} that no cell has the text of`);
        grid.formulas.get(row)!.set(column, moved(master, row, column));
      }
    },
  };
}
