import fc from 'fast-check';
import type { Form } from '../../src/forms/form';
import { formFileName } from '../../src/forms/formFileName';
import { formWords } from '../../src/words/formWords';

const form = (party: string, language: Form['language'] = 'en'): Form =>
  ({ kind: 'pledges', party, language, words: formWords('en') }) as Form;

it('names the form, the party and the language', () => {
  expect(formFileName(form('Norway'))).toBe('Pledge form - Norway - en.xlsx');
});

it('keeps names in other scripts', () => {
  expect(formFileName(form('挪威', 'zh'))).toBe('Pledge form - 挪威 - zh.xlsx');
  expect(formFileName(form('النرويج', 'ar'))).toBe('Pledge form - النرويج - ar.xlsx');
});

it('has nothing in it that leads to another folder', () => {
  expect(formFileName(form('../../etc/passwd'))).toBe('Pledge form - ..-..-etc-passwd - en.xlsx');
});

it('gives two that would have one name, in any letter case, names of their own', () => {
  const taken = new Set<string>();
  expect(formFileName(form('A/B'), taken)).toBe('Pledge form - A-B - en.xlsx');
  expect(formFileName(form('a:b'), taken)).toBe('Pledge form - a-b - en (2).xlsx');
  expect(formFileName(form('A?B'), taken)).toBe('Pledge form - A-B - en (3).xlsx');
});

// What Windows refuses: Microsoft Learn, "Naming Files, Paths, and Namespaces"; 255 bytes: ext4, APFS.
it('is a name that Windows, macOS and Linux take, whatever the party is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (party) => {
      const name = formFileName(form(party));
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\u007f]/);
      expect(name).not.toMatch(/^[.\s]|[.\s]$/);
      expect(name).toMatch(/ - en\.xlsx$/);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/\p{Cs}/u);
    }),
  );
});

it('is as short for a long name in a script of three bytes a character', () => {
  const name = formFileName(form('长'.repeat(300), 'zh'));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^Pledge form - 长+ - zh\.xlsx$/);
});
