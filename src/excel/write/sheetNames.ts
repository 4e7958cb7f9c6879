const LONGEST = 31;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The name itself where it is free, else the next: "Overview (2)", "Overview (3)", ...
 * Excel tells sheet names apart without regard to case and allows 31 characters.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!taken.some((other) => same(other, name))) return name;
  }
}
