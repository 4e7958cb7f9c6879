import type { Watch } from '../runExcel';
import { writeInto, type Around, type Block, type CellToWrite } from './cellBlocks';
import { watchFilling } from './filledColumns';
import { askWhatIsHeld, holds, holdsTheSame, type HeldContent } from './heldCells';
import { putBack } from './putBack';
import { CellsChangedError, WriteLostError } from './writeErrors';

/** What became of a cell. */
export interface Overwritten {
  readonly cell: CellToWrite;
  /** What it held in the very request that wrote, before it did. */
  readonly before: HeldContent;
  /** Whether that was something else than when it was read: somebody has changed it, or sorted the table. */
  readonly wasOther: boolean;
  /**
   * Whether it holds what it held, though Excel did not refuse: on the web a cell that is being edited loses what is
   * written into it (OfficeDev/office-js, issue 1393).
   */
  readonly isLost: boolean;
}

/**
 * Writes over cells in one request that also asks what they hold before; another one asks what they hold afterwards.
 * @returns what became of each block's cells; null for those between
 * @throws what Excel throws, and ColumnFilledError; then some may be written
 */
async function send(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { first }: Around,
): Promise<(Overwritten | null)[][]> {
  const before = blocks.map(({ range }) => askWhatIsHeld(range(context)));
  const repair = watchFilling(
    context,
    blocks,
    blocks.map(({ cells }) => cells.map((cell) => cell?.content ?? null)),
  );
  first?.();
  for (const { cells, range } of blocks) writeInto(range(context), cells);
  await context.sync();
  await repair?.();
  const after = blocks.map(({ range }) => askWhatIsHeld(range(context)));
  await context.sync();
  return blocks.map(({ cells }, index) => {
    const [heldBefore, heldAfter] = [before[index]!(), after[index]!()];
    return cells.map((cell, down) => {
      if (cell === null) return null;
      const [was, is] = [heldBefore[down]![0]!, heldAfter[down]![0]!];
      return {
        cell,
        before: was,
        wasOther: !holdsTheSame(was, cell.held),
        isLost: holdsTheSame(was, is) && !holds(is, cell.content),
      };
    });
  });
}

/** What one request writes, and what else it asks. */
export interface Sending {
  readonly blocks: readonly Block[];
  /**
   * Called before the request is sent. @returns to be called after it: throws where the cells are not those that are
   * meant
   */
  readonly ask?: (() => () => void) | undefined;
}

/**
 * Writes over cells, all or none, in one request or several.
 * @param between called before each request; what it throws ends the writing
 * @returns what became of each request's cells, by block
 * @throws CellsChangedError where a cell held something else by then than when it was read; WriteLostError where one
 * was being edited; ColumnFilledError; what a check throws; what Excel throws. In each case the cells are as they were;
 * UnfinishedWriteError where they are not
 */
export async function overwriteAll(
  context: Excel.RequestContext,
  sendings: readonly Sending[],
  { around = {}, between, watch }: { readonly around?: Around; readonly between?: () => void; readonly watch: Watch },
): Promise<(Overwritten | null)[][][]> {
  const done: (Overwritten | null)[][][] = [];
  try {
    for (const { blocks, ask } of sendings) {
      between?.();
      const check = ask?.();
      const now = await send(context, blocks, done.length === 0 ? around : {});
      done.push(now);
      check?.();
      refuseOthers(now.flat());
    }
    return done;
  } catch (error) {
    // What was not sent was not written; what was sent last may be, in part.
    const blocks = sendings
      .slice(0, done.length + 1)
      .flatMap((sending, index) => (done[index] ? asBefore(sending.blocks, done[index]) : sending.blocks));
    await putBack(context, blocks, around, error, watch);
    throw error;
  }
}

/**
 * Writes over cells in one request, each that holds what it held; those that do not keep what they hold by then.
 * @returns what became of each cell
 * @throws as overwriteAll, but for cells that are others by then, or were lost
 */
export async function overwriteEach(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  watch: Watch,
): Promise<Overwritten[]> {
  let done: (Overwritten | null)[][];
  try {
    done = await send(context, blocks, {});
  } catch (error) {
    await putBack(context, blocks, {}, error, watch);
    throw error;
  }
  const others = asBefore(blocks, done).filter((_, index) => done[index]!.some((one) => one?.wasOther || one?.isLost));
  if (others.length > 0) await putBack(context, others, {}, null, watch);
  return done.flat().filter((one) => one !== null);
}

function refuseOthers(done: readonly (Overwritten | null)[]): void {
  const places = (is: 'wasOther' | 'isLost'): string[] => done.flatMap((one) => (one?.[is] ? [one.cell.place] : []));
  const [others, lost] = [places('wasOther'), places('isLost')];
  if (others.length > 0) throw new CellsChangedError(others);
  if (lost.length > 0) throw new WriteLostError(lost);
}

/** Blocks that put back what the cells held in the request that wrote over them. */
const asBefore = (blocks: readonly Block[], overwritten: readonly (readonly (Overwritten | null)[])[]): Block[] =>
  blocks.map((block, index) => ({
    ...block,
    cells: overwritten[index]!.map((one) => one && { ...one.cell, held: one.before }),
  }));
