import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { placesOf, writeInto, type Around, type Block, type CellToWrite, type Handed } from './cellBlocks';
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
      for (const [index, { cells, range }] of blocks.entries()) {
        const found = now[index]!();
        const ours = cells.map((cell, down) => cell && asHeld(cell, found[down]![0]!));
        if (ours.some((cell) => cell !== null)) writeInto(range(context), ours);
      }
      await last?.(context);
      await context.sync();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedWriteError(cause, undoing, placesOf(blocks));
  }
}

/** What puts back what a cell held, as far as it is as the request left it: Excel may have refused the content after it had taken the number format. */
function asHeld({ held, content, numberFormat }: CellToWrite, now: HeldContent): Handed | null {
  const isWritten = holds(now, content) && !holdsTheSame(now, held);
  const isFormatted = now.numberFormat === numberFormat && numberFormat !== held.numberFormat;
  if (!isWritten && !isFormatted) return null;
  return {
    content: isWritten ? contentAgain(held) : null,
    numberFormat: isFormatted ? held.numberFormat : null,
  };
}
