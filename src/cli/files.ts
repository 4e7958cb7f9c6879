import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** A file that cannot be read or written. */
export class FileError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`${found}; wanted: ${wanted}`);
    this.name = 'FileError';
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EISDIR: 'it is a folder',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

export const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? String(error);
};

/** @throws FileError */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`, 'an Excel workbook (.xlsx) that can be read');
  }
}

/** Writes a file whole or not at all: beside its place first, then put there in one step. @throws FileError */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`, 'a place where the result can be written');
  }
}

/** What a terminal obeys, or shows otherwise than it is, and JSON may hold as it is: controls from DEL on, ends of lines and marks of direction of Unicode. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes JSON to a file, or to the standard output for "-". */
export async function writeJson(target: string, value: unknown, stdout: NodeJS.WritableStream): Promise<void> {
  const text = `${JSON.stringify(value, null, 2).replace(OBEYED, escaped)}\n`;
  if (target === '-') stdout.write(text);
  else await writeOutput(target, text);
}
