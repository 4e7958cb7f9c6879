import { footerText, shortened } from '../../src/excel/sheet/shortened';

it('keeps a text that is as long as it may be, and ends a longer one in …', () => {
  expect(shortened('abcde', 5)).toBe('abcde');
  expect(shortened('abcdef', 5)).toBe('abcd…');
});

it('counts as Excel does, and never cuts a character in half: an emoji is two', () => {
  expect(shortened('🙂🙂🙂', 6)).toBe('🙂🙂🙂');
  expect(shortened('🙂🙂🙂', 5)).toBe('🙂🙂…');
  expect(shortened('🙂🙂🙂', 4)).toBe('🙂…');
});

it('counts the sign that stands for "&" in a footer', () => {
  expect(footerText('A & B', 6)).toBe('A && B');
  expect(footerText('A & B', 5)).toBe('A &&…');
});
