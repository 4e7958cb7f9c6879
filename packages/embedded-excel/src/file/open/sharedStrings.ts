import type { PackageParts } from './packageParts';
import { unescapeText } from './plainText';

/** The texts that cells refer to by number; runs of different looks joined, readings for East Asian text (rPh) left out. */
export function readSharedStrings(parts: PackageParts, part: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  parts.read(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}
