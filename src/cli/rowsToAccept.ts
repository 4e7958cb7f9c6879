import type { RowChosen } from '../jobs/acceptReturns';
import { canAccept, isTakenUnasked, type CollectedRow, type Collection, type Outcome } from '../returns/collection';
import { keyOfFile } from './realPlace';
import { UsageError } from './usageError';

/** What can be accepted without looking at each row. */
export const ACCEPTABLE = ['new', 'changed', 'confirmed', 'duplicate'] as const;
export type Acceptable = (typeof ACCEPTABLE)[number];

/** What is accepted where nothing is said: two equal pledges can both be real, and somebody has to say so. */
export const ACCEPTED: readonly Acceptable[] = ['new', 'changed', 'confirmed'];

const ROW = /^(.*)#(.+)!(\d+)$/s;

/**
 * The rows that are accepted: those of the outcomes, but for what is rejected, or struck through.
 * @param rejected names or paths of files, or of their rows as FILE#SHEET!ROW
 * @param also rows as FILE#SHEET!ROW that are accepted besides: what a person has decided on
 * @param paths where the files of the collection stand, in their order
 * @throws UsageError
 */
export function rowsToAccept(
  collection: Collection,
  outcomes: readonly Acceptable[],
  { rejected, also = [] }: { readonly rejected: readonly string[]; readonly also?: readonly string[] | undefined },
  paths: readonly string[],
): RowChosen[] {
  const besides = new Set(also.flatMap((one) => placesOf(collection, paths, { option: '--also', one })));
  const apart = new Set(rejected.flatMap((one) => placesOf(collection, paths, { option: '--reject', one })));
  return collection.files.flatMap(({ rows }, file) =>
    rows.flatMap((one, row): RowChosen[] => {
      const at = place(file, row);
      const isTaken = besides.has(at) || (isTakenUnasked(one) && outcomes.some((wanted) => wanted === askedFor(one)));
      return canAccept(one) && isTaken && !apart.has(at) ? [{ file, row }] : [];
    }),
  );
}

/** By what a row is asked for: one that says that all is as it was, as confirmed. */
const askedFor = ({ outcome, confirms }: CollectedRow): Outcome | 'confirmed' =>
  outcome === 'unchanged' && confirms ? 'confirmed' : outcome;

const place = (file: number, row: number): string => `${file} ${row}`;

interface Named {
  readonly option: '--also' | '--reject';
  readonly one: string;
}

function placesOf(collection: Collection, paths: readonly string[], { option, one: rejected }: Named): string[] {
  const { files } = collection;
  const filesOf = (name: string): number[] =>
    files.flatMap(({ file }, at) => (file === name || keyOfFile(paths[at]!) === keyOfFile(name) ? [at] : []));
  const whole = filesOf(rejected);
  if (whole.length > 0) return whole.flatMap((file) => files[file]!.rows.map((_, row) => place(file, row)));
  const [, name, sheet, number] = ROW.exec(rejected) ?? [];
  const named = filesOf(name ?? '');
  if (name === undefined || named.length === 0)
    throw new UsageError(
      `${option} ${rejected}`,
      `a file that is collected, or a row of one as FILE#SHEET!ROW; the files: ${files.map(({ file }) => file).join(', ')}`,
    );
  const places = named.flatMap((file) =>
    files[file]!.rows.flatMap((row, at) =>
      row.sheet === unquoted(sheet!) && row.row === Number(number) ? [place(file, at)] : [],
    ),
  );
  if (places.length > 0) return places;
  const rows = files[named[0]!]!.rows.map((row) => `${row.sheet}!${row.row}`);
  throw new UsageError(
    `${option} ${rejected}`,
    rows.length === 0 ? `a file with rows; ${name} has none` : `a row of ${name}: ${rows.join(', ')}`,
  );
}

/** A sheet's name as formulas write it, without its quotation marks. */
const unquoted = (name: string): string => /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'") ?? name;
