import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOver,
  MADE_TYPES,
  removeConditionalFormat,
  setPriority,
} from '../model/conditionalFormats';
import type { ConditionalFormat } from '../model/formats';
import { checkUnprotected } from '../model/protection';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../model/refusals';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import { text, truth, whole } from './arguments';
import { changeRule } from './conditionalRules';
import type { ConditionalFormatTarget, RangeTarget, Targets } from './targets';

const targetOf = ({ sheet }: RangeTarget, format: ConditionalFormat): ConditionalFormatTarget => ({
  sheet,
  area: format.area,
  format,
});

const objects = (target: RangeTarget): HostObject[] =>
  conditionalFormatsOver(target.sheet, target.area).map(
    (format) => new HostObject('ConditionalFormat', targetOf(target, format)),
  );

function find(target: RangeTarget, id: unknown): HostObject | undefined {
  const wanted = text(id, 'id');
  const format = conditionalFormatsOver(target.sheet, target.area).find((one) => one.id === wanted);
  return format && new HostObject('ConditionalFormat', targetOf(target, format));
}

function formatOf(target: RangeTarget, id: unknown): HostObject {
  const found = find(target, id);
  if (!found) throw itemNotFound(`the conditional format "${String(id)}"`);
  return found;
}

export const conditionalFormatCollection: ObjectType<RangeTarget> = objectType('ConditionalFormatCollection', {
  items: objects,
  indexer: formatOf,
  methods: {
    Add: (target, [type], { workbook }) => {
      checkUnprotected(target.sheet, 'allowFormatCells');
      if (!MADE_TYPES.some((one) => one === type)) throw notImplemented(`a conditional format of type ${String(type)}`);
      const made = addConditionalFormat(workbook, target.sheet, target.area, text(type, 'type'));
      return new HostObject('ConditionalFormat', targetOf(target, made));
    },
    ClearAll: ({ sheet, area }, _args, { workbook }) => {
      checkUnprotected(sheet, 'allowFormatCells');
      clearConditionalFormats(workbook, sheet, area);
    },
    GetCount: (target) => objects(target).length,
    GetItem: (target, [id]) => formatOf(target, id),
    GetItemOrNullObject: (target, [id]) => find(target, id) ?? NULL_OBJECT,
    GetItemAt: (target, [index]) => {
      const found = objects(target)[Number(index)];
      if (!found) throw invalidArgument('there is no conditional format at this place');
      return found;
    },
  },
});

type RuleKind =
  'ColorScaleConditionalFormat' | 'DataBarConditionalFormat' | 'CellValueConditionalFormat' | 'CustomConditionalFormat';

const TYPE_OF: Readonly<Record<RuleKind, string>> = {
  ColorScaleConditionalFormat: 'ColorScale',
  DataBarConditionalFormat: 'DataBar',
  CellValueConditionalFormat: 'CellValue',
  CustomConditionalFormat: 'Custom',
};

const orNull = (kind: RuleKind) => (target: Targets[RuleKind]) =>
  target.format.type === TYPE_OF[kind] ? new HostObject(kind, target) : NULL_OBJECT;

const only = (kind: RuleKind) => (target: Targets[RuleKind]) => {
  const { type } = target.format;
  if (type !== TYPE_OF[kind]) throw invalidOperation(`the conditional format is a ${type}, not a ${TYPE_OF[kind]}`);
  return new HostObject(kind, target);
};

/**
 * Microsoft: "Value is `null` on data bars, icon sets, and color scales as there's no concept of `StopIfTrue` for
 * these".
 */
const NEVER_STOP: readonly string[] = ['DataBar', 'IconSet', 'ColorScale'];

export const conditionalFormat: ObjectType<ConditionalFormatTarget> = objectType('ConditionalFormat', {
  id: { name: 'Id', of: ({ format }) => format.id },
  isAlive: ({ sheet, format }, { workbook }) =>
    workbook.sheets.includes(sheet) && sheet.conditionalFormats.includes(format),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value) => {
        checkUnprotected(sheet, 'allowFormatCells');
        setPriority(sheet, format, whole(value, 'priority', -Infinity));
      },
    },
    StopIfTrue: {
      get: ({ format }) => (NEVER_STOP.includes(format.type) ? null : format.stopIfTrue),
      set: ({ sheet, format }, value) => {
        if (NEVER_STOP.includes(format.type)) throw invalidOperation(`a ${format.type} does not stop other formats`);
        const stop = truth(value, 'stopIfTrue');
        changeRule(sheet, format);
        format.stopIfTrue = stop;
      },
    },
  },
  navigation: {
    ColorScale: only('ColorScaleConditionalFormat'),
    ColorScaleOrNullObject: orNull('ColorScaleConditionalFormat'),
    DataBar: only('DataBarConditionalFormat'),
    DataBarOrNullObject: orNull('DataBarConditionalFormat'),
    CellValue: only('CellValueConditionalFormat'),
    CellValueOrNullObject: orNull('CellValueConditionalFormat'),
    Custom: only('CustomConditionalFormat'),
    CustomOrNullObject: orNull('CustomConditionalFormat'),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      checkUnprotected(sheet, 'allowFormatCells');
      removeConditionalFormat(sheet, format);
    },
    GetRange: ({ sheet, format }) => new HostObject('Range', { sheet, area: format.area }),
    GetRangeOrNullObject: ({ sheet, format }) => new HostObject('Range', { sheet, area: format.area }),
  },
});
