import { notImplemented } from '../model/refusals';
import type { FileProperties, Workbook } from '../model/workbook';
import { objectType, type ObjectType, type Property } from '../protocol/hostObject';

const readOnly = (name: string, of: (properties: FileProperties) => string): Property<Workbook> => ({
  get: ({ properties }) => of(properties),
  set: () => {
    throw notImplemented(`setting DocumentProperties.${name}`);
  },
});

export const documentProperties: ObjectType<Workbook> = objectType('DocumentProperties', {
  properties: {
    Author: readOnly('author', ({ author }) => author),
    Title: readOnly('title', ({ title }) => title),
    /** The client makes a Date of it. */
    CreationDate: { get: ({ properties: { created } }) => created },
  },
});
