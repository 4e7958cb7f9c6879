import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { placesOf, writeInto, type Around, type Block, type CellToWrite, type Handed } from './cellBlocks';
import { watchFilling } from './filledColumns';
import { askWhatIsHeld, contentAgain, holds, holdsTheSame, type HeldContent } from './heldCells';
import { UnfinishedWriteError } from './writeErrors';

/**
 * Puts back what cells held, each where it holds what was written into it; doing it again does no harm.
 * @param cause why
 * @throws UnfinishedWriteError where Excel would not let all be put back: it names the cells
 */
export async function putBack(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { last }: Around,
  cause: unknown,
  watch: Watch,
): Promise<void> {
  try {
    await untilAnswered(async () => {
      const now = blocks.map(({ range }) => askWhatIsHeld(range(context)));
      await context.sync();
      const handed = blocks.map(({ cells }, index) => {
        const found = now[index]!();
        return cells.map((cell, down) => cell && asHeld(cell, found[down]![0]!));
      });
      const repair = watchFilling(
        context,
        blocks,
        handed.map((cells) => cells.map((cell) => cell?.content ?? null)),
      );
      for (const [index, { range }] of blocks.entries())
        if (handed[index]!.some((cell) => cell !== null)) writeInto(range(context), handed[index]!);
      await last?.(context);
      await context.sync();
      await repair?.();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedWriteError(cause, undoing, placesOf(blocks));
  }
}

/**
 * What puts back what a cell held, as far as it is as the request left it: Excel may have refused the content after it
 * had taken the number format.
 */
function asHeld({ held, content, numberFormat }: CellToWrite, now: HeldContent): Handed | null {
  const isWritten = holds(now, content) && !holdsTheSame(now, held);
  const isFormatted = now.numberFormat === numberFormat && numberFormat !== held.numberFormat;
  if (!isWritten && !isFormatted) return null;
  return {
    content: isWritten ? contentAgain(held) : null,
    numberFormat: isFormatted ? held.numberFormat : null,
  };
}
