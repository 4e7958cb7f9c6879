import { partKey } from '../open/partNames';

/** The folder of a part, with its last slash; "" for the file itself. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that a part of relationships belongs to, "" for the file; null where it is no such part. */
export function ownerOf(part: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match ? (match[1] ?? '') + match[2]! : null;
}

/** A part as another one names it in its relationships: "../charts/chart1.xml". */
export function targetFrom(part: string, target: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared]!.toLowerCase() === to[shared]!.toLowerCase())
    shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeSegment).join('/');
}

const encodeSegment = (segment: string): string =>
  segment === '..' ? segment : encodeURI(segment).replace(/[?#]/g, encodeURIComponent);

/**
 * A name that no part has: "xl/charts/chart" and ".xml" give "xl/charts/chart3.xml" where chart1 and chart2 are there,
 * compared without case.
 * @param isTaken of a part's key
 */
export function freePartName(stem: string, ending: string, isTaken: (key: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${ending}`;
    if (!isTaken(partKey(name))) return name;
  }
}
