import type { CellValue } from '../../register/rawTable';
import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { askWhatIsHeld, contentAgain, holds, holdsTheSame, type HeldContent } from './heldCells';
import { CellsChangedError, UnfinishedWriteError, WriteLostError } from './writeErrors';

/** A cell that is to be written over. */
export interface CellToWrite {
  /** Where it stands, as a person finds it: "Pledges!F2". */
  readonly place: string;
  /** What it held when it was read. */
  readonly held: HeldContent;
  /** What goes over to Excel for it. */
  readonly content: CellValue;
  /** null: as it has it. */
  readonly numberFormat: string | null;
}

/** Cells below one another that are written in one go; null for those between that stay as they are. */
export interface Block {
  readonly cells: readonly (CellToWrite | null)[];
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** What else a request does with the table around the cells, and what undoes that. */
export interface Around {
  /** Asked for in the request that writes, before it does. */
  readonly first?: () => void;
  /** Asked for when the cells are put back, after them. */
  readonly last?: (context: Excel.RequestContext) => Promise<void>;
}

/** What became of a cell. */
export interface Overwritten {
  readonly cell: CellToWrite;
  /** What it held in the very request that wrote, before it did. */
  readonly before: HeldContent;
  /** Whether that was something else than when it was read: somebody has changed it, or sorted the table. */
  readonly wasOther: boolean;
  /** Whether it holds what it held, though Excel did not refuse: on the web a cell that is being edited loses what is written into it (OfficeDev/office-js, issue 1393). */
  readonly isLost: boolean;
}

/**
 * Writes over cells in one request that also asks what they hold before; another one asks what they hold afterwards.
 * @returns what became of each block's cells; null for those between
 * @throws what Excel throws; then some may be written
 */
async function send(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { first }: Around,
): Promise<(Overwritten | null)[][]> {
  const before = blocks.map(({ range }) => askWhatIsHeld(range(context)));
  first?.();
  for (const { cells, range } of blocks) write(range(context), cells);
  await context.sync();
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
  /** Called before the request is sent. @returns to be called after it: throws where the cells are not those that are meant */
  readonly ask?: (() => () => void) | undefined;
}

/**
 * Writes over cells, all or none, in one request or several.
 * @param between called before each request; what it throws ends the writing
 * @returns what became of each request's cells, by block
 * @throws CellsChangedError where a cell held something else by then than when it was read; WriteLostError where one was being edited; what a check throws; what Excel throws. In each
 *   case the cells are as they were; UnfinishedWriteError where they are not
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
        if (ours.some((cell) => cell !== null)) write(range(context), ours);
      }
      await last?.(context);
      await context.sync();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedWriteError(cause, undoing, placesOf(blocks));
  }
}

/** Where the cells of blocks stand. */
export const placesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell?.place ?? []));

/** What goes over for a cell; null for what stays as it is. */
interface Handed {
  readonly content: CellValue | null;
  readonly numberFormat: string | null;
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

/** Excel leaves a cell alone for which it is handed null. Source: Microsoft, "Excel JavaScript API advanced programming concepts", null input in a two-dimensional array. */
function write(range: Excel.Range, cells: readonly (Handed | null)[]): void {
  const formats = cells.map((cell) => [cell?.numberFormat ?? null]);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats as string[][];
  const contents = cells.map((cell) => [cell?.content ?? null]);
  if (contents.some(([content]) => content !== null)) range.formulas = contents;
}
