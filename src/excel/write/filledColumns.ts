import { columnLetters } from '../../values/cellAddress';
import type { Block } from './cellBlocks';
import { askWhatIsHeld, contentAgain, holdsTheSame, type HeldContent } from './heldCells';
import { ColumnFilledError } from './writeErrors';

/** A column of a table into which formulas are written, as it was before. */
interface Watched {
  readonly range: (context: Excel.RequestContext) => Excel.Range;
  readonly asked: Excel.Range;
  readonly held: () => HeldContent[][];
  /** The blocks in it. */
  readonly blocks: readonly { readonly block: Block; readonly range: Excel.Range }[];
}

/** Whether what goes over to Excel for a cell is a formula. */
const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/**
 * Asks, in the request that writes formulas into tables and before it does, what their columns hold: where the other
 * cells are blank, or have one formula throughout, Excel may fill the column with what is written into one cell
 * (OfficeDev/office-js, issues 2093, 5909, 6745).
 * @param contents what is written into each block, cell by cell; null for what stays
 * @returns to be called after that request: empties the cells again that were blank; null where no formula is written
 * @throws ColumnFilledError, from what is returned, where the others had a formula: then the column holds again what it
 * held
 */
export function watchFilling(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  contents: readonly (readonly unknown[])[],
): (() => Promise<void>) | null {
  const watched = new Map<string, { -readonly [K in keyof Watched]: Watched[K] }>();
  blocks.forEach((block, index) => {
    const { column } = block;
    if (!column || !contents[index]!.some(isFormula)) return;
    const known = watched.get(column.key);
    const range = block.range(context).load('rowIndex');
    if (known) known.blocks = [...known.blocks, { block, range }];
    else {
      const asked = column.range(context).load('rowIndex,columnIndex');
      watched.set(column.key, { range: column.range, asked, held: askWhatIsHeld(asked), blocks: [{ block, range }] });
    }
  });
  return watched.size === 0 ? null : () => repairAll(context, [...watched.values()]);
}

async function repairAll(context: Excel.RequestContext, columns: readonly Watched[]): Promise<void> {
  const now = columns.map(({ range }) => askWhatIsHeld(range(context)));
  await context.sync();
  const places: string[] = [];
  columns.forEach((column, index) => {
    if (repair(context, column, now[index]!())) return;
    places.push(columnLetters(column.asked.columnIndex + 1));
  });
  await context.sync();
  if (places.length > 0) throw new ColumnFilledError(places);
}

/** Puts back what Excel has filled. @returns false where what was written had to be taken back with it */
function repair(context: Excel.RequestContext, { range, asked, held, blocks }: Watched, now: HeldContent[][]): boolean {
  const before = held();
  const own = new Set(
    blocks.flatMap(({ block, range: { rowIndex } }) =>
      block.cells.flatMap((cell, down) => (cell === null ? [] : [rowIndex - asked.rowIndex + down])),
    ),
  );
  const filled = before.flatMap(([was], row) =>
    !own.has(row) && now[row] && now[row][0]!.formula !== null && !holdsTheSame(was!, now[row][0]!) ? [row] : [],
  );
  if (filled.length === 0) return true;
  const write = (row: number, content: unknown): void => {
    range(context).getCell(row, 0).formulas = [[content]];
  };
  const wereBlank = filled.every((row) => before[row]![0]!.formula === null);
  if (wereBlank) {
    for (const row of filled) write(row, contentAgain(before[row]![0]!));
    return true;
  }
  // With blank cells among them the others are not filled again.
  const ours = [...own].filter((row) => row < before.length);
  for (const row of ours) write(row, '');
  for (const row of filled) write(row, contentAgain(before[row]![0]!));
  for (const row of ours) write(row, contentAgain(before[row]![0]!));
  return false;
}
