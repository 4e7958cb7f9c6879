import type { FileProperties } from '../../model/workbook';
import { child } from './elements';
import { partOfType, type PackageParts } from './packageParts';
import { unescapeText } from './plainText';

const W3CDTF = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A date of W3CDTF as ISO text; null where it is none. One without a time zone is taken for UTC, wherever it is read.
 */
function moment(text: string | undefined): string | null {
  const match = W3CDTF.exec(text?.trim() ?? '');
  if (!match) return null;
  const [whole, time, zone] = match;
  const parsed = Date.parse(time !== undefined && zone === undefined ? `${whole}Z` : whole);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** Reads the core properties of a file. Source: ECMA-376 part 2, 11 (core properties). */
export function readFileProperties(parts: PackageParts): FileProperties {
  const part = partOfType(parts, parts.relationships(''), 'core-properties');
  const root = part === undefined ? undefined : parts.tree(part);
  const text = (name: string): string => unescapeText(child(root, name)?.text ?? '');
  return { created: moment(child(root, 'created')?.text), author: text('creator'), title: text('title') };
}
