import { damaged } from '../open/fileErrors';
import { checkEntries } from '../open/checkEntries';
import { partKey, relationshipsPart, resolveTarget } from '../open/partNames';
import { unpack } from '../open/unpack';
import { zipDirectory } from '../open/zipDirectory';
import { allowanceOf, OPENED } from '../open/packageLimits';
import { decoderFor } from '../open/readXml';
import { escapedAttribute } from '../xml/escape';
import { PACKAGE_RELATIONSHIPS, XML_HEAD } from '../xml/namespaces';
import { elementsIn, newElement, parseTree, printTree, rootOf, type XmlNode, type XmlTree } from '../xml/tree';
import { CONTENT_TYPES_PART, contentTypeOf, forgetContentType, setContentType } from './contentTypes';
import { newRecord } from './newRecord';
import { freePartName, ownerOf, targetFrom } from './writtenNames';
import { writeZip } from './writeZip';
import { zipRecords, type ZipRecord } from './zipRecords';

/** A relationship as a file has it. */
export interface PartLink {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** What goes into a part that is written anew: its text, whole or piece by piece, or its bytes. */
export type PartContent = string | Iterable<string> | Uint8Array;

/**
 * The parts of an Office file while some of them are changed. Those that nobody writes go into the new file as they
 * were packed, byte for byte. Names of parts are compared without case, as ECMA-376 part 2, 9.1.1 wants it.
 */
export interface PackageEditor {
  readonly parts: () => readonly string[];
  has: (part: string) => boolean;
  /** The unpacked bytes of a part, a piece at a time. @throws WorkbookFileError */
  chunks: (part: string) => Iterable<Uint8Array>;
  text: (part: string) => string;
  /** A small part as a tree, only to be looked at. */
  tree: (part: string) => XmlTree;
  /** Changes a small part as a tree; it is written only where `change` says that it did. */
  edit: (part: string, change: (root: XmlNode, tree: XmlTree) => boolean) => void;
  write: (part: string, content: PartContent, contentType: string) => void;
  remove: (part: string) => void;
  links: (part: string) => readonly PartLink[];
  /** Adds a relationship under an id that is free. @returns the id */
  link: (part: string, type: string, target: string, external?: boolean) => string;
  unlink: (part: string, id: string) => void;
  freePart: (stem: string, ending: string) => string;
  contentType: (part: string) => string;
  setContentType: (part: string, type: string) => void;
  zip: () => Uint8Array;
}

/** @throws WorkbookFileError where the zip file is damaged */
export function packageEditor(source: Uint8Array): PackageEditor {
  const directory = zipDirectory(source, OPENED);
  checkEntries(source, directory.values());
  const allowance = allowanceOf(OPENED);
  const kept = zipRecords(source);
  /** What was written, by the key of the part; null for what was removed. */
  const written = new Map<string, ZipRecord | null>();
  const trees = new Map<string, XmlTree>();
  const changed = new Map<string, string>();
  /** The text of parts that were written whole, which may be changed once more. */
  const texts = new Map<string, string>();

  const names = new Map(kept.map(({ key, name }) => [key, name]));
  /** What parts are linked to, by the keys of the parts that say so, as long as these stay as they are. */
  const linked = new Map<string, PartLink[]>();

  const nameOf = (part: string): string => names.get(partKey(part)) ?? part;
  const has = (part: string): boolean => {
    const key = partKey(part);
    if (changed.has(key)) return true;
    const own = written.get(key);
    return own === undefined ? directory.has(key) : own !== null;
  };
  const chunks = (part: string): Iterable<Uint8Array> => {
    const entry = has(part) ? directory.get(partKey(part)) : undefined;
    if (!entry) throw damaged(`the part ${part} is missing`);
    return unpack(source, entry, allowance);
  };
  const text = (part: string): string => {
    const own = texts.get(partKey(part));
    if (own !== undefined) return own;
    let decoder: TextDecoder | null = null;
    let all = '';
    for (const chunk of chunks(part)) {
      decoder ??= decoderFor(chunk);
      all += decoder.decode(chunk, { stream: true });
    }
    return all + (decoder?.decode() ?? '');
  };
  const tree = (part: string): XmlTree => {
    const key = partKey(part);
    let found = trees.get(key);
    if (!found) trees.set(key, (found = parseTree(text(part), part)));
    return found;
  };
  const edit: PackageEditor['edit'] = (part, change) => {
    const own = tree(part);
    linked.delete(partKey(part));
    if (change(rootOf(own), own)) changed.set(partKey(part), part);
  };
  const links = (part: string): PartLink[] => {
    const list = relationshipsPart(part);
    if (!has(list)) return [];
    const known = linked.get(partKey(list));
    if (known) return known;
    const found = elementsIn(rootOf(tree(list)), 'Relationship').map((one) => {
      const external = one.getAttribute('TargetMode')?.toLowerCase() === 'external';
      const target = one.getAttribute('Target') ?? '';
      return {
        id: one.getAttribute('Id') ?? '',
        type: one.getAttribute('Type') ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
    linked.set(partKey(list), found);
    return found;
  };

  const editor: PackageEditor = {
    parts: () => [
      ...kept.filter(({ key }) => key !== null && written.get(key) === undefined).map(({ name }) => name),
      ...[...written.values()].flatMap((one) => (one === null ? [] : [one.name])),
    ],
    has,
    chunks,
    text,
    tree,
    edit,
    write: (part, content, contentType) => {
      const key = partKey(part);
      changed.delete(key);
      trees.delete(key);
      linked.delete(key);
      if (typeof content === 'string') texts.set(key, content);
      else texts.delete(key);
      written.set(key, newRecord(nameOf(part), content));
      editor.setContentType(part, contentType);
    },
    remove: (part) => {
      const key = partKey(part);
      changed.delete(key);
      trees.delete(key);
      linked.delete(key);
      texts.delete(key);
      written.set(key, null);
      edit(CONTENT_TYPES_PART, (_, types) => forgetContentType(types, part));
      const list = relationshipsPart(part);
      if (ownerOf(part) === null && has(list)) editor.remove(list);
    },
    links,
    link: (part, type, target, external = false) => {
      const list = relationshipsPart(part);
      if (!has(list)) {
        trees.set(partKey(list), parseTree(`${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`, list));
        written.delete(partKey(list));
        linked.delete(partKey(list));
        changed.set(partKey(list), list);
      }
      const ids = new Set(links(part).map((one) => one.id));
      let number = 1;
      while (ids.has(`rId${number}`)) number++;
      const id = `rId${number}`;
      const to = external ? target : targetFrom(part, target);
      edit(list, (root, own) => {
        root.appendChild(
          newElement(
            own,
            `<Relationship xmlns="${PACKAGE_RELATIONSHIPS}" Id="${id}" Type="${escapedAttribute(type)}" Target="${escapedAttribute(to)}"${external ? ' TargetMode="External"' : ''}/>`,
          ),
        );
        return true;
      });
      return id;
    },
    unlink: (part, id) =>
      edit(relationshipsPart(part), (root) => {
        const found = elementsIn(root, 'Relationship').filter((one) => one.getAttribute('Id') === id);
        for (const one of found) root.removeChild(one);
        return found.length > 0;
      }),
    freePart: (stem, ending) =>
      freePartName(stem, ending, (key) => has(key) || kept.some((one) => one.key === key && written.get(key) !== null)),
    contentType: (part) => contentTypeOf(tree(CONTENT_TYPES_PART), part),
    setContentType: (part, type) => edit(CONTENT_TYPES_PART, (_, types) => setContentType(types, part, type)),
    zip: () => {
      const records = new Map(written);
      for (const [key, part] of changed) records.set(key, newRecord(nameOf(part), printTree(trees.get(key)!)));
      const before = kept.flatMap((record) => {
        const own = record.key === null ? undefined : records.get(record.key);
        if (record.key !== null) records.delete(record.key);
        return own === undefined ? [record] : own === null ? [] : [own];
      });
      return writeZip([...before, ...[...records.values()].filter((one) => one !== null)]);
    },
  };
  return editor;
}
