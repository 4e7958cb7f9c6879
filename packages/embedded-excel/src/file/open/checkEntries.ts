import { damaged } from './fileErrors';
import { packed } from './unpack';
import type { ZipEntry } from './zipDirectory';

const isOutside = (name: string): boolean => name.split(/[\\/]/).includes('..');

/**
 * Refuses zip files that no program writes who means well: entries that share bytes, by which a small file unpacks to a
 * large one (David Fifield, "A better zip bomb", 2019), and names that lead out of a folder ("../a"; forbidden by
 * ECMA-376 part 2, M1.10).
 * @throws WorkbookFileError
 */
export function checkEntries(bytes: Uint8Array, entries: Iterable<ZipEntry>): void {
  let end = 0;
  let before = '';
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    const { name, offset } = entry;
    if (isOutside(name)) throw damaged(`it has a part named ${name}`);
    if (offset < end) throw damaged(`its parts ${before} and ${name} lie in each other`);
    const data = packed(bytes, entry);
    end = data.byteOffset - bytes.byteOffset + data.length;
    before = name;
  }
}
