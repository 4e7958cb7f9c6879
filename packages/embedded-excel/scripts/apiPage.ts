import { ENGINE_FUNCTIONS } from '../src/file/calculate/engineFunctions';
import { RANGE_FUNCTIONS } from '../src/file/calculate/here/rangeFunctions';
import { SCALAR_FUNCTIONS } from '../src/file/calculate/here/scalarFunctions';
import { OBJECT_TYPES } from '../src/objects/objectTypes';
import type { ObjectType } from '../src/protocol/hostObject';
import { wireName } from '../src/protocol/members';
import type { DeclaredMember } from './declaredMembers';

const START = `# What of the Excel JavaScript API is answered

Written by \`npm run docs -w embedded-excel\` from the objects of the package and from Microsoft's types (@types/office-js). Do not edit.

A member that is not answered is refused with the code \`NotImplemented\` and its name, when the request with it is carried out. One that is answered may
still refuse some values, or uses that are rare, with a message that says which. \`load\`, \`set\`, \`toJSON\`, \`track\`, \`untrack\` and \`isNullObject\` are
answered by office.js for every object.
`;

/** Excel's event onChanged is asked for as "DataChanged"; the others under their own names. */
const eventName = (name: string): string => (name === 'onChanged' ? 'DataChanged' : name.slice(2));

/** office.js takes this event from the document, not from the workbook. */
const ofDocument = (kind: string, name: string): boolean => kind === 'Workbook' && name === 'onSelectionChanged';

function isAnswered(kind: string, type: ObjectType<never>, { name, kind: sort }: DeclaredMember): boolean {
  const wire = wireName(name);
  const { properties = {}, navigation = {}, methods = {}, items, indexer } = type;
  if (sort === 'event') {
    const event = eventName(name);
    return ofDocument(kind, name) || `_Register${event}Event` in methods || `_RegisterEvent${event}` in methods;
  }
  if (sort === 'method') return wire in methods || (name === 'getItem' && indexer !== undefined);
  return wire in navigation || wire in properties || (name === 'items' && items !== undefined);
}

/** More names than these, as those of `workbook.functions`, are only counted. */
const FEW = 100;

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function section(kind: string, type: ObjectType<never>, members: readonly DeclaredMember[]): string {
  const shown = (isWanted: boolean): string[] =>
    members
      .filter((member) => isAnswered(kind, type, member) === isWanted)
      .map(({ name, kind: sort }) => (sort === 'method' ? `${name}()` : name));
  const missing = shown(false);
  const left = missing.length > FEW ? `the other ${missing.length}` : listed(missing);
  return [
    `\n## ${kind}\n\nAnswered: ${listed(shown(true))}\n`,
    missing.length > 0 ? `\nNot answered: ${left}\n` : '',
  ].join('');
}

/** The functions that formulas in cells may call. */
const computed = (): string[] =>
  [ENGINE_FUNCTIONS, RANGE_FUNCTIONS, SCALAR_FUNCTIONS].flatMap((functions) => Object.keys(functions)).sort();

/**
 * The page that says which objects and members of the API are answered, as Markdown. @throws Error where Microsoft's
 * types have no object of that name
 */
export function apiPage(declared: ReadonlyMap<string, readonly DeclaredMember[]>): string {
  const sections = Object.entries(OBJECT_TYPES).map(([kind, type]) => {
    const members = declared.get(kind);
    if (!members) throw new Error(`Microsoft's types have no Excel.${kind}`);
    return section(kind, type, members);
  });
  const others = [...declared.keys()].filter((kind) => !(kind in OBJECT_TYPES)).sort();
  return [
    START,
    ...sections,
    `\n## Objects that are not there\n\n${listed(others)}\n`,
    `\n## Functions that are computed in cells\n\n${listed(computed())}\n`,
  ].join('');
}
