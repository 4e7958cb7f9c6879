import { readFileSync } from 'node:fs';
import {
  createSourceFile,
  forEachChild,
  isClassDeclaration,
  isIdentifier,
  isMethodDeclaration,
  isModuleDeclaration,
  isPropertyDeclaration,
  ScriptTarget,
  type ClassDeclaration,
  type Node,
} from 'typescript';

/** A member of a class of the Excel JavaScript API. */
export interface DeclaredMember {
  readonly name: string;
  readonly kind: 'method' | 'event' | 'property';
}

/** What office.js answers itself for every object, without a request of its own. */
const OF_EVERY_OBJECT = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack']);

function membersOf(declared: ClassDeclaration): DeclaredMember[] {
  const found = new Map<string, DeclaredMember>();
  for (const member of declared.members) {
    const { name } = member;
    if (!name || !isIdentifier(name) || OF_EVERY_OBJECT.has(name.text)) continue;
    if (isMethodDeclaration(member)) found.set(name.text, { name: name.text, kind: 'method' });
    if (!isPropertyDeclaration(member)) continue;
    const kind = /^on[A-Z]/.test(name.text) ? 'event' : 'property';
    found.set(name.text, { name: name.text, kind });
  }
  return [...found.values()];
}

const isClientObject = (declared: ClassDeclaration): boolean =>
  declared.heritageClauses?.some((clause) => clause.getText().includes('OfficeExtension.ClientObject')) ?? false;

/**
 * The objects of the Excel JavaScript API and their members, in the order in which Microsoft's types declare them.
 * @param path the file index.d.ts of @types/office-js
 */
export function declaredMembers(path: string): ReadonlyMap<string, readonly DeclaredMember[]> {
  const file = createSourceFile(path, readFileSync(path, 'utf8'), ScriptTarget.Latest, true);
  const found = new Map<string, readonly DeclaredMember[]>();
  const look = (node: Node): void => {
    if (isClassDeclaration(node) && node.name && isClientObject(node)) found.set(node.name.text, membersOf(node));
    else forEachChild(node, look);
  };
  forEachChild(file, (node) => {
    if (isModuleDeclaration(node) && node.name.text === 'Excel') look(node);
  });
  return found;
}
