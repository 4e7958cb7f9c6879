import type { Place } from '../../words/english/phrases/ofErrors';
import type { RunExcel, Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { askWhatIsHeld, contentAgain, type HeldContent } from './heldCells';
import { askForRows } from './rowsAsRead';
import { bodyAsRead, type TableRead } from './tableBody';
import type { Reversible } from './tableCells';
import { UnfinishedWriteError } from './writeErrors';

/** What one request carries. */
const DELETED_AT_ONCE = 500;

/** Neighbouring rows that are deleted, and what they held. */
interface Deleted {
  readonly first: number;
  readonly count: number;
  readonly held: readonly (readonly HeldContent[])[];
}

/** Neighbouring rows, the lowest first. */
function runsFromBelow(places: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...new Set(places)].sort((one, other) => other - one)) {
    const run = runs.at(-1);
    if (run && run.first === place + 1) {
      run.first = place;
      run.count += 1;
    } else runs.push({ first: place, count: 1 });
  }
  return runs;
}

/**
 * Deletes rows of a table, all or none, neighbours in one go; what stands below moves up. A table keeps a blank row
 * where it would have none.
 * @param places of the rows, from 0
 * @throws TableChangedError where it has another number by now, or others stand where those were that were read;
 * TableFilteredError; OfficeExtension.Error as Excel gives it. In each case the table is as it was;
 * UnfinishedWriteError where it is not
 */
export const deleteTableRows = (
  run: RunExcel,
  read: TableRead,
  places: readonly number[],
  watch: Watch = {},
): Promise<Reversible> =>
  run(async (context) => {
    const { columnCount } = (await bodyAsRead(context, read, true)).body;
    const fromBelow = runsFromBelow(places);
    const rangeOf = (body: Excel.Range, { first, count }: { first: number; count: number }): Excel.Range =>
      body.getCell(first, 0).getResizedRange(count - 1, columnCount - 1);
    const done: Deleted[] = [];
    try {
      for (let at = 0; at < fromBelow.length; at += DELETED_AT_ONCE) {
        const some = fromBelow.slice(at, at + DELETED_AT_ONCE);
        const body = bodyOf(context, read.name);
        const held = some.map((run) => askWhatIsHeld(rangeOf(body, run)));
        await context.sync();
        const before = some.map((run, index): Deleted => ({ ...run, held: held[index]!() }));
        done.push(...before);
        const check = askForRows(
          body,
          read,
          some.map(({ first, count }) => ({ first, last: first + count - 1 })),
        );
        const again = some.map((run) => {
          const asked = askWhatIsHeld(rangeOf(body, run));
          rangeOf(body, run).delete('Up');
          return asked;
        });
        await context.sync();
        // What they held in the request that deleted them, as somebody may have sorted the table.
        done.splice(-some.length, some.length, ...some.map((run, index) => ({ ...run, held: again[index]!() })));
        check();
      }
    } catch (error) {
      await bringBack(context, read, done, error, watch);
      throw error;
    }
    return {
      places: [deletedFrom(read.name)],
      putBack: (cause, later) => run((other) => bringBack(other, read, done, cause, later)),
    };
  });

const bodyOf = ({ workbook }: Excel.RequestContext, name: string): Excel.Range =>
  workbook.tables.getItem(name).getDataBodyRange();

/**
 * Brings rows back that were deleted, as many of them as are gone: a request that failed has deleted the lowest and
 * stopped somewhere.
 * @throws UnfinishedWriteError where Excel would not let all be brought back
 */
async function bringBack(
  context: Excel.RequestContext,
  { name, rows }: TableRead,
  deleted: readonly Deleted[],
  cause: unknown,
  watch: Watch,
): Promise<void> {
  try {
    await untilAnswered(async () => {
      const body = bodyOf(context, name).load('rowCount');
      const last = body.getLastRow().load('formulas');
      await context.sync();
      // A table that would have no row keeps a blank one.
      const isEmpty = body.rowCount === 1 && (last.formulas[0] as unknown[]).every((formula) => formula === '');
      const left = isEmpty && sizeOf(deleted) === rows ? 0 : body.rowCount;
      const gone = firstOf(deleted, rows - left);
      if (gone === null)
        throw new RangeError(`${body.rowCount} rows in the table ${name}, which others change as well`);
      enter(context, name, gone, left);
      await context.sync();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedWriteError(cause, undoing, [deletedFrom(name)]);
  }
}

const deletedFrom = (table: string): Place => ({ kind: 'deletedRows', of: table });

const sizeOf = (some: readonly Deleted[]): number => some.reduce((sum, { count }) => sum + count, 0);

/** The first runs that make so many rows together; null where none do. */
function firstOf(deleted: readonly Deleted[], rows: number): readonly Deleted[] | null {
  const end = deleted.findIndex((_, index) => sizeOf(deleted.slice(0, index)) === rows);
  if (end >= 0) return deleted.slice(0, end);
  return sizeOf(deleted) === rows ? deleted : null;
}

/** From the top, so that each stands again where it stood. */
function enter(context: Excel.RequestContext, name: string, gone: readonly Deleted[], left: number): void {
  const table = context.workbook.tables.getItem(name);
  let rows = left;
  for (const { first, count, held } of [...gone].reverse()) {
    // The blank row that is left of a table becomes its first again; Excel may not count it until something is entered
    // in it.
    if (rows === 0) bodyOf(context, name).getRow(0).formulas = [held[0]!.map(contentAgain)];
    const added = rows === 0 ? count - 1 : count;
    const blank = Array.from({ length: added }, () => held[0]!.map(() => ''));
    if (added > 0) table.rows.add(first >= rows ? undefined : first, blank);
    rows += count;
    const range = bodyOf(context, name)
      .getCell(first, 0)
      .getResizedRange(count - 1, held[0]!.length - 1);
    range.numberFormat = held.map((row) => row.map(({ numberFormat }) => numberFormat));
    range.formulas = held.map((row) => row.map(contentAgain));
  }
}
