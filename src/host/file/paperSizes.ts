/** Paper sizes by the API's name, and their numbers in a file. Source: ECMA-376 part 1, 18.3.1.63 (pageSetup, paperSize). */
export const PAPER_NUMBERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

/** The API's name of a number; null for one that it has no name for here. */
export const paperName = (number: number): string | null =>
  Object.keys(PAPER_NUMBERS).find((name) => PAPER_NUMBERS[name] === number) ?? null;
