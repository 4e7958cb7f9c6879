import { afterSpace, bytesOf, standsAt, type PlainItems } from './plainItems';
import { plainTexts } from './plainTexts';
import { startTags } from './startTag';

// Imported names have other names here: where modules run one by one, each use of an import is a call.
const skipSpace = afterSpace;
const stands = standsAt;

const GREATER = 0x3e;

/** Reads shared texts of one look, `<si><t>text</t></si>`. @param keep is given each, as it is written */
export function plainSharedTexts(prefix: string, keep: (text: string) => void): PlainItems {
  const [SI, SI_END, T, T_END] = [`<${prefix}si>`, `</${prefix}si>`, `<${prefix}t`, `</${prefix}t>`].map(bytesOf) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const tag = startTags();
  const strings = plainTexts();
  return {
    name: 'si',
    take(bytes, from) {
      if (!stands(bytes, from, SI)) return 0;
      const start = skipSpace(bytes, from + SI.length);
      if (!stands(bytes, start, T)) return 0;
      const opened = tag.read(bytes, start + T.length);
      if (opened === 0 || bytes[opened] !== GREATER) return 0;
      const text = strings.read(bytes, opened + 1);
      if (text === null || !stands(bytes, strings.end, T_END)) return 0;
      const end = skipSpace(bytes, strings.end + T_END.length);
      if (!stands(bytes, end, SI_END)) return 0;
      keep(text);
      return end + SI_END.length;
    },
  };
}
