import { zipSync } from 'fflate';

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in one .zip, as they are: workbooks are compressed already. A name that is there already gets a number. */
export function zipOf(files: readonly Named[]): Uint8Array {
  const named: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) named[freeName(name, named)] = bytes;
  return zipSync(named, { level: 0 });
}

function freeName(name: string, taken: object): string {
  const point = name.lastIndexOf('.');
  const [stem, ending] = point < 1 ? [name, ''] : [name.slice(0, point), name.slice(point)];
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}
