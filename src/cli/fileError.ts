import { inOneLine } from '../words/foundAndWanted';

/** A file that cannot be read or written. */
export class FileError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(inOneLine(found, wanted));
    this.name = 'FileError';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EBUSY: 'another program has it open',
  EISDIR: 'it is a folder',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that this user may fill is full',
  EFBIG: 'it is larger than a file may be there',
  EIO: 'the disk does not work as it should',
  EROFS: 'the disk is read-only',
};

/** Why the system refused, in words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return REASONS[code ?? ''] ?? message ?? String(error);
};
