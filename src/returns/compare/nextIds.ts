import { cellText } from '../../register/cells/cellText';
import { foldName } from '../../values/names';
import type { CellValue } from '../../register/rawTable';

const NUMBERED = /^(.*?)(\d+)$/s;
const DIGITS_AT_FIRST = 3;

interface Pattern {
  readonly prefix: string;
  readonly digits: number;
  /** Whether the cells hold numbers, and not texts. */
  readonly isNumber: boolean;
  readonly highest: bigint;
  readonly count: number;
}

/**
 * Gives identifiers to new rows as the register gives them: what most of its identifiers begin with, and one more than
 * their highest number, in as many digits. After P-059 and P-060 comes P-061; "P-001" is the first where there is no
 * pattern.
 * @param ids the cells of the register's identifiers
 * @param first what identifiers begin with where the register shows no pattern: "P-"
 * @param others identifiers that are not to be given either
 * @returns a function that gives another one at each call
 */
export function nextIds(ids: readonly CellValue[], first: string, others: readonly string[] = []): () => CellValue {
  const taken = new Set([...ids.map(cellText), ...others].map(foldName));
  const { prefix, digits, isNumber, highest } = patternOf(ids) ?? {
    prefix: first,
    digits: DIGITS_AT_FIRST,
    isNumber: false,
    highest: 0n,
  };
  let number = highest;
  return () => {
    for (;;) {
      number += 1n;
      const id = prefix + String(number).padStart(digits, '0');
      if (taken.has(foldName(id))) continue;
      taken.add(foldName(id));
      return isNumber ? Number(id) : id;
    }
  };
}

/** The pattern that most identifiers follow; of two as frequent the one that stands further down. */
function patternOf(ids: readonly CellValue[]): Pattern | null {
  const patterns = new Map<string, Pattern>();
  for (const id of ids) {
    const [, prefix, number] = NUMBERED.exec(cellText(id)) ?? [];
    if (prefix === undefined || number === undefined) continue;
    const { highest = -1n, digits = 0, isNumber = false, count = 0 } = patterns.get(prefix) ?? {};
    const isHigher = BigInt(number) > highest;
    patterns.delete(prefix);
    patterns.set(prefix, {
      prefix,
      highest: isHigher ? BigInt(number) : highest,
      digits: isHigher ? number.length : digits,
      // 1.9 and 1.10 are two texts, and 1.10 and 1.1 one number.
      isNumber: isHigher ? typeof id === 'number' && prefix === '' : isNumber,
      count: count + 1,
    });
  }
  let best: Pattern | null = null;
  for (const pattern of patterns.values()) if (best === null || pattern.count >= best.count) best = pattern;
  return best;
}
