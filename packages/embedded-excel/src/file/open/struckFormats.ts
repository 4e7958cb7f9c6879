import { isTrue } from './elements';
import { whereWhole } from './fileErrors';
import type { PackageParts } from './packageParts';
import type { XmlHandler } from './readXml';

/**
 * The numbers of the cell formats of a file that strike their cells through; of a damaged part those before the damage.
 * Source: ECMA-376 part 1, 18.4.10 (strike), 18.8.10 (cellXfs).
 */
export function struckFormats(parts: PackageParts, part: string | undefined): ReadonlySet<number> {
  const struck = new Set<number>();
  if (part === undefined) return struck;
  const struckFonts = new Set<string>();
  let list = '';
  let depth = 0;
  let [fonts, formats] = [-1, -1];
  const handler: XmlHandler = {
    open(name, attributes) {
      depth++;
      if (depth === 2) list = name;
      else if (depth === 3 && list === 'fonts' && name === 'font') fonts++;
      else if (depth === 4 && list === 'fonts' && name === 'strike' && isTrue(attributes['val'], true))
        struckFonts.add(String(fonts));
      else if (depth === 3 && list === 'cellXfs' && name === 'xf') {
        formats++;
        if (struckFonts.has(attributes['fontId'] ?? '0')) struck.add(formats);
      }
    },
    text: () => undefined,
    close: () => void depth--,
  };
  whereWhole(() => parts.read(part, handler), undefined);
  return struck;
}
