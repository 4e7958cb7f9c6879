import { parseTable } from '../../../src/workbench/grid/acts/clipboard';

describe('a table on the clipboard', () => {
  it.each([
    ['one', [['one']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\t\t\nb', [['a', '', ''], ['b']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"say ""yes"""', [['say "yes"']]],
    ['5" pipe\tb', [['5" pipe', 'b']]],
  ])('%j has the cells %j', (text, cells) => {
    expect(parseTable(text)).toEqual(cells);
  });
});
