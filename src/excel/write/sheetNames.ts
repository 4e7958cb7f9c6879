const LONGEST = 31;

/** Whether Excel takes two names for that of one sheet: it tells them apart without regard to case. */
export const isSameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The name itself where it is free, else the next: "Overview (2)", "Overview (3)", ...
 * Excel allows 31 characters.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!taken.some((other) => isSameSheet(other, name))) return name;
  }
}
