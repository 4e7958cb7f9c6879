import { blankRecord } from '../../values/blankRecord';

/** Values of one property of many rows, as plain data that is handed to another thread without being copied one by one. */
export type PackedColumn =
  | { readonly kind: 'same'; readonly value: unknown; readonly count: number }
  /** isBlank: where the value is null; absent: nowhere. */
  | { readonly kind: 'numbers'; readonly values: Float64Array; readonly isBlank: Uint8Array | null }
  /** Each text once, null among them, and by place which it is. */
  | { readonly kind: 'texts'; readonly texts: readonly (string | null)[]; readonly places: Uint32Array }
  /** How many values each list has, and the values of all lists, one after another. */
  | { readonly kind: 'lists'; readonly counts: Uint32Array; readonly values: PackedColumn }
  | { readonly kind: 'rows'; readonly rows: PackedRows }
  | { readonly kind: 'others'; readonly values: readonly unknown[] };

/** Rows with the same properties, by column. */
export interface PackedRows {
  readonly keys: readonly string[];
  readonly columns: readonly PackedColumn[];
  readonly count: number;
}

/**
 * Packs values as columns. What is no number, text, list or plain object, or is mixed, stays as it is.
 * @param transfer gets the buffers that change hands when the column is posted
 */
export function packColumn(values: readonly unknown[], transfer: ArrayBuffer[]): PackedColumn {
  const [first] = values;
  if (!isObject(first) && values.every((value) => Object.is(value, first)))
    return { kind: 'same', value: first, count: values.length };
  if (values.every((value) => value === null || typeof value === 'number')) return packNumbers(values, transfer);
  if (values.every((value) => value === null || typeof value === 'string')) return packTexts(values, transfer);
  if (values.every(Array.isArray)) return packLists(values as readonly (readonly unknown[])[], transfer);
  if (isPlain(first)) {
    const keys = Object.keys(first);
    if (values.every((value) => isPlain(value) && hasKeys(value, keys)))
      return { kind: 'rows', rows: packRows(values as readonly object[], keys, transfer) };
  }
  return { kind: 'others', values };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype;

/** In this order too, so that what is unpacked has them in the order in which it had them. */
function hasKeys(row: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in row) if (key !== keys[at++]) return false;
  return at === keys.length;
}

function packRows(rows: readonly object[], keys: readonly string[], transfer: ArrayBuffer[]): PackedRows {
  const all = rows as readonly Readonly<Record<string, unknown>>[];
  const columns = keys.map((key) =>
    packColumn(
      all.map((row) => row[key]),
      transfer,
    ),
  );
  return { keys, columns, count: rows.length };
}

function packNumbers(given: readonly (number | null)[], transfer: ArrayBuffer[]): PackedColumn {
  const values = new Float64Array(given.length);
  const isBlank = given.includes(null) ? new Uint8Array(given.length) : null;
  given.forEach((value, at) => {
    if (value === null) isBlank![at] = 1;
    else values[at] = value;
  });
  transfer.push(values.buffer);
  if (isBlank) transfer.push(isBlank.buffer);
  return { kind: 'numbers', values, isBlank };
}

function packTexts(given: readonly (string | null)[], transfer: ArrayBuffer[]): PackedColumn {
  const known = new Map<string | null, number>();
  const places = new Uint32Array(given.length);
  given.forEach((text, at) => {
    let place = known.get(text);
    if (place === undefined) known.set(text, (place = known.size));
    places[at] = place;
  });
  transfer.push(places.buffer);
  return { kind: 'texts', texts: [...known.keys()], places };
}

function packLists(given: readonly (readonly unknown[])[], transfer: ArrayBuffer[]): PackedColumn {
  const counts = Uint32Array.from(given, (list) => list.length);
  transfer.push(counts.buffer);
  return { kind: 'lists', counts, values: packColumn(given.flat(), transfer) };
}

const NO_VALUES: readonly never[] = Object.freeze([]);

/** What packColumn packed. Lists without values are one and the same list. */
export function unpackColumn(column: PackedColumn): readonly unknown[] {
  switch (column.kind) {
    case 'same':
      return new Array<unknown>(column.count).fill(column.value);
    case 'numbers': {
      const { values, isBlank } = column;
      return Array.from(values, (value, at) => (isBlank?.[at] === 1 ? null : value));
    }
    case 'texts': {
      const { texts, places } = column;
      return Array.from(places, (place) => texts[place]);
    }
    case 'lists': {
      const values = unpackColumn(column.values);
      let from = 0;
      return Array.from(column.counts, (count) => {
        if (count === 0) return NO_VALUES;
        from += count;
        return values.slice(from - count, from);
      });
    }
    case 'rows':
      return unpackRows(column.rows);
    case 'others':
      return column.values;
  }
}

function unpackRows({ keys, columns, count }: PackedRows): object[] {
  const blank = blankRecord(keys);
  const rows = Array.from({ length: count }, () => ({ ...blank }));
  keys.forEach((key, at) => {
    const values = unpackColumn(columns[at]!);
    for (let row = 0; row < count; row++) rows[row]![key] = values[row];
  });
  return rows;
}
