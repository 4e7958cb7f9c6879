import { attribute, childrenOf, elementBuilder, type XmlElement } from './elements';
import { damaged } from './fileErrors';
import { guardXml } from './guardXml';
import { allowanceOf, OPENED, type Allowance, type PackageLimits } from './packageLimits';
import { readXml, type XmlHandler } from './readXml';
import { partKey, relationshipsPart, resolveTarget } from './partNames';
import { unpack } from './unpack';
import { zipDirectory } from './zipDirectory';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet", "styles". */
  readonly type: string;
  /** The path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file (ECMA-376 part 2), unpacked only when they are read. */
export interface PackageParts {
  readonly names: readonly string[];
  readonly allowance: Allowance;
  has: (part: string) => boolean;
  read: (part: string, handler: XmlHandler) => void;
  /** A small part as its root element. */
  tree: (part: string) => XmlElement;
  /** The relationships of a part, or of the file for "". */
  relationships: (part: string) => Relationship[];
  /** The bytes of a part, at most `length` of them. */
  start: (part: string, length: number) => Uint8Array;
}

/** @throws WorkbookFileError where the zip file is damaged or holds more than is allowed */
export function packageParts(bytes: Uint8Array, limits: PackageLimits = OPENED): PackageParts {
  const directory = zipDirectory(bytes, limits);
  const allowance = allowanceOf(limits);
  const has = (part: string): boolean => directory.has(partKey(part));
  const chunks = (part: string): Generator<Uint8Array> => {
    const entry = directory.get(partKey(part));
    if (!entry) throw damaged(`the part ${part} is missing`);
    return unpack(bytes, entry, allowance, limits);
  };
  const read = (part: string, handler: XmlHandler): void =>
    readXml(chunks(part), part, handler, guardXml(part, limits.guard, allowance));
  const tree = (part: string): XmlElement => {
    const roots: XmlElement[] = [];
    read(
      part,
      elementBuilder(allowance, (element) => void roots.push(element)),
    );
    const [root] = roots;
    if (!root) throw damaged(`the part ${part} is empty`);
    return root;
  };
  const relationships = (part: string): Relationship[] => {
    const file = relationshipsPart(part);
    if (!has(file)) return [];
    return childrenOf(tree(file), 'Relationship').map((one) => {
      const external = attribute(one, 'TargetMode')?.toLowerCase() === 'external';
      const target = attribute(one, 'Target') ?? '';
      const type = attribute(one, 'Type') ?? '';
      return {
        id: attribute(one, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  };
  const start = (part: string, length: number): Uint8Array => {
    for (const chunk of chunks(part)) return chunk.subarray(0, length);
    return new Uint8Array();
  };
  return { names: [...directory.values()].map(({ name }) => name), allowance, has, read, tree, relationships, start };
}

/**
 * The part that a kind of relationship leads to; undefined where there is none, or where the file does not have the
 * part.
 */
export const partOfType = (
  parts: PackageParts,
  relationships: readonly Relationship[],
  type: string,
): string | undefined =>
  relationships.find((one) => one.type === type && !one.external && parts.has(one.target))?.target;

/** The part that a relationship of an id leads to. @throws WorkbookFileError where there is none */
export function related(relationships: readonly Relationship[], id: string | undefined, from: string): Relationship {
  const found = relationships.find((one) => one.id === id);
  if (!found) throw damaged(`the part ${from} refers to the relationship "${id ?? ''}", which it does not have`);
  return found;
}
