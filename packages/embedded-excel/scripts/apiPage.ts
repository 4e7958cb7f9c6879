import { ENGINE_FUNCTIONS } from '../src/file/calculate/engineFunctions';
import { RANGE_FUNCTIONS } from '../src/file/calculate/here/rangeFunctions';
import { SCALAR_FUNCTIONS } from '../src/file/calculate/here/scalarFunctions';
import { OBJECT_TYPES } from '../src/objects/objectTypes';
import type { ObjectType } from '../src/protocol/hostObject';
import { wireName } from '../src/protocol/members';
import type { DeclaredMember } from './declaredMembers';

/** What a member comes to here: answered whole, only read although Excel lets it be set, or not at all. */
type Answer = 'answered' | 'only read' | 'not answered';

const START = `# What of the Excel JavaScript API is answered

Written by \`npm run docs -w embedded-excel\` from the objects of the package and from Microsoft's types (@types/office-js). Do not edit.

A member that is not answered is refused with the code \`NotImplemented\` and its name, when the request with it is carried out. One that is "only read"
is refused with \`InvalidArgument\` when it is set. \`load\`, \`set\`, \`toJSON\`, \`track\`, \`untrack\` and \`isNullObject\` are answered by office.js for every
object. A member that is answered may still refuse some of its arguments, with a message that says which.
`;

/** Excel's event onChanged is asked for as "DataChanged"; the others under their own names. */
const eventName = (name: string): string => (name === 'onChanged' ? 'DataChanged' : name.slice(2));

/** office.js takes this event from the document, not from the workbook. */
const ofDocument = (kind: string, name: string): boolean => kind === 'Workbook' && name === 'onSelectionChanged';

function answerTo(kind: string, type: ObjectType<never>, { name, kind: sort, isReadOnly }: DeclaredMember): Answer {
  const wire = wireName(name);
  const told = (is: boolean): Answer => (is ? 'answered' : 'not answered');
  const { properties = {}, navigation = {}, methods = {} } = type;
  if (sort === 'event') {
    const event = eventName(name);
    const asks = [`_Register${event}Event`, `_RegisterEvent${event}`];
    return told(ofDocument(kind, name) || asks.some((ask) => methods[ask] !== undefined));
  }
  if (sort === 'method') return told(methods[wire] !== undefined || (name === 'getItem' && type.indexer !== undefined));
  if (name === 'items') return told(type.items !== undefined);
  if (navigation[wire]) return 'answered';
  const property = properties[wire];
  if (!property) return 'not answered';
  return isReadOnly || property.set ? 'answered' : 'only read';
}

/** More names than these, as those of `workbook.functions`, are only counted. */
const FEW = 100;

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function section(kind: string, type: ObjectType<never>, members: readonly DeclaredMember[]): string {
  const shown = (wanted: Answer): string[] =>
    members
      .filter((member) => answerTo(kind, type, member) === wanted)
      .map(({ name, kind: sort }) => (sort === 'method' ? `${name}()` : name));
  const line = (words: string, names: readonly string[]): string =>
    names.length > 0 ? `\n${words}: ${listed(names)}\n` : '';
  const missing = shown('not answered');
  return [
    `\n## ${kind}\n`,
    line('Answered', shown('answered')),
    line('Only read', shown('only read')),
    missing.length > FEW ? `\nNot answered: the other ${missing.length}\n` : line('Not answered', missing),
  ].join('');
}

/** The functions that formulas in cells may call. */
const computed = (): string[] =>
  [ENGINE_FUNCTIONS, RANGE_FUNCTIONS, SCALAR_FUNCTIONS].flatMap((functions) => Object.keys(functions)).sort();

/** The page that says which objects and members of the API are answered, as Markdown. @throws Error where Microsoft's types have no object of that name */
export function apiPage(declared: ReadonlyMap<string, readonly DeclaredMember[]>): string {
  const sections = Object.entries(OBJECT_TYPES).map(([kind, type]) => {
    const members = declared.get(kind);
    if (!members) throw new Error(`Microsoft's types have no Excel.${kind}`);
    return section(kind, type as ObjectType<never>, members);
  });
  const others = [...declared.keys()].filter((kind) => !(kind in OBJECT_TYPES)).sort();
  return [
    START,
    ...sections,
    `\n## Objects that are not there\n\n${listed(others)}\n`,
    `\n## Functions that are computed in cells\n\n${listed(computed())}\n`,
  ].join('');
}
