import { fingerprint } from './fingerprint';
import type { Form, FormRow } from './form';

const LENGTH = 10;
const CHECK = 2;
const SHAPE = /^ROW-[0-9A-Z]{10}-[0-9A-Z]{2}$/;

/** "ROW-7KQ4M2XA9T-4T", the last two characters being a check of the others. */
function keyFor(what: string): string {
  const text = `ROW-${fingerprint(what, LENGTH)}`;
  return `${text}-${fingerprint(text, CHECK)}`;
}

/** Whether a text is the key of a row, copied whole. */
export const isRowKey = (text: string): boolean =>
  SHAPE.test(text) && fingerprint(text.slice(0, -CHECK - 1), CHECK) === text.slice(-CHECK);

/**
 * By what a new row is known that bears no key, as those of older forms: by where it stands.
 * @param reference of its form
 * @param row as Excel numbers it
 */
export const keyOfPlace = (reference: string, row: number): string => keyFor(`${reference} row ${row}`);

/**
 * The keys of a form's new rows, in their order. A row that came back keeps its own, so that it is the same row again
 * when its copy comes back; no other row of the form gets that one.
 */
export function keysOfNewRows({
  reference,
  edition,
  entered,
  newRows,
}: Pick<Form, 'reference' | 'edition' | 'newRows'> & { readonly entered: readonly Pick<FormRow, 'key'>[] }): string[] {
  const taken = new Set(entered.flatMap(({ key }) => key ?? []));
  let number = 0;
  const next = (): string => {
    for (;;) {
      number += 1;
      const key = keyFor(`${reference} ${edition} ${number}`);
      if (!taken.has(key)) return key;
    }
  };
  return Array.from({ length: Math.max(newRows, entered.length) }, (_, place) => entered[place]?.key ?? next());
}

/**
 * Leaves a key to the first row that has it, and takes it from others: where one row came back twice, and its sender is
 * asked, each of the two is a row of its own from then on.
 */
export function keyedOnce(): (row: FormRow) => FormRow {
  const taken = new Set<string>();
  return (row) => {
    const { key, ...others } = row;
    if (key === undefined) return row;
    if (taken.has(key)) return others;
    taken.add(key);
    return row;
  };
}
