import type { FormKind } from './form';

/**
 * Columns of a form that stand for columns of the register's table, by their keys in the schema, in their order on the
 * form.
 */
export const FORM_COLUMNS = {
  pledges: [
    'pledgedOn',
    'status',
    'kind',
    'currency',
    'amount',
    'category',
    'quantity',
    'needs',
    'states',
    'regions',
    'themes',
    'firstYear',
    'lastYear',
    'condition',
    'notes',
  ],
  needs: [
    'title',
    'theme',
    'modality',
    'priority',
    'currency',
    'requirement',
    'firstYear',
    'lastYear',
    'inKindShare',
    'requestedOn',
    'notes',
  ],
} as const satisfies Readonly<Record<FormKind, readonly string[]>>;

export type FormColumnKey = (typeof FORM_COLUMNS)[FormKind][number];

/** Columns that only forms have: the identifier and the answer first, and what formulas show. */
export const OWN_COLUMNS = ['id', 'answer', 'unit', 'value', 'needTitle', 'check'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Columns of several values in one cell, apart by semicolons. */
export const LIST_COLUMNS: ReadonlySet<FormColumnKey> = new Set(['needs', 'states', 'regions', 'themes']);

/** Columns of days. */
export const DATE_COLUMNS: ReadonlySet<FormColumnKey> = new Set(['pledgedOn', 'requestedOn']);

/** How many characters a cell of free text takes at most. */
export const LONGEST_TEXT: Readonly<Partial<Record<FormColumnKey, number>>> = {
  title: 250,
  condition: 1000,
  notes: 1000,
};
