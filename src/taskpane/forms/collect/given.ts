import type { GivenFile } from '../../../jobs/filePorts';

/** So many files are collected at once. */
export const MOST_FILES = 2_000;

/** Files of the browser, to be read when their turn comes. */
export const givenFiles = (files: FileList | readonly File[]): GivenFile[] =>
  [...files].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
