import { letGo } from '../../values/letGo';
import { packColumn, unpackColumn, type PackedColumn } from './packedRows';

/** So many rows are packed, and unpacked, in a few hundredths of a second. */
const CHUNK = 5_000;

/** Data on its way to another thread: first all but its long lists, then these, some rows at a time. */
export type Piece<Name extends string> =
  | { readonly kind: 'head'; readonly name: Name; readonly head: object }
  | { readonly kind: 'rows'; readonly name: Name; readonly list: string; readonly rows: PackedColumn };

type Post<Name extends string> = (piece: Piece<Name>, transfer: Transferable[]) => void;

/**
 * Posts data whose long lists are its own properties, as columns in chunks: between two of them the page is let go for a
 * moment, and cancelling arrives.
 * @throws the signal's reason when cancelled
 */
export async function postInChunks<Name extends string>(
  name: Name,
  data: object,
  post: Post<Name>,
  signal?: AbortSignal,
): Promise<void> {
  const lists = Object.entries(data).filter(
    (entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]) && entry[1].length > CHUNK,
  );
  post({ kind: 'head', name, head: { ...data, ...Object.fromEntries(lists.map(([list]) => [list, []])) } }, []);
  for (const [list, rows] of lists)
    for (let from = 0; from < rows.length; from += CHUNK) {
      await letGo(signal);
      const transfer: ArrayBuffer[] = [];
      post({ kind: 'rows', name, list, rows: packColumn(rows.slice(from, from + CHUNK), transfer) }, transfer);
    }
}

/**
 * Puts the pieces of some data together again.
 * @typeParam Data what is posted under each name
 */
export function collecting<Data extends Readonly<Record<Extract<keyof Data, string>, object>>>(): {
  readonly take: (piece: Piece<Extract<keyof Data, string>>) => void;
  /** What has come of a name; undefined where nothing has. */
  readonly of: <Name extends keyof Data>(name: Name) => Data[Name] | undefined;
} {
  const found = new Map<keyof Data, Record<string, unknown>>();
  return {
    take(piece) {
      if (piece.kind === 'head') return void found.set(piece.name, { ...piece.head });
      const list = found.get(piece.name)![piece.list] as unknown[];
      for (const row of unpackColumn(piece.rows)) list.push(row);
    },
    of: <Name extends keyof Data>(name: Name) => found.get(name) as Data[Name] | undefined,
  };
}
