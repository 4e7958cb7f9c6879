import {
  FORM_VERSION,
  partyKey,
  registerKeys,
  writeReference,
  type FormReference,
  type RegisterMarks,
} from './formReference';

/** Nothing tells the register from another: its forms could not be recognized when they come back. */
export class NoIdentityError extends Error {
  readonly found =
    'a register by which no form could be recognized: no Register ID, no day of creation, no session title';
  readonly wanted = 'a text in the setting Register ID of the table Settings, that no other register has';

  constructor() {
    super('found a register without an identity; expected: the setting Register ID');
    this.name = 'NoIdentityError';
  }
}

/**
 * The key that new forms of a register bear.
 * @throws NoIdentityError
 */
export function registerKey(marks: RegisterMarks): string {
  const [key] = registerKeys(marks);
  if (key === undefined) throw new NoIdentityError();
  return key;
}

/**
 * The reference of a form that is made now, as it is printed.
 * @param party a donor's name in the register's spelling, or a State's ISO 3166 alpha-3 code
 * @throws NoIdentityError
 */
export function referenceFor(
  marks: RegisterMarks,
  form: Pick<FormReference, 'kind' | 'language' | 'madeOn'> & { readonly party: string },
): string {
  const register = registerKey(marks);
  return writeReference({ ...form, version: FORM_VERSION, register, party: partyKey(register, form.party) });
}
