import type { FormKind } from './columns';

/** Columns that only forms have: the identifier and the answer first, and what formulas show. */
export const OWN_COLUMNS = {
  id: { width: [5.5, 11], isComputed: false, forms: ['pledges', 'needs'] },
  answer: { width: [8, 12], isComputed: false, forms: ['pledges', 'needs'] },
  unit: { width: [5, 8], isComputed: true, forms: ['pledges'] },
  value: { width: [10.2, 20], isComputed: true, forms: ['pledges', 'needs'] },
  needTitle: { width: [12.5, 15, 26], isComputed: true, forms: ['pledges'] },
  check: { width: [12.5, 13, 18], isComputed: true, forms: ['pledges', 'needs'] },
} as const;

export type OwnColumn = keyof typeof OWN_COLUMNS;

/** Whether a key is that of a column that only forms have. */
export const isOwnColumn = (key: string): key is OwnColumn => Object.hasOwn(OWN_COLUMNS, key);

/** The keys of the columns that only forms have, of one form. */
export const ownKeys = (kind: FormKind): OwnColumn[] =>
  Object.keys(OWN_COLUMNS)
    .filter(isOwnColumn)
    .filter((key) => OWN_COLUMNS[key].forms.some((form) => form === kind));
