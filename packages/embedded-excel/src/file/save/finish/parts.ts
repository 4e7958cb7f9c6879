import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a file, by their path in it. */
export interface Parts {
  read(path: string): string;
  has(path: string): boolean;
  write(path: string, text: string): void;
  remove(path: string): void;
  paths(): string[];
  zip(): Uint8Array;
}

/** Takes a file apart so that some of its parts can be changed. */
export function partsOf(file: Uint8Array): Parts {
  const parts = unzipSync(file);
  return {
    read: (path) => {
      const part = parts[path];
      if (!part) throw new Error(`The file has no part ${path}.`);
      return strFromU8(part);
    },
    has: (path) => path in parts,
    write: (path, text) => {
      parts[path] = strToU8(text);
    },
    remove: (path) => {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete parts[path];
    },
    paths: () => Object.keys(parts),
    zip: () => zipSync(parts, { level: 6 }),
  };
}

/** A part's relationships: the target's path by the relationship's id. External targets are left out. */
export function relationsOf(parts: Parts, path: string): Map<string, { type: string; path: string }> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const relations = `${folder}_rels/${path.slice(slash + 1)}.rels`;
  const found = new Map<string, { type: string; path: string }>();
  if (!parts.has(relations)) return found;
  for (const [tag] of parts.read(relations).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (attribute(tag, 'TargetMode') === 'External') continue;
    found.set(attribute(tag, 'Id') ?? '', {
      type: attribute(tag, 'Type') ?? '',
      path: resolved(folder, attribute(tag, 'Target') ?? ''),
    });
  }
  return found;
}

/** Where the workbook itself stands in a file. */
export const workbookPart = (parts: Parts): string =>
  [...relationsOf(parts, '').values()].find(({ type }) => type.endsWith('/officeDocument'))!.path;

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** An attribute of a tag as Excelize writes tags. */
export const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
