import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FileError } from '../../../src/cli/fileError';
import { temporaryIn } from '../../../src/cli/temporaryFiles';
import { writeWhole, type Output } from '../../../src/cli/writeWhole';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-writing-'));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const names = async (): Promise<string[]> => (await readdir(folder)).sort();

/** What a writing that cannot be done says. */
function refusalOf(...outputs: Output[]): string {
  try {
    writeWhole(outputs);
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return (error as FileError).message;
  }
  throw new Error('It was written.');
}

const open = fs.openSync;
const write = fs.writeSync;

/** Lets something else happen where a temporary file is written; what jest writes itself goes on as ever. */
function atEachWrite(instead: (file: number, bytes: Uint8Array, at: number, length: number) => number): void {
  const temporary = new Set<number>();
  jest.spyOn(fs, 'openSync').mockImplementation((path, ...rest) => {
    const file = open(path, ...rest);
    if (/\.tmp$/.test(String(path))) temporary.add(file);
    return file;
  });
  const given = (file: number, ...rest: [Uint8Array, number, number]): number =>
    (temporary.has(file) ? instead : write)(file, ...rest);
  jest.spyOn(fs, 'writeSync').mockImplementation(given as unknown as typeof fs.writeSync);
}

const refused = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

/** A megabyte and a bit, each byte told by its place. */
const LARGE = Uint8Array.from({ length: 1_100_003 }, (_, place) => place % 251);

describe('a file is written whole', () => {
  it('byte for byte, with the mode that programs give', async () => {
    await writeFile(at('other'), '');
    writeWhole([{ path: at('large.bin'), content: LARGE }]);
    expect((await readFile(at('large.bin'))).equals(LARGE)).toBe(true);
    expect((await stat(at('large.bin'))).mode).toBe((await stat(at('other'))).mode);
    expect(await names()).toEqual(['large.bin', 'other']);
  });

  it('where the system takes a few bytes at a time', async () => {
    atEachWrite((file, bytes, place, length) => write(file, bytes, place, Math.min(length, 100_001)));
    writeWhole([{ path: at('large.bin'), content: LARGE }]);
    expect((await readFile(at('large.bin'))).equals(LARGE)).toBe(true);
  });

  it('also an empty one', async () => {
    writeWhole([{ path: at('empty'), content: '' }]);
    expect((await stat(at('empty'))).size).toBe(0);
  });

  it('keeps the mode of the file that it replaces, and its owner where it may', async () => {
    await writeFile(at('old'), 'old');
    await chmod(at('old'), 0o640);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) await chown(at('old'), 1234, 2345);
    writeWhole([{ path: at('old'), content: 'new' }]);
    const { mode, uid, gid } = await stat(at('old'));
    expect([await readFile(at('old'), 'utf8'), mode & 0o7777]).toEqual(['new', 0o640]);
    if (isRoot) expect([uid, gid]).toEqual([1234, 2345]);
  });
});

describe('or not at all: the old file stays, nothing is left beside it, and the message says why', () => {
  beforeEach(() => writeFile(at('old'), 'old'));
  const stays = async (): Promise<void> => {
    expect(await names()).toEqual(['old']);
    expect(await readFile(at('old'), 'utf8')).toBe('old');
  };

  it('where the disk takes a part and no more', async () => {
    atEachWrite((file, bytes, place) => (place === 0 ? write(file, bytes, 0, 1000) : 0));
    expect(refusalOf({ path: at('old'), content: LARGE })).toContain('the disk took 1000 of 1100003 bytes and no more');
    await stays();
  });

  it('where the disk is full after a part', async () => {
    atEachWrite((file, bytes, place) => {
      if (place > 0) throw refused('ENOSPC');
      return write(file, bytes, 0, 1000);
    });
    expect(refusalOf({ path: at('old'), content: LARGE })).toContain(`${at('old')}: the disk is full; needed: `);
    await stays();
  });

  it('where that shows only when the bytes go on to the disk', async () => {
    jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw refused('EDQUOT');
    });
    expect(refusalOf({ path: at('old'), content: 'new' })).toContain('the space that this user may fill is full');
    await stays();
  });

  it('where the disk says that it took what it did not', async () => {
    atEachWrite((file, bytes, place, length) => {
      write(file, bytes, place, Math.min(length, 1000));
      return length;
    });
    expect(refusalOf({ path: at('old'), content: LARGE })).toContain('the disk kept 1000 of 1100003 bytes');
    await stays();
  });

  it('where the disk gives back other bytes', async () => {
    const read = fs.readSync;
    jest.spyOn(fs, 'readSync').mockImplementation(((
      file: number,
      bytes: Uint8Array,
      ...rest: [number, number, number]
    ) => {
      const count = read(file, bytes, ...rest);
      bytes[count - 1]! ^= 1;
      return count;
    }) as unknown as typeof fs.readSync);
    expect(refusalOf({ path: at('old'), content: LARGE })).toContain('other bytes than were written');
    await stays();
  });

  it('where it cannot be put in its place', async () => {
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw refused('EBUSY');
    });
    expect(refusalOf({ path: at('old'), content: 'new' })).toContain('another program has it open');
    await stays();
  });

  it('where another of several files cannot be written', async () => {
    const missing = { path: at('no/such/folder.json'), content: 'new' };
    expect(refusalOf({ path: at('old'), content: 'new' }, missing)).toMatch(/folder\.json: there is no such file/);
    await stays();
  });

  it('but says which of several were put in their places before', async () => {
    const rename = fs.renameSync;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('second')) throw refused('EACCES');
      rename(from, to);
    });
    const said = refusalOf({ path: at('old'), content: 'new' }, { path: at('second'), content: '2' });
    expect(said).toContain(`(written before: ${at('old')})`);
    expect([await names(), await readFile(at('old'), 'utf8')]).toEqual([['old'], 'new']);
  });

  it('where it is a folder, is spelled as one, or is no ordinary file', async () => {
    expect(refusalOf({ path: folder, content: 'new' })).toContain('it is a folder');
    expect(refusalOf({ path: `${at('new')}/`, content: 'new' })).toContain('it is a folder');
    if (process.platform !== 'win32')
      expect(refusalOf({ path: '/dev/null', content: 'new' })).toContain('it is no ordinary file');
    await stays();
  });

  it('where it must not replace anything, and another program made the file meanwhile', async () => {
    expect(refusalOf({ path: at('old'), content: 'new', replaces: false })).toContain('there is a file of that name');
    await stays();
    writeWhole([{ path: at('fresh'), content: 'new', replaces: false }]);
    expect([await names(), (await stat(at('fresh'))).nlink]).toEqual([['fresh', 'old'], 1]);
  });

  it('the same on a disk that knows no links between files, such as FAT', async () => {
    jest.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw refused('EPERM');
    });
    expect(refusalOf({ path: at('old'), content: 'new', replaces: false })).toContain('there is a file of that name');
    await stays();
    writeWhole([{ path: at('fresh'), content: 'new', replaces: false }]);
    expect(await readFile(at('fresh'), 'utf8')).toBe('new');
  });
});

describe('a link', () => {
  it('goes on leading to the file, which is written', async () => {
    await writeFile(at('real'), 'old');
    await symlink('real', at('link'));
    writeWhole([{ path: at('link'), content: 'new' }]);
    expect([await readlink(at('link')), await readFile(at('real'), 'utf8')]).toEqual(['real', 'new']);
    expect((await lstat(at('real'))).isFile()).toBe(true);
  });

  it('to a file that is not there yet leads to it then', async () => {
    await symlink(at('later'), at('link'));
    writeWhole([{ path: at('link'), content: 'new' }]);
    expect([await names(), await readFile(at('later'), 'utf8')]).toEqual([['later', 'link'], 'new']);
  });

  it('that leads in a circle is refused', async () => {
    await symlink('two', at('one'));
    await symlink('one', at('two'));
    expect(refusalOf({ path: at('one'), content: 'new' })).toContain('its links lead in a circle');
  });

  it('of the other kind, a second name of the file, keeps what it had', async () => {
    await writeFile(at('one'), 'old');
    await link(at('one'), at('two'));
    writeWhole([{ path: at('one'), content: 'new' }]);
    expect([await readFile(at('one'), 'utf8'), await readFile(at('two'), 'utf8')]).toEqual(['new', 'old']);
  });
});

describe('what killed runs have left', () => {
  /** The name of a temporary file of another process. */
  const of = (pid: number): string => temporaryIn(folder).replace(`-${process.pid}-`, `-${pid}-`);
  const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  it('goes at the next run, but not what a running process writes or what is of another name', async () => {
    const [left, running] = [of(ended()), of(process.ppid)];
    const others = ['.pledgebook-notes.tmp', 'register.xlsx.tmp', '~$register.xlsx'];
    for (const path of [left, running, ...others.map(at)]) await writeFile(path, 'half');
    writeWhole([{ path: at('new'), content: 'new' }]);
    expect(await names()).toEqual([...others, running.slice(folder.length + 1), 'new'].sort());
  });

  it('goes after a day, whatever machine wrote it into a shared folder', async () => {
    const host = (path: string, name: string): string => path.replace(/pledgebook-[0-9a-f]{8}-/, `pledgebook-${name}-`);
    const [young, old] = [host(of(1), '00000000'), host(of(1), 'ffffffff')];
    for (const path of [young, old]) await writeFile(path, 'half');
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(old, twoDaysAgo, twoDaysAgo);
    writeWhole([{ path: at('new'), content: 'new' }]);
    expect(await names()).toEqual([young.slice(folder.length + 1), 'new'].sort());
  });
});

describe('a run that is ended while it writes', () => {
  const run = (signal: string): number | null => {
    const words = ['--require', resolve('test/cli/write/killAtWrite.cjs'), '--import', 'tsx'];
    const command = [resolve('src/cli/pledgebook.ts'), 'check', at('register.xlsx'), '--json', at('out.json')];
    const env = { ...process.env, KILL_AT_WRITE: signal };
    return spawnSync(process.execPath, [...words, ...command], { env }).status;
  };
  beforeEach(async () => {
    const { xlsxOf } = await import('../../../packages/embedded-excel/test/fixtures/xlsxOf');
    const needs = { name: 'Needs', rows: [['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement']] };
    const pledges = { name: 'Pledges', rows: [['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount']] };
    await writeFile(at('register.xlsx'), xlsxOf([needs, pledges]));
    await writeFile(at('out.json'), 'old');
  });

  it.each(['SIGINT', 'SIGTERM'])('by %s leaves nothing half written', async (signal) => {
    run(signal);
    expect(await names()).toEqual(['out.json', 'register.xlsx']);
    expect(() => JSON.parse(fs.readFileSync(at('out.json'), 'utf8')) as unknown).not.toThrow();
  });

  it('by SIGKILL leaves the old file, and the next run takes away what is beside it', async () => {
    expect(run('SIGKILL')).toBeNull();
    expect(await readFile(at('out.json'), 'utf8')).toBe('old');
    expect(await names()).toHaveLength(3);
    writeWhole([{ path: at('out.json'), content: 'new' }]);
    expect(await names()).toEqual(['out.json', 'register.xlsx']);
  });
});

/** Mounts a disk of 256 kB; null where this user may mount none. */
function smallDisk(): { path: string; unmount: () => void } | null {
  if (process.platform !== 'linux') return null;
  const path = fs.mkdtempSync(join(tmpdir(), 'pledgebook-disk-'));
  const unmount = (): void => {
    spawnSync('umount', [path]);
    fs.rmSync(path, { recursive: true, force: true });
  };
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path]);
  if (status === 0) return { path, unmount };
  unmount();
  return null;
}

const disk = smallDisk();
afterAll(() => disk?.unmount());
const onDisk = disk ? it : it.skip;

onDisk('a full disk leaves the old file (skipped where mounting a tmpfs is not allowed)', async () => {
  const path = join(disk!.path, 'old');
  writeWhole([{ path, content: LARGE.subarray(0, 100_000) }]);
  expect(refusalOf({ path, content: LARGE })).toContain('the disk is full');
  expect(refusalOf({ path, content: LARGE.subarray(0, 200_000) })).toContain('the disk is full');
  expect(await readdir(disk!.path)).toEqual(['old']);
  expect((await readFile(path)).equals(LARGE.subarray(0, 100_000))).toBe(true);
});
