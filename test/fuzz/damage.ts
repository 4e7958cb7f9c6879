import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Damage = (file: Uint8Array) => Uint8Array;

const place = fc.nat({ max: 0x7fffffff });
/** What stands in files where something else is wanted. */
const PIECES = [
  '',
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#xD800;',
  '<!DOCTYPE a [<!ENTITY b "bb">]>',
  '<![CDATA[',
  '-1',
  '1e999',
  '99999999999',
  'XFE1048577',
  '../../../x',
  '\u0000',
];

/** Other bytes anywhere in the zip file. */
const otherBytes = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 })
  .map((changes): Damage => (file) => {
    const changed = file.slice();
    for (const [at, byte] of changes) changed[at % changed.length] = byte;
    return changed;
  });

const cutOff = place.map(
  (at): Damage =>
    (file) =>
      file.slice(0, at % file.length),
);

/** Changes the text of one of the parts. */
const ofPart = (change: fc.Arbitrary<(text: string) => string>) =>
  fc.tuple(place, change).map(([which, changeText]): Damage => (file) => {
    const parts = unzipSync(file);
    const names = Object.keys(parts);
    const name = names[which % names.length]!;
    return zipSync({ ...parts, [name]: strToU8(changeText(strFromU8(parts[name]!))) });
  });

/** A piece of a part left out, doubled elsewhere, or with another in its place. */
const otherText = ofPart(
  fc
    .tuple(
      place,
      fc.nat({ max: 80 }),
      place,
      fc.constantFrom('left out', 'moved', 'replaced'),
      fc.constantFrom(...PIECES),
    )
    .map(([from, length, to, how, piece]) => (text: string): string => {
      const start = from % (text.length + 1);
      const taken = text.slice(start, start + length);
      const rest = text.slice(0, start) + (how === 'replaced' ? piece : '') + text.slice(start + length);
      if (how !== 'moved') return rest;
      const there = to % (rest.length + 1);
      return rest.slice(0, there) + taken + rest.slice(there);
    }),
);

/** The value of an attribute, or what an element holds, replaced: the file stays XML. */
const otherValue = ofPart(
  fc
    .tuple(
      place,
      fc.constantFrom('0', '-1', '7', '4294967296', 'A1', 'XFD1048576', 'A1:XFD1048576', 'true', 'none', ''),
    )
    .map(([which, value]) => (text: string): string => {
      const found = [...text.matchAll(/="[^"]*"|>[^<]+</g)];
      const one = found[which % Math.max(found.length, 1)];
      if (!one) return text;
      const [old] = one;
      return `${text.slice(0, one.index)}${old.startsWith('=') ? `="${value}"` : `>${value}<`}${text.slice(one.index + old.length)}`;
    }),
);

const partGone = place.map((which): Damage => (file) => {
  const parts = Object.entries(unzipSync(file));
  parts.splice(which % parts.length, 1);
  return zipSync(Object.fromEntries(parts));
});

const partsExchanged = fc.tuple(place, place).map(([one, other]): Damage => (file) => {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const [first, second] = [names[one % names.length]!, names[other % names.length]!];
  return zipSync({ ...parts, [first]: parts[second]!, [second]: parts[first]! });
});

/** What a fault of a disk, of a connection or of another program does to a file, once or twice. */
export const damage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(otherBytes, cutOff, otherText, otherText, otherValue, otherValue, partGone, partsExchanged), {
    minLength: 1,
    maxLength: 2,
  })
  .map(
    (several): Damage =>
      (file) =>
        several.reduce(applied, file),
  );

/** A file that an earlier damage left without parts stays as it is. */
function applied(file: Uint8Array, one: Damage): Uint8Array {
  try {
    return one(file);
  } catch {
    return file;
  }
}
