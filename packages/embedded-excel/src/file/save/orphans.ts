import { partKey } from '../open/partNames';
import type { PackageEditor } from '../package/packageEditor';

/** The parts that can be reached from the file's own relationships, by their keys. */
export function reachableParts(editor: PackageEditor): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
    for (const { target, external } of editor.links(part)) {
      const key = partKey(target);
      if (external || found.has(key) || !editor.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  return found;
}

/**
 * Takes out the parts that something led to before, and nothing any more; what nothing led to in the file that was
 * opened stays in it.
 */
export function removeOrphans(editor: PackageEditor, before: ReadonlySet<string>): void {
  const now = reachableParts(editor);
  for (const part of editor.parts()) {
    const key = partKey(part);
    if (before.has(key) && !now.has(key)) editor.remove(part);
  }
}
