import type { Case } from './case';
import { moveSheet, written } from './draft';
import { NEEDS_SHEET, register } from './register';

/** The names of parts and entries. Source: ECMA-376 part 2, 6.2 and 7.3; what other programs write. */
export const NAMES: readonly Case[] = [
  {
    what: 'backslashes in the names of its entries',
    make: () => written(register(), (part) => ({ name: part.replaceAll('/', '\\') })),
  },
  { what: 'a slash before every entry', make: () => written(register(), (part) => ({ name: `/${part}` })) },
  {
    what: 'entries in another case than their parts',
    make: () =>
      written(register(), (part) => ({ name: part.replace('worksheets/sheet2.xml', 'worksheets/Sheet2.XML') })),
  },
  {
    what: 'parts at the top of the package, and absolute targets',
    make: () => written(register('')),
  },
  {
    what: 'a blank in the name of a part, percent-encoded where it is referred to',
    make: () => {
      const draft = register();
      moveSheet(draft, NEEDS_SHEET, 'xl/worksheets/my sheet.xml');
      return written(draft);
    },
  },
  {
    what: 'entries of folders, stored entries, sizes behind the content, and times',
    make: () =>
      written(
        {
          ...register(),
          parts: { ...register().parts, 'xl/': '', 'xl/worksheets/': '' },
        },
        (part) => ({
          name: part,
          stored: part.endsWith('/') || part.includes('table'),
          described: part.includes('sheet3'),
          // 18 June 2020, 12:30:10.
          time: (((2020 - 1980) << 25) | (6 << 21) | (18 << 16) | (12 << 11) | (30 << 5) | 5) >>> 0,
        }),
      ),
  },
];
