import { crc32, inflateRawSync } from 'node:zlib';
import { newRecord } from '../../../src/file/package/newRecord';
import { EVERYWHERE, packBy } from '../../../src/file/package/packing';
import { PACKING_IN_NODE } from '../../../src/file/package/packingInNode';

/** Texts whose pieces end at, before and behind where a piece is packed (256 × 1024 characters), and none. */
const CONTENTS: readonly (readonly [string, readonly string[]])[] = [
  ['nothing', []],
  ['an empty text', ['']],
  ['a short text', ['<a/>']],
  ['many short texts', Array.from({ length: 90_000 }, (_, at) => `<c r="A${at}"/>`)],
  ['exactly one piece', ['x'.repeat(262_144)]],
  ['one piece and a character of two bytes', ['x'.repeat(262_144), 'é']],
  ['texts longer than a piece', ['é'.repeat(300_000), 'b'.repeat(700_000)]],
];

afterAll(() => packBy(PACKING_IN_NODE));

describe.each([
  ['zlib', PACKING_IN_NODE],
  ['what works everywhere', EVERYWHERE],
])('packed by %s', (_, packing) => {
  it.each(CONTENTS)('%s unpacks to what it was, with its size and checksum', (_what, texts) => {
    packBy(packing);
    const whole = Buffer.from(texts.join(''));
    const { data, size, crc } = newRecord('part.xml', texts);
    expect(inflateRawSync(data).equals(whole)).toBe(true);
    expect([size, crc]).toEqual([whole.length, whole.length === 0 ? 0 : crc32(whole)]);
  });
});
