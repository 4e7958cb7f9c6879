/**
 * Reads elements of one name that stand one after the other, rows or shared texts, from the bytes of their part, where
 * they are written as nearly all programs write them. It takes several times less than a reader of all XML. What is
 * written in any other way it leaves to that, and so it never has to say what is wrong.
 */
export interface PlainItems {
  /** The elements' name, without a prefix. */
  readonly name: string;
  /**
   * Takes one element.
   * @param bytes UTF-8; a zero stands behind them
   * @param at where the element begins
   * @returns where it ends; 0 where it is not plain, or cut off: then nothing was taken
   */
  take: (bytes: Uint8Array, at: number) => number;
}

/**
 * Gives the reader of an element's children, where it can be one of plain items. @param prefix "" or "x:", as the
 * element's own name has it
 */
export type OffersItems = (name: string, prefix: string) => PlainItems | null;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Whether bytes stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let place = 0; place < wanted.length; place++) if (bytes[at + place] !== wanted[place]) return false;
  return true;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === LINE_FEED || byte === TAB || byte === RETURN;

/** The first place from one on that is no white space. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}
