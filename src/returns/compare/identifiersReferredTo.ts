import type { FormKind } from '../../forms/form';
import { cellText } from '../../register/cells/cellText';
import { tables } from '../../register/schema';
import type { RegisterSide } from '../registerSide';
import { cellOf } from './registerRows';

/**
 * The identifiers of pledges or needs that stand in other columns of the register, receipts of pledges, earmarks,
 * projects of needs, and those that the Log gave and that are not undone.
 */
export const identifiersReferredTo = ({ sources, logged = [] }: RegisterSide, kind: FormKind): string[] => [
  ...logged.filter(({ table, undoneAt }) => table === tables[kind].name && undoneAt === '').map(({ id }) => id),
  ...[...sources.values()].flatMap((source) =>
    Object.entries(source.schema.columns)
      .filter(([key, { refersTo }]) => refersTo === tables[kind].name && source.found.places.has(key))
      .flatMap(([key]) => source.raw.rows.flatMap((cells) => cellText(cellOf(source, cells, key)).split(';'))),
  ),
];
