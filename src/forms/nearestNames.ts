import { foldWords } from '../register/foldWords';

/** How many names are told. */
const TOLD = 3;
/** Below this, names have nothing to do with each other. */
const ALIKE = 0.4;

/** The names most like one that is not among them, the nearest first; none where none is like it. */
export const nearestNames = (wanted: string, names: Iterable<string>): string[] =>
  [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, name) }))
    .filter(({ likeness: found }) => found >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || (one.name < other.name ? -1 : 1))
    .slice(0, TOLD)
    .map(({ name }) => name);

/** The coefficient of L. R. Dice over pairs of neighbouring characters, 0 to 1. */
function likeness(one: string, other: string): number {
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
  const characters = [...` ${foldWords(text)} `];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
