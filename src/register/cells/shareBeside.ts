import { numberMeanings } from './numberMeanings';
import { plainCharacters } from './plainCharacters';

/** A place with the share that is written beside it. */
export interface NamedShare {
  readonly name: string;
  /** As a part of 1; null where it cannot be told, is not above zero or is above one. */
  readonly share: number | null;
}

const NUMBER = '\\p{Nd}[\\p{Nd}.,\\u066b]*|[.,\\u066b]\\p{Nd}+';
/** A number with a decimal sign, which without a percent sign is a part of one. */
const FRACTION = '\\p{Nd}*[.,\\u066b]\\p{Nd}+';
const PERCENT = '(?:[%\\u066a\\uff05\\ufe6a]|per ?cent)';
const SHARE = `([-\\u2212]?)(?:(${NUMBER})\\s*${PERCENT}|${PERCENT}\\s*(${NUMBER})|(${FRACTION}))`;

const AFTER = new RegExp(`(?<![\\p{Nd}.,\\u066b])${SHARE}\\s*[)\\]\\uff09]?$`, 'iu');
const BEFORE = new RegExp(`^${SHARE}(?![\\p{Nd}.,\\u066b])\\s*[:=]?`, 'iu');

/** No share takes more characters. */
const LONGEST = 40;

/** Marks that only set the direction of writing. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** What may stand between a name and its share. */
const BETWEEN = /[\s:=([\uff08\uff1a]+$/;
const DASH = /\s*[-\u2010-\u2015\u2212]$/;

/**
 * Takes a share off the name of a place: a percentage before or after it, or a number with a decimal sign, in the digits
 * and signs of any script: "Kenya 60%", "Kenya (60 %)", "Kenya: 0.6", "60% Kenya". "Kenya 60" is left alone: nothing
 * says that it is a share.
 * @returns null where no share is written beside a name
 */
export function shareBeside(part: string): NamedShare | null {
  const text = part.replace(DIRECTION, '').trim();
  const tail = text.slice(-LONGEST);
  const after = AFTER.exec(tail);
  if (after) {
    const before = text.slice(0, text.length - tail.length + after.index);
    // "Kenya-20%" has a dash, "Kenya -20%" and "Kenya: -20%" are below zero.
    const isDash = /[^\s:=([\uff08\uff1a]$/.test(before);
    return named(before.replace(BETWEEN, ''), after, isDash);
  }
  const first = BEFORE.exec(text.slice(0, LONGEST));
  return first && named(text.slice(first[0].length), first, false);
}

function named(name: string, [, sign, percent, percentBehind, fraction]: RegExpExecArray, isDash: boolean) {
  const trimmed = name.replace(DASH, '').trim();
  if (trimmed === '') return null;
  const isNegative = sign !== '' && !isDash;
  return { name: trimmed, share: isNegative ? null : shareOf(percent ?? percentBehind, fraction) };
}

function shareOf(percent: string | undefined, fraction: string | undefined): number | null {
  const meanings = numberMeanings(plainCharacters(percent ?? fraction ?? '').replace('\u066b', '.'));
  const shares = meanings
    .map(({ value }) => (percent === undefined ? value : Number((value / 100).toPrecision(15))))
    .filter((share) => share > 0 && share <= 1);
  return shares.length === 1 ? shares[0]! : null;
}
