import { foldName } from './names';

/**
 * V. I. Levenshtein's distance: letters to insert, delete or replace. It tells a slip of the pen in a word from another
 * word.
 */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/**
 * The coefficient of L. R. Dice over pairs of neighbouring characters, 0 to 1, whatever the letter case. It finds names
 * that share words, in any order and with others between them, where an edit distance would find them far apart.
 */
export function likeness(one: string, other: string): number {
  const [here, there] = [pairs(one), pairs(other)];
  const left = [...there];
  const shared = here.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (here.length + there.length);
}

function pairs(text: string): string[] {
  const characters = [...` ${foldName(text)} `];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
