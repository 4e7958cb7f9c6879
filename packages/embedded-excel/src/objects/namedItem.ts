import { printAddress } from '../model/address';
import { noteAct, notePart } from '../model/changeLog';
import { noteName } from '../model/changes';
import { invalidOperation, notImplemented } from '../model/refusals';
import { areaOfName, type SheetArea } from '../model/resolveReference';
import type { Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { text, truth } from './arguments';
import { formulaOfName } from './names';
import type { NameTarget } from './targets';

const ownerOf = ({ sheet }: NameTarget, workbook: Workbook) => sheet ?? workbook;

function changed({ sheet }: NameTarget, workbook: Workbook): void {
  if (sheet) notePart(sheet, 'names');
  else noteAct(workbook, { what: 'unseen' });
}

const areaOf = ({ sheet, name }: NameTarget, { workbook }: Session): SheetArea | null =>
  areaOfName(workbook, name, sheet);

const TEXT = /^="((?:[^"]|"")*)"$/;
const NUMBER = /^=([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)$/;

/** A constant that a name stands for; undefined where it stands for cells or a calculation. */
function constantOf({ name: { formula } }: NameTarget): string | number | boolean | undefined {
  const asText = TEXT.exec(formula);
  if (asText) return asText[1]!.replaceAll('""', '"');
  const asNumber = NUMBER.exec(formula);
  if (asNumber) return Number(asNumber[1]);
  return /^=(?:TRUE|FALSE)$/i.test(formula) ? /true/i.test(formula) : undefined;
}

/** `Excel.NamedItemType`. */
function typeOf(target: NameTarget, session: Session): string {
  if (areaOf(target, session)) return 'Range';
  if (target.name.formula.includes('#REF!')) return 'Error';
  const constant = constantOf(target);
  if (constant === undefined) throw notImplemented('NamedItem.type of a calculation');
  if (typeof constant === 'string') return 'String';
  return typeof constant === 'boolean' ? 'Boolean' : Number.isInteger(constant) ? 'Integer' : 'Double';
}

/** Microsoft: for a range "its address", else the value. */
function valueOf(target: NameTarget, session: Session): unknown {
  const found = areaOf(target, session);
  if (found) return printAddress(found.sheet.name, found.area, '$');
  if (target.name.formula.includes('#REF!')) return '#REF!';
  const constant = constantOf(target);
  if (constant === undefined) throw notImplemented('NamedItem.value of a calculation');
  return constant;
}

function cellsOf(target: NameTarget, session: Session): HostObject | null {
  const found = areaOf(target, session);
  return found && new HostObject('Range', found);
}

export const namedItem: ObjectType<NameTarget> = objectType('NamedItem', {
  id: { name: '_Id', of: ({ name }) => name.name },
  isAlive: (target, { workbook }) =>
    ownerOf(target, workbook).names.includes(target.name) && (!target.sheet || workbook.sheets.includes(target.sheet)),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: (target, value, { workbook }) => {
        target.name.formula = formulaOfName(value);
        changed(target, workbook);
        noteName(workbook, target.name.name);
      },
    },
    Value: { get: valueOf },
    Type: { get: typeOf },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value, { workbook }) => {
        target.name.visible = truth(value, 'visible');
        changed(target, workbook);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: (target, value, { workbook }) => {
        target.name.comment = text(value, 'comment');
        changed(target, workbook);
      },
    },
  },
  navigation: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw invalidOperation('a name of the workbook belongs to no sheet');
      return new HostObject('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? new HostObject('Worksheet', sheet) : NULL_OBJECT),
  },
  methods: {
    Delete: (target, _args, { workbook }) => {
      const { names } = ownerOf(target, workbook);
      names.splice(names.indexOf(target.name), 1);
      changed(target, workbook);
      noteName(workbook, target.name.name);
    },
    /** Microsoft: "Throws an error if the named item's type is not a range". */
    GetRange: (target, _args, session) => {
      const cells = cellsOf(target, session);
      if (!cells) throw invalidOperation(`the name "${target.name.name}" stands for no range`);
      return cells;
    },
    GetRangeOrNullObject: (target, _args, session) => cellsOf(target, session) ?? NULL_OBJECT,
  },
});
