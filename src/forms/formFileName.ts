import type { Form } from './form';

/** Longer names are refused by some file systems and mail programs; a file system of Linux takes 255 bytes. */
const MOST_CHARACTERS = 100;
const MOST_BYTES = 230;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The name of a form's file, as "Pledge form - Norway - en.xlsx": nothing in it that Windows or macOS refuses, in any
 * script.
 * @param taken names given already, each of which is another file's; the one that is given is added
 */
export function formFileName({ words, kind, party, language }: Form, taken = new Set<string>()): string {
  const title = safe(words.titles[kind]);
  for (let number = 1; ; number++) {
    const end = ` - ${language}${number === 1 ? '' : ` (${number})`}.xlsx`;
    const name = `${shortened(`${title} - ${safe(party)}`, end)}${end}`.replace(/^[.\s]+/, '');
    const folded = name.toLowerCase();
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

/**
 * Without the characters that Windows or macOS refuse in names, and without those that cannot be seen, but for the
 * joiners that some scripts are written with.
 */
const safe = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/(?![\u200c\u200d])\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function shortened(text: string, end: string): string {
  const characters = [...text];
  const isTooLong = (): boolean => {
    const whole = `${characters.join('')}${end}`;
    return whole.length > MOST_CHARACTERS || bytesOf(whole) > MOST_BYTES;
  };
  while (isTooLong()) characters.pop();
  return characters.join('').trimEnd();
}
