import { partsOf, relationsOf, type Parts } from './parts';

/** The parts that can be reached from the file's own relationships. */
function reachable(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { path: target } of relationsOf(parts, path).values()) {
      if (found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

const isRelations = (path: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/.test(path);

/** The part that a part of relationships belongs to. */
const owner = (relations: string): string => relations.replace(/_rels\/([^/]*)\.rels$/, '$1');

/**
 * Takes out what deleted sheets leave behind: parts that nothing leads to. What nothing led to in the file that was opened either stays in
 * it.
 */
export function removeOrphans(parts: Parts, source: Uint8Array | null): void {
  const kept = reachable(parts);
  const opened = source === null ? null : partsOf(source);
  const used = opened && reachable(opened);
  const lives = (path: string): boolean => kept.has(path) || (opened !== null && opened.has(path) && !used!.has(path));
  const gone = parts
    .paths()
    .filter((path) => path !== '[Content_Types].xml')
    .filter((path) => (isRelations(path) ? owner(path) !== '' && !lives(owner(path)) : !lives(path)));
  if (gone.length === 0) return;
  for (const path of gone) parts.remove(path);
  const types = '[Content_Types].xml';
  parts.write(
    types,
    parts
      .read(types)
      .replace(/<Override\s[^>]*PartName="\/([^"]*)"[^>]*(?:\/>|><\/Override>)/g, (tag, path: string) =>
        gone.includes(path) ? '' : tag,
      ),
  );
}
