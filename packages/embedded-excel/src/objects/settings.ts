import { noteAct } from '../model/changeLog';
import { itemNotFound } from '../model/refusals';
import type { Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import { text } from './arguments';
import type { Targets } from './targets';

const settingObject = (workbook: Workbook, key: string): HostObject => new HostObject('Setting', { workbook, key });

/** Every change of the settings goes through here. */
function change(workbook: Workbook, make: (settings: Workbook['settings']) => void): void {
  make(workbook.settings);
  noteAct(workbook, { what: 'unseen' });
}

function settingOf(workbook: Workbook, given: unknown): HostObject {
  const key = text(given, 'key');
  if (!workbook.settings.has(key)) throw itemNotFound(`the setting "${key}"`);
  return settingObject(workbook, key);
}

export const settingCollection: ObjectType<Workbook> = objectType('SettingCollection', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject(workbook, key)),
  indexer: settingOf,
  methods: {
    /** Microsoft: "Sets or adds the specified setting to the workbook". */
    Add: (workbook, [key, value]) => {
      const name = text(key, 'key');
      change(workbook, (settings) => settings.set(name, value ?? null));
      return settingObject(workbook, name);
    },
    GetCount: ({ settings }) => settings.size,
    GetItem: (workbook, [key]) => settingOf(workbook, key),
    GetItemOrNullObject: (workbook, [key]) =>
      workbook.settings.has(text(key, 'key')) ? settingObject(workbook, text(key, 'key')) : NULL_OBJECT,
  },
});

export const setting: ObjectType<Targets['Setting']> = objectType('Setting', {
  id: { name: '_Id', of: ({ key }) => key },
  isAlive: ({ workbook, key }) => workbook.settings.has(key),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => change(workbook, (settings) => settings.set(key, value)),
    },
  },
  methods: { Delete: ({ workbook, key }) => change(workbook, (settings) => settings.delete(key)) },
});
