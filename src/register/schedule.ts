/** A part of a pledge and the day on which it falls due. */
export interface DuePart {
  /** An ISO day. */
  readonly dueOn: string;
  /** In the currency of the pledge. */
  readonly amount: number;
}

/** What a need requires in one year. */
export interface YearPart {
  readonly year: number;
  /** In the currency of the need. */
  readonly requirement: number;
}

/** Excel keeps fifteen digits of a number. */
const written = (amount: number): string => String(Number(amount.toPrecision(15)));

/** Instalments as a cell holds them: "2026-06-30: 40000; 2027-06-30: 60000". */
export const writtenInstalments = (parts: readonly DuePart[]): string =>
  parts.map(({ dueOn, amount }) => `${dueOn}: ${written(amount)}`).join('; ');

/** Requirements by year as a cell holds them: "2026: 40000; 2027: 60000". */
export const writtenYears = (parts: readonly YearPart[]): string =>
  parts.map(({ year, requirement }) => `${year}: ${written(requirement)}`).join('; ');
