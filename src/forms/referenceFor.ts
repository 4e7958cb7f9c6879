import { inSentences } from '../words/foundAndWanted';
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
  readonly found = { kind: 'noIdentity' } as const;
  readonly wanted = { kind: 'registerId' } as const;

  constructor() {
    super(inSentences({ found: { kind: 'noIdentity' }, wanted: { kind: 'registerId' } }));
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
