import { isSupported, NEEDED } from '../../src/excel/requirements';
import { usedMembers } from './usedMembers';

/**
 * What an Excel without it can do without: a Settings table that lacks a row is told to have no room (changeTableCells
 * asks for it before it writes anything).
 */
const OPTIONAL = new Set(['Table.resize']);

const versionOf = (set: string): number => Number(/^ExcelApi 1\.(\d+)$/.exec(set)?.[1] ?? NaN);

describe('the requirement set', () => {
  const used = usedMembers(['src/excel', 'src/jobs', 'src/commands', 'src/taskpane']);

  it('finds the members that the sources use, with what Microsoft documents of them', () => {
    expect(used).toEqual(
      expect.arrayContaining([
        { member: 'Range.values', set: 'ExcelApi 1.1' },
        { member: 'SettingCollection.add', set: 'ExcelApi 1.4' },
        { member: 'TableCollection.onChanged', set: 'ExcelApi 1.7' },
        { member: 'PageBreakCollection.add', set: 'ExcelApi 1.9' },
      ]),
    );
    expect(used.length).toBeGreaterThan(80);
  });

  it('is the smallest that has every member that the code cannot do without', () => {
    const needed = used.filter(({ member }) => !OPTIONAL.has(member));
    expect(needed.filter(({ set }) => Number.isNaN(versionOf(set)))).toEqual([]);
    const version = Math.max(...needed.map(({ set }) => versionOf(set)));
    const newest = needed.filter(({ set }) => versionOf(set) === version).map(({ member }) => member);
    expect({ NEEDED, newest }).toEqual({ NEEDED: `ExcelApi 1.${version}`, newest: expect.any(Array) as string[] });
  });

  it('lists as optional only what is used and newer', () => {
    for (const member of OPTIONAL) {
      const found = used.find((one) => one.member === member);
      expect(versionOf(found?.set ?? '')).toBeGreaterThan(versionOf(NEEDED));
    }
  });
});

it('asks Excel for that set', () => {
  const asked: string[][] = [];
  expect(isSupported((...set) => asked.push(set) > 0)).toBe(true);
  expect(asked).toEqual([['ExcelApi', NEEDED.replace('ExcelApi ', '')]]);
  expect(isSupported(() => false)).toBe(false);
});
