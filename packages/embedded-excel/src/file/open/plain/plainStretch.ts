import { afterSpace, bytesOf, standsAt, type PlainItems } from './plainItems';

const LESS = 0x3c;
const GREATER = 0x3e;
/** The most bytes that are kept until an item ends; one that is longer is read like all other XML. */
const LONGEST_ITEM = 8 * 1024 * 1024;
const AT_FIRST = 256 * 1024;
const PATIENT = 64 * 1024;

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** The element whose children are read as plain items. */
interface Parent {
  readonly items: PlainItems;
  readonly depth: number;
  readonly start: Uint8Array;
  readonly close: Uint8Array;
}

/** Where an item is to be read by the other reader, it ends here; or it is cut off, or no item begins here. */
type Other = { readonly end: number } | 'cut off' | 'no item';

/**
 * Divides the bytes of a part between a reader of plain items and the reader of all XML. The latter is given whatever
 * the former does not take: what stands around the items' parent element, each item that is not plain, and from the
 * first thing on that is no item, all the rest.
 * @param feed gives bytes to the reader of all XML
 * @param depth how deep the element lies that it has open
 */
export function plainStretch(feed: (bytes: Uint8Array) => void, depth: () => number) {
  let held = new Uint8Array(AT_FIRST);
  let length = 0;
  /** So many bytes are waited for before an item that was cut off is tried again. */
  let wanted = 0;
  let parent: Parent | null = null;
  let isOver = false;

  function hold(piece: Uint8Array): void {
    if (length + piece.length >= held.length) {
      const larger = new Uint8Array(2 * (length + piece.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(piece, length);
    length += piece.length;
    held[length] = 0;
  }

  function otherEnd({ start, close }: Parent, from: number): Other {
    if (length - from < start.length)
      return standsAt(held, from, start.subarray(0, length - from)) ? 'cut off' : 'no item';
    if (!standsAt(held, from, start)) return 'no item';
    for (let at = from + 1; at < length; at++) {
      if (held[at] !== LESS) continue;
      const next = held[at + 1];
      // In a comment and the like, what looks like the end of an element may be none.
      if (next === EXCLAMATION || next === QUESTION) return 'no item';
      if (!standsAt(held, at, close)) continue;
      const end = afterSpace(held, at + close.length);
      if (held[end] === GREATER) return { end: end + 1 };
    }
    return 'cut off';
  }

  /**
   * Gives on what stands up to the parent element's start tag, a tag at a time, so that it is known where that ends.
   */
  function feedTag(from: number): number {
    const close = held.indexOf(GREATER, from);
    const to = close < 0 || close >= length ? length : close + 1;
    feed(held.subarray(from, to));
    return to;
  }

  /** @returns where the next item begins; the same place where it is cut off */
  function takeItem(of: Parent, from: number): number {
    const at = afterSpace(held, from);
    if (at >= length) return length;
    const behind = of.items.take(held, at);
    if (behind > 0) return behind;
    const other = otherEnd(of, at);
    if (other === 'cut off') return from;
    if (other !== 'no item') {
      feed(held.subarray(at, other.end));
      if (depth() === of.depth) return other.end;
    }
    isOver = true;
    return other === 'no item' ? at : other.end;
  }

  function work(): void {
    let at = 0;
    while (at < length && !isOver) {
      const next = parent ? takeItem(parent, at) : feedTag(at);
      if (next === at && !(isOver as boolean)) break;
      at = next;
    }
    if (isOver && at < length) {
      feed(held.subarray(at, length));
      at = length;
    }
    held.copyWithin(0, at, length);
    length -= at;
    held[length] = 0;
    wanted = length > PATIENT ? 2 * length : 0;
    if (length > LONGEST_ITEM) giveUp();
  }

  function giveUp(): void {
    isOver = true;
    if (length > 0) feed(held.subarray(0, length));
    length = 0;
  }

  return {
    /** An element was opened whose children may be plain. @param prefix of their names @param at its depth */
    begin(items: PlainItems, prefix: string, at: number): void {
      if (isOver || parent) return;
      const name = `${prefix}${items.name}`;
      parent = { items, depth: at, start: bytesOf(`<${name}`), close: bytesOf(`</${name}`) };
    },
    /** An element of this depth was closed. */
    closed(at: number): void {
      if (parent && at <= parent.depth) isOver = true;
    },
    push(piece: Uint8Array): void {
      if (isOver) feed(piece);
      else {
        hold(piece);
        if (length >= wanted) work();
      }
    },
    end: giveUp,
  };
}
