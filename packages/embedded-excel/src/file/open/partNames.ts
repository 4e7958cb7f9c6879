/**
 * What a percent sign and two digits stand for, but for slashes, which a part's name must not have in this form.
 * Source: ECMA-376 part 2, 6.2.2.2.
 */
const ENCODED = /(?:%(?!2f|5c)[0-9a-f]{2})+/gi;

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(ENCODED, (piece) => {
    try {
      return decodeURIComponent(piece);
    } catch {
      return piece;
    }
  });
}

/** The names that most parts have. */
const PLAIN = /^[\w[\]-][\w.[\]-]*(?:\/[\w[\]-][\w.[\]-]*)*$/;

/**
 * A name by which two names of parts are the same: without regard to case, to percent-encoding, and to a slash or "./"
 * at the beginning; some programs write backslashes. Source: ECMA-376 part 2, 6.2.2.3 (equivalence) and 7.3.4 (mapping
 * from zip item names).
 */
export const partKey = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : decoded(name)
        .replaceAll('\\', '/')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/')
        .toLowerCase();

/**
 * The part that a relationship's target leads to: from the folder of the part that it stands in, or from the file where
 * it begins with a slash. A fragment ("#rId1") says a place in the part. Source: ECMA-376 part 2, 6.5.3.4 and annex A.
 */
export function resolveTarget(part: string, target: string): string {
  const [path] = target.trim().replaceAll('\\', '/').split('#') as [string];
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The part that lists the relationships of a part, or of the file for "". Source: ECMA-376 part 2, 9.3.1. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
