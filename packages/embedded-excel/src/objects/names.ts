import { printAddress } from '../model/address';
import { noteAct, notePart } from '../model/changeLog';
import { checkFormula } from '../model/enterCells';
import { noteName } from '../model/changes';
import { sameName } from '../model/findSheet';
import { checkName, checkUnusedName } from '../model/nameRules';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../model/refusals';
import { checkUnprotected } from '../model/protection';
import type { Name, Sheet, Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { given, text } from './arguments';
import type { NameTarget } from './targets';

const targetOf = (owner: Sheet | Workbook, name: Name): NameTarget => ({
  sheet: 'sheets' in owner ? null : owner,
  name,
});

const find = (owner: Sheet | Workbook, key: unknown): Name | undefined => {
  const wanted = text(key, 'a name');
  return owner.names.find(({ name }) => sameName(name, wanted));
};

function nameOf(owner: Sheet | Workbook, key: unknown): HostObject {
  const name = find(owner, key);
  if (!name) throw itemNotFound(`the name "${String(key)}"`);
  return new HostObject('NamedItem', targetOf(owner, name));
}

/** The formula of a name: of a range its address, of a text that is no formula the text. */
export function formulaOfName(reference: unknown): string {
  const range = given(reference, 'Range');
  if (range) return `=${printAddress(range.sheet.name, range.area, '$')}`;
  if (typeof reference === 'number') return `=${reference}`;
  const formula = text(reference, 'reference');
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  checkFormula(formula);
  return formula;
}

function add(owner: Sheet | Workbook, args: readonly unknown[], { workbook }: Session): HostObject {
  const [key, reference, comment] = args;
  const name = text(key, 'name');
  checkName(name, 'name');
  if ('sheets' in owner) {
    checkUnusedName(owner, name);
  } else {
    checkUnprotected(owner);
    if (find(owner, name)) throw itemAlreadyExists(`a name "${name}" of the sheet "${owner.name}"`);
  }
  if (comment !== null && comment !== undefined && typeof comment !== 'string')
    throw invalidArgument('comment must be a text');
  const made: Name = { name, formula: formulaOfName(reference), visible: true, comment: comment ?? '' };
  owner.names.push(made);
  if ('sheets' in owner) noteAct(owner, { what: 'unseen' });
  else notePart(owner, 'names');
  noteName(workbook, name);
  return new HostObject('NamedItem', targetOf(owner, made));
}

export const namedItemCollection: ObjectType<Sheet | Workbook> = objectType('NamedItemCollection', {
  items: (owner) => owner.names.map((name) => new HostObject('NamedItem', targetOf(owner, name))),
  indexer: nameOf,
  methods: {
    Add: add,
    GetCount: (owner) => owner.names.length,
    GetItem: (owner, [key]) => nameOf(owner, key),
    GetItemOrNullObject: (owner, [key]) => {
      const name = find(owner, key);
      return name ? new HostObject('NamedItem', targetOf(owner, name)) : NULL_OBJECT;
    },
  },
});
