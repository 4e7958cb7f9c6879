import { setFlagsFromString } from 'node:v8';

/** A register of so many bytes, packed, has some hundred thousand rows. */
const LARGE = 16 * 1024 * 1024;

/**
 * Before a large file is read. Left to itself, V8 lets its heap grow to about three times what it last found in use
 * before it collects garbage again; here to 1.3 times: a register of a million rows is then read within 1 GB, for a
 * tenth more time.
 * @param bytes of the file
 */
export function sparingMemory(bytes: number): void {
  if (bytes > LARGE) setFlagsFromString('--heap-growing-percent=30');
}
