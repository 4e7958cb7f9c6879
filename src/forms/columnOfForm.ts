import { tables } from '../register/schema';
import type { Column } from '../register/schema/columns';
import { FORM_COLUMNS, formKeys, type ChoiceList, type FormColumnKey, type FormKind, type OnForm } from './columns';

/** A column of a form: what the register's schema says of it, and what forms say besides. */
export interface ColumnOfForm extends OnForm<ChoiceList> {
  readonly key: FormColumnKey;
  readonly schema: Column<unknown>;
}

function columnsOf(kind: FormKind): ColumnOfForm[] {
  const schemas: Readonly<Record<string, Column<unknown>>> = tables[kind].columns;
  const onForms: Readonly<Record<string, OnForm<ChoiceList>>> = FORM_COLUMNS[kind];
  return formKeys(kind).map((key) => {
    const onForm = onForms[key]!;
    const { least = schemas[key]!.least, blankIsSender } = onForm;
    const schema = {
      ...schemas[key]!,
      ...(least !== undefined && { least }),
      ...(blankIsSender && { required: false }),
    };
    return { ...onForm, key, schema };
  });
}

const COLUMNS: Readonly<Record<FormKind, readonly ColumnOfForm[]>> = {
  pledges: columnsOf('pledges'),
  needs: columnsOf('needs'),
};

/** The columns of a form, in their order. */
export const columnsOfForm = (kind: FormKind): readonly ColumnOfForm[] => COLUMNS[kind];

/**
 * Looks up a column of a form.
 * @param key one of `formKeys(kind)`
 */
export const columnOfForm = (kind: FormKind, key: FormColumnKey): ColumnOfForm =>
  COLUMNS[kind].find((column) => column.key === key)!;

/** The lists that choices on any form offer, each once. */
export const CHOICE_LISTS: readonly ChoiceList[] = [
  ...new Set([...COLUMNS.pledges, ...COLUMNS.needs].flatMap(({ words }) => words ?? [])),
];
