import { attribute, descendants, numberOf, type XmlElement } from '../../open/elements';
import { codesOf } from '../../open/cellFormats';
import { storedText } from '../storedText';
import type { Collection } from './collection';
import { newPiece } from './piece';

/** The first number of a format that a workbook defines itself. Source: what Excel writes. */
const FIRST_OWN = 164;

/**
 * Built-in formats of money, whose sign is that of the country where the file is opened: "$" would become "€". Who
 * wants "$" gets a format of the workbook's own. Source: ECMA-376 part 1, 18.8.30: these numbers stand for other codes
 * in other languages.
 */
const CURRENCIES = new Set([5, 6, 7, 8, 42, 44]);

/** Gives codes of number formats their numbers; those that neither Excel nor the file has are appended. */
export function numberFormatNumbers(root: XmlElement, numFmts: Collection): (code: string) => number {
  const numbers = new Map<string, number>();
  for (const [id, code] of codesOf(root)) if (!numbers.has(code) && !CURRENCIES.has(id)) numbers.set(code, id);
  let used: Set<number> | null = null;
  const free = (): number => {
    used ??= usedNumbers(root);
    let id = FIRST_OWN;
    while (used.has(id)) id++;
    used.add(id);
    return id;
  };
  return (code) => {
    const wanted = code === '' ? 'General' : code;
    let id = numbers.get(wanted);
    if (id === undefined) {
      id = free();
      numFmts.numberOf(newPiece(numFmts.prefix, 'numFmt', { numFmtId: String(id), formatCode: storedText(wanted) }));
      numbers.set(wanted, id);
    }
    return id;
  };
}

/** The numbers that stand anywhere in the part, defined or not. */
function usedNumbers(root: XmlElement): Set<number> {
  const used = new Set<number>();
  for (const name of ['numFmt', 'xf'])
    for (const one of descendants(root, name))
      if (attribute(one, 'numFmtId') !== undefined) used.add(numberOf(one, 'numFmtId', 0));
  return used;
}
