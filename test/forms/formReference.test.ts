import fc from 'fast-check';
import { FORM_KINDS } from '../../src/forms/form';
import {
  partyKey,
  readReference,
  registerKeys,
  writeReference,
  type FormReference,
} from '../../src/forms/formReference';
import { NoIdentityError, referenceFor } from '../../src/forms/referenceFor';
import { LANGUAGES } from '../../src/words/languages';

const key = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')),
  minLength: 8,
  maxLength: 8,
});
const anyReference: fc.Arbitrary<FormReference> = fc.record({
  version: fc.integer({ min: 1, max: 999 }),
  kind: fc.constantFrom(...FORM_KINDS),
  language: fc.constantFrom(...LANGUAGES),
  register: key,
  party: key,
  madeOn: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
});

const MARKS = { registerId: 'TC-2026', createdAt: '2026-01-05T08:00:00.000Z', sessionTitle: 'Session' };
const WANTED = { kind: 'pledges', language: 'fr', madeOn: '2026-11-24', party: 'Norway' } as const;

describe('the reference of a form', () => {
  it('has the shape that is printed', () => {
    expect(referenceFor(MARKS, WANTED)).toMatch(/^PB1-P-FR-[0-9A-Z]{8}-[0-9A-Z]{8}-20261124-[0-9A-Z]{2}$/);
    expect(referenceFor(MARKS, { ...WANTED, kind: 'needs', language: 'zh' })).toMatch(/^PB1-N-ZH-/);
  });

  it('reads back as what was written, amid other text and in small letters', () => {
    fc.assert(
      fc.property(anyReference, fc.constantFrom('', 'Référence : ', '编号：'), (reference, before) => {
        const text = writeReference(reference);
        expect(readReference(text)).toEqual(reference);
        expect(readReference(`${before}${text.toLowerCase()}.`)).toEqual(reference);
      }),
    );
  });

  it('is refused where a character was changed', () => {
    fc.assert(
      fc.property(
        anyReference,
        fc.nat(),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')),
        (reference, at, to) => {
          const text = writeReference(reference);
          const place = at % text.length;
          fc.pre(text[place] !== to);
          expect(readReference(text.slice(0, place) + to + text.slice(place + 1))).toBeNull();
        },
      ),
      // The two characters of the check let one change of 1,024 through; not among these.
      { numRuns: 100, seed: 5 },
    );
  });

  it.each(['', 'PB1-P-FR', 'PB1-P-DE-7KQ4M2XA-9TR3DD0C-20261124-4T', 'PB1-X-FR-7KQ4M2XA-9TR3DD0C-20261124-4T'])(
    'is none in %p',
    (text) => {
      expect(readReference(text)).toBeNull();
    },
  );

  it('is none where it was not copied whole', () => {
    const text = referenceFor(MARKS, WANTED);
    expect(readReference(text.slice(0, -1))).toBeNull();
    expect(readReference(text.slice(1))).toBeNull();
  });
});

describe('keys', () => {
  it('know a register by its own identifier, by its day of creation and by its title, in that order', () => {
    const keys = registerKeys(MARKS);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    expect(registerKeys({ ...MARKS, registerId: ' tc-2026 ' })).toEqual(keys);
    expect(registerKeys({ ...MARKS, registerId: null })).toEqual(keys.slice(1));
    expect(registerKeys({ registerId: ' ', createdAt: null, sessionTitle: null })).toEqual([]);
  });

  it('are the same for a donor in any letter case and spacing, and others in another register', () => {
    expect(partyKey('R', ' NORWAY ')).toBe(partyKey('R', 'Norway'));
    expect(partyKey('R', 'United  Kingdom')).toBe(partyKey('R', 'united kingdom'));
    expect(partyKey('R', 'Sweden')).not.toBe(partyKey('R', 'Norway'));
    expect(partyKey('S', 'Norway')).not.toBe(partyKey('R', 'Norway'));
  });

  it('are not made for a register without an identity: what to fill in is told', () => {
    const marks = { registerId: null, createdAt: null, sessionTitle: '' };
    expect(() => referenceFor(marks, WANTED)).toThrow(NoIdentityError);
    expect(() => referenceFor(marks, WANTED)).toThrow(/Register ID/);
  });
});
