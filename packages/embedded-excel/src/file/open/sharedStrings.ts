import { isTrue } from './elements';
import { hasMoreThan } from './fileErrors';
import type { PackageParts } from './packageParts';
import { plainSharedTexts } from './plain/plainSharedTexts';
import { unescapeText } from './plainText';

/**
 * The texts that cells refer to by number; runs of different looks joined, readings for East Asian text (rPh) left out.
 * @param onStruck takes the number of each text of which a part is struck through
 */
export function readSharedStrings(parts: PackageParts, part: string, onStruck?: (place: number) => void): string[] {
  const texts: string[] = [];
  const { allowance } = parts;
  const keep = (found: string): void => {
    if (--allowance.texts < 0) throw hasMoreThan(allowance.limits.texts, 'texts that cells share');
    texts.push(unescapeText(found));
  };
  let text = '';
  let inText = false;
  let inReading = false;
  parts.read(part, {
    plain: (name, prefix) => (name === 'sst' ? plainSharedTexts(prefix, keep) : null),
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 'strike' && isTrue(attributes['val'], true)) onStruck?.(texts.length);
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') keep(text);
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}
